package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.Settings;
import fi.helminauha.training.Run;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.Stopwatch;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.SceneFaults;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The presenter’s window on the smallest screens in use.
class SmallScreensTest {
    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");
    private static final List<Dimension2D> SCREENS = List.of(
            new Dimension2D(1024, 600),
            new Dimension2D(1024, 768),
            new Dimension2D(1280, 720),
            new Dimension2D(1366, 768),
            new Dimension2D(1280, 800));
    /// Screens that have room for larger text.
    private static final List<Dimension2D> LARGER_SCREENS =
            List.of(new Dimension2D(1600, 1000), new Dimension2D(1920, 1080), new Dimension2D(2560, 1600));

    /// From 4:3 to 16:9.
    private static final List<Dimension2D> AUDIENCES =
            List.of(new Dimension2D(1024, 768), new Dimension2D(1280, 800), new Dimension2D(1920, 1080));
    /// What the frame of a window and the bar of a system take of a screen’s height.
    private static final double FRAME = 40;

    private static final double LEAST_NOTES = 14;
    private static final String TITLE = "Työyhteisön keskustelu arjen kuormitustekijöistä ja niiden muuttamisesta";

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
        // As the main window has done before a day is presented: some sizes come from the theme.
        InterfaceThread.run(Appearance::chooseTheme);
    }

    @ParameterizedTest
    @EnumSource
    void theTrainersPageKeepsTwoFifthsOfTheWidthAndNothingIsCut(Language language) {
        InterfaceThread.run(() -> {
            var view = view(language, TITLE);
            var scene = new Scene(view, AudiencePage.WIDTH, AudiencePage.HEIGHT);
            for (var screen : SCREENS) {
                for (var audience : AUDIENCES) {
                    Appearance.applyDark(
                            scene, new SimpleObjectProperty<>(Settings.FIRST), AudiencePage.WIDTH, AudiencePage.HEIGHT);
                    view.setScreens(new PresenterView.Screens(true, false, false), audience);
                    lay(view, screen.getWidth(), screen.getHeight() - FRAME);
                    var at = language + ", " + screen + ", " + audience + ": ";

                    var share = region(view, "#present-miniature").getWidth() / screen.getWidth();
                    assertTrue(share >= 0.4, () -> at + "the page has " + share);
                    var clock = region(view, ".step-clock");
                    var page = region(view, "#present-miniature").getWidth();
                    // The page of an old projector beside a window of 600 px is narrower than Swedish buttons.
                    var least = page < 450 ? ((StepClock) clock).onOneLine() : 0;
                    assertTrue(
                            Math.abs(clock.getWidth() - Math.max(page, least)) <= 1,
                            () -> at + "the clock has " + clock.getWidth() + ", the page " + page);
                    var notes =
                            ((Label) view.lookup("#present-notes")).getFont().getSize();
                    assertTrue(notes >= LEAST_NOTES, () -> at + "notes of " + notes);
                    assertTrue(region(view, "#present-next-miniature").getHeight() > 60, at);
                    assertEquals(List.of(), cut(view), at);
                }
            }
        });
    }

    @Test
    void theSizeOfTheTextIsChosenWhileTheWindowIsShown() {
        var settings = new SimpleObjectProperty<>(Settings.FIRST);
        var stage = InterfaceThread.get(() -> {
            var scene = new Scene(new StackPane(), 800, 600);
            Appearance.applyDark(scene, settings, 400, 300);
            var shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return shown;
        });

        InterfaceThread.run(() -> settings.set(Settings.FIRST.withZoomPercent(150)));

        assertTrue(InterfaceThread.get(
                () -> stage.getScene().getRoot().getStyleClass().contains("text-150")));
        InterfaceThread.run(stage::hide);
    }

    @ParameterizedTest
    @EnumSource
    void onOneScreenTheKeysHaveOneLine(Language language) {
        InterfaceThread.run(() -> {
            var view = view(language, TITLE);
            var scene = new Scene(view, AudiencePage.WIDTH, AudiencePage.HEIGHT);
            Appearance.applyDark(
                    scene, new SimpleObjectProperty<>(Settings.FIRST), AudiencePage.WIDTH, AudiencePage.HEIGHT);
            for (var screen : SCREENS) {
                view.setScreens(new PresenterView.Screens(false, false, false), screen);
                lay(view, screen.getWidth(), screen.getHeight() - FRAME);

                var first = region(view, "#present-previous").getBoundsInParent();
                var last = region(view, "#present-end").getBoundsInParent();
                assertTrue(last.getMinY() < first.getMaxY(), () -> language + ", " + screen);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void withTextOfTwiceTheSizeNothingIsCutInAnyStateOnLargerScreens(Language language) {
        var cut = new ArrayList<String>();
        InterfaceThread.run(() -> {
            for (var screen : LARGER_SCREENS) {
                var day = day(language, TITLE);
                var view = view(day, language);
                var scene = new Scene(view, screen.getWidth(), screen.getHeight() - FRAME);
                Appearance.applyDark(
                        scene,
                        new SimpleObjectProperty<>(Settings.FIRST.withZoomPercent(200)),
                        AudiencePage.WIDTH,
                        AudiencePage.HEIGHT);
                collectCut(view, "a step", cut);
                for (var key : List.of(PresenterKey.BLACK, PresenterKey.FREEZE)) {
                    view.press(key);
                    collectCut(view, key.toString(), cut);
                    view.press(key);
                }
                for (var key : List.of(PresenterKey.CATCH_UP, PresenterKey.STEPS, PresenterKey.END)) {
                    view.press(key);
                    collectCut(view, key.toString(), cut);
                    view.closeOverlay();
                }
                day.end();
                collectCut(view, "the summary", cut);
            }
        });
        assertEquals(List.of(), cut);
    }

    private static void collectCut(PresenterView view, String state, List<String> cut) {
        var scene = view.getScene();
        lay(view, scene.getWidth(), scene.getHeight());
        SceneFaults.cut(scene)
                .forEach(words -> cut.add(state + ", " + scene.getWidth() + " × " + scene.getHeight() + ": " + words));
    }

    @Test
    void aTitleOfThreeHundredLettersLeavesRoomForTheNotes() {
        InterfaceThread.run(() -> {
            var view =
                    view(Language.FI, (TITLE + " ").repeat(5).substring(0, 300).strip());
            var scene = new Scene(view, AudiencePage.WIDTH, AudiencePage.HEIGHT);
            Appearance.applyDark(
                    scene, new SimpleObjectProperty<>(Settings.FIRST), AudiencePage.WIDTH, AudiencePage.HEIGHT);
            lay(view, 1024, 768 - FRAME);

            var next = (Label) view.lookup("#present-next-step");
            assertTrue(next.getText().endsWith("…"), next::getText);
            assertTrue(next.getAccessibleText().length() >= 295);
            assertTrue(next.isFocusTraversable(), "the keyboard can rest on it");
            var notes = region(view, "#present-notes-pane").getHeight();
            assertTrue(notes >= 150, () -> "notes have " + notes);
        });
    }

    /// Behind, so that what could be shortened is said too.
    private static PresenterView view(Language language, String title) {
        return view(day(language, title), language);
    }

    private static PresentationViewModel day(Language language, String title) {
        var clock = new MovedClock(NINE);
        var session = Sessions.of(
                Step.own(title, 5)
                        .withContent(new StepContent.Own("Hyvää huomenta"))
                        .withNotes("Muistiinpano. ".repeat(40)),
                Step.own(title, 30).withContent(new StepContent.Own("Kiitos")));
        var day = new PresentationViewModel(
                Run.begin(session, 0, false, NINE, ZoneOffset.UTC),
                new PresentedPearls(Map.of(), language, (_, then) -> then.accept(Optional.empty())),
                new Stopwatch(clock::nanos, clock),
                clock,
                _ -> {});
        day.add(10);
        return day;
    }

    private static PresenterView view(PresentationViewModel day, Language language) {
        return new PresenterView(
                day,
                new PresentWords(Messages.in(language), ZoneOffset.UTC),
                new FigurePainter(Runnable::run, Runnable::run),
                () -> {
                    throw new AssertionError("nobody searches");
                },
                new PresenterActions(() -> {}, _ -> {}, () -> {}, () -> {}, List::of),
                _ -> {});
    }

    /// Twice, since what is shown of the page depends on how much room there is.
    private static void lay(PresenterView view, double width, double height) {
        for (var i = 0; i < 2; i++) {
            view.resize(width, height);
            view.applyCss();
            view.layout();
        }
    }

    private static Region region(PresenterView view, String id) {
        return (Region) view.lookup(id);
    }

    /// The buttons whose words do not fit in them or that leave the window.
    private static List<String> cut(PresenterView view) {
        return view.lookupAll(".presenter-button").stream()
                .filter(node -> node instanceof Button && node.isVisible())
                .map(Button.class::cast)
                .filter(button -> isCut(button, view))
                .map(Button::getText)
                .toList();
    }

    private static boolean isCut(Button button, PresenterView view) {
        var place = view.sceneToLocal(button.localToScene(button.getLayoutBounds()));
        return button.getWidth() + 1 < button.prefWidth(-1)
                || place.getMinX() < 0
                || place.getMaxX() > view.getWidth()
                || place.getMaxY() > view.getHeight();
    }
}
