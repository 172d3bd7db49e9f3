package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.settings.Look;
import fi.helminauha.settings.Settings;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.present.PresenterPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A screen before which nobody does anything lies still, and keeps no picture of itself. One whose layout asks for the
/// next layout looks no different, but takes a third of a processor for as long as it is open. For a caret that
/// blinks unseen JavaFX paints the whole window, twice a second.
class RestingTest {
    /// At sixty a second; clocks change their words once in so many.
    private static final int FRAMES = 40;
    /// Of those frames.
    private static final int MOST_LAID_OUT = 8;

    /// Where nothing moves by itself.
    private static final int FEW_FRAMES = 8;

    private static final int LEAST_WIDTH = 880;
    private static final int MOST_WIDTH = 1750;
    private static final int STEP = 29;

    @RegisterExtension
    private final Program program = new Program();

    private final Screens screens = new Screens(program, Language.FI, Look.LIGHT);

    @Test
    void readingLiesStill() {
        screens.ofReading(RestingTest::awaitRest);
    }

    @Test
    void whatLiesOverTheWindowLiesStill() {
        screens.ofOverlays(RestingTest::awaitRest);
    }

    @Test
    void planningLiesStill() {
        screens.ofPlanning(RestingTest::awaitRest);
    }

    @Test
    void presentingLiesStill() {
        screens.ofPresenting(RestingTest::awaitRest);
    }

    @Test
    void theAudiencesPagesLieStill() {
        screens.ofAudience(RestingTest::awaitRest);
    }

    @Test
    void aTeamsPagesLieStill() {
        screens.ofTeam(RestingTest::awaitRest);
    }

    /// What is laid out by its width must not change that width.
    @ParameterizedTest
    @ValueSource(ints = {100, 125})
    void listPearlHomeAndPlannerLieStillInWindowsOfAnyWidth(int zoom) {
        program.keepSettings(Settings.FIRST.withLanguage(Language.FI).withZoomPercent(zoom));
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.await("a pearl", () -> !window.readTitle().isEmpty());
        restAtAnyWidth("list and pearl", window);
        window.press(KeyCode.HOME, KeyCode.ALT);
        window.await("situations", () -> window.isShown(".home-situation"));
        restAtAnyWidth("home", window);
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().addOwnPart("Aloitus", 20);
        restAtAnyWidth("planner", window);
    }

    @Test
    void presenterAndTeamLieStillInWindowsOfAnyWidth() {
        program.keepSettings(Settings.FIRST.withLanguage(Language.FI));
        var window = program.startListing();
        TeamPage.prepare(window, "tk-varhaisen-tuen-keskustelu");
        restAtAnyWidth("before a team begins", window);
        var presenter = new PresenterPage(program.present(Screens.session(), false)).window();
        // Its clock tells the second.
        presenter.press(KeyCode.S);
        restAtAnyWidth("presenter", presenter);
    }

    @Test
    void aCaretBlinksWhereItIsSeenAlone() {
        var window = program.startListing();
        window.list().open("mj-kotter");
        window.awaitReading("Kotterin");
        window.press(KeyCode.F, KeyCode.CONTROL);
        awaitBlinking("find-query", window);
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.note().type("Kotterista yöraportissa");
        awaitBlinking("note-field", window);
        window.press(KeyCode.A, KeyCode.CONTROL);
        awaitRest("a marked note", window);
        window.press(KeyCode.END, KeyCode.CONTROL);
        awaitBlinking("note-field", window);
        window.search().type("kotter");
        awaitBlinking("search-query", window);
        window.press(KeyCode.A, KeyCode.CONTROL);
        awaitRest("marked words", window);
        window.press(KeyCode.END);
        awaitBlinking("search-query", window);
    }

    @Test
    void aTextThatIsOnlyReadHasNoCaretThatBlinks() {
        program.startListing();
        var area = InterfaceThread.get(() -> TextEntry.readOnly("Yhteenveto"));
        InterfaceThread.run(() -> {
            ((Pane) Window.getWindows().getFirst().getScene().getRoot())
                    .getChildren()
                    .add(area);
            area.requestFocus();
            area.end();
        });
        awaitFocused(area);
        await("a text that is only read", new Frames(FRAMES, MOST_LAID_OUT));
    }

    private static void awaitFocused(Node node) {
        InterfaceThread.await("the keyboard", node::isFocused, node::toString);
    }

    /// Each light takes half a second.
    private static void awaitBlinking(String id, WindowPage window) {
        for (var opacity : List.of(1.0, 0.0, 1.0)) {
            window.await(
                    "a caret of opacity " + opacity + " in " + id,
                    () -> window.find("#" + id, Node.class).stream()
                            .flatMap(RestingTest::carets)
                            .anyMatch(caret -> caret.getOpacity() == opacity));
        }
    }

    private static Stream<Path> carets(Node field) {
        return SceneFaults.nodes(field)
                .filter(node -> node instanceof Path && node.opacityProperty().isBound())
                .map(Path.class::cast);
    }

    private static void restAtAnyWidth(String screen, WindowPage window) {
        for (var width = LEAST_WIDTH; width < MOST_WIDTH; width += STEP) {
            var wide = width;
            InterfaceThread.run(() -> window.stage().setWidth(wide));
            await(screen + ", " + wide + " pixels wide", new Frames(FEW_FRAMES, 0));
        }
    }

    private static void awaitRest(String screen, WindowPage window) {
        await(screen, new Frames(FRAMES, MOST_LAID_OUT));
        assertEquals(List.of(), InterfaceThread.get(RestingTest::pictures), "pictures of nodes are kept: " + screen);
    }

    private static List<String> pictures() {
        return Window.getWindows().stream()
                .flatMap(window -> SceneFaults.nodes(window.getScene().getRoot()))
                .filter(Node::isCache)
                .map(node -> node.getTypeSelector() + node.getStyleClass())
                .toList();
    }

    private static void await(String screen, Frames seen) {
        InterfaceThread.await("rest: " + screen, seen::areQuiet, seen::unrest);
    }

    /// The last frames, each with what was to be laid out in it. Used on the JavaFX thread.
    private static final class Frames {
        private final int number;
        private final int mostLaidOut;
        private final List<List<String>> last = new ArrayList<>();
        private final List<List<String>> lastBlinks = new ArrayList<>();
        private final Map<Path, Double> opacities = new HashMap<>();
        private final List<String> blinks = new ArrayList<>();

        Frames(int number, int mostLaidOut) {
            this.number = number;
            this.mostLaidOut = mostLaidOut;
        }

        boolean areQuiet() {
            last.add(Window.getWindows().stream()
                    .flatMap(window -> unlaid(window.getScene().getRoot(), true))
                    .toList());
            TextEntries.all().forEach(this::watchCaret);
            lastBlinks.add(List.copyOf(blinks));
            blinks.clear();
            if (last.size() > number) {
                last.removeFirst();
                lastBlinks.removeFirst();
            }
            return last.size() == number
                    && unrest(last).size() <= mostLaidOut
                    && unrest(lastBlinks).isEmpty();
        }

        String unrest() {
            return "laid out " + unrest(last) + ", blinks unseen " + unrest(lastBlinks);
        }

        private static List<List<String>> unrest(List<List<String>> frames) {
            return frames.stream().filter(nodes -> !nodes.isEmpty()).toList();
        }

        private void watchCaret(TextInputControl field) {
            carets(field)
                    .filter(caret -> opacities.put(caret, caret.getOpacity()) == null)
                    .forEach(caret -> caret.opacityProperty().addListener(_ -> {
                        // A property tells of a change once, until it is asked. One without a difference is painted
                        // too.
                        if (caret.getOpacity() == opacities.put(caret, caret.getOpacity())) {
                            blinks.add(field.getTypeSelector() + field.getId() + field.getStyleClass());
                        }
                    }));
        }

        /// Only what its parents, or nothing but itself, lays out: a list keeps rows for later that wait in vain.
        private static Stream<String> unlaid(Node node, boolean isParentDue) {
            if (!(node instanceof Parent parent) || !node.isVisible()) {
                return Stream.empty();
            }
            var isDue = parent.isNeedsLayout() && (isParentDue || !parent.isManaged());
            return Stream.concat(
                    isDue ? Stream.of(parent.getTypeSelector() + parent.getStyleClass()) : Stream.empty(),
                    parent.getChildrenUnmodifiable().stream().flatMap(child -> unlaid(child, isDue)));
        }
    }
}
