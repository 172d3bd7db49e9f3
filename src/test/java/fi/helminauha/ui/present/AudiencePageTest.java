package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.figure.FigureRenderer;
import fi.helminauha.figure.FigureSize;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Page;
import fi.helminauha.training.PresentationPages;
import fi.helminauha.training.Run;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.Stopwatch;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.page.WordFit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the audience can read on screens of every usual size.
class AudiencePageTest {
    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");
    /// The longest words of the collection, and one that no collection has.
    private static final List<String> WORDS = List.of(
            "kokemusasiantuntijatoiminnan",
            "hyvinvointialuedemokratiaa",
            "distanshandledningstillfälle",
            "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas");
    /// Both light and dark are laid out alike, yet each with its own style sheet.
    private static final List<Boolean> LOOKS = List.of(false, true);

    private static final int MOST_COLUMNS = 5;
    private static final PearlCollection COLLECTION = ShippedCollection.get();

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080", "3840, 2160"})
    void theLongestWordIsNeverCut(double width, double height) {
        for (var word : WORDS) {
            for (var isDark : LOOKS) {
                var step = Step.own(word, 20)
                        .withContent(new StepContent.Own("Tänään: " + word + ".\n" + word))
                        .withWork(WorkForm.PAIRS);

                assertWhole(step, isDark, width, height);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080", "3840, 2160"})
    void aTextOfManyLinesIsSetSmallerUntilAllOfItIsOnThePage(double width, double height) {
        var step = Step.own("Ohje", 20)
                .withContent(new StepContent.Own("Kirjoita paperille, mitä haluat muuttaa.\n".repeat(14)))
                .withWork(WorkForm.GROUPS);

        assertWhole(step, false, width, height);
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080", "3840, 2160"})
    void aTitleOfThreeHundredLettersLeavesTheTextItsSizeAndEndsInAnEllipsis(double width, double height) {
        for (var title : List.of(
                "Ä".repeat(300), "Työhyvinvointi_ja_jaksaminen ".repeat(11).strip())) {
            InterfaceThread.run(() -> {
                var step = Step.own(title, 20).withContent(new StepContent.Own("Kirjoita yksi asia."));
                var page = page(step, false);
                page.resize(width, height);
                page.layout();

                var unit = Math.min(width / AudiencePage.WIDTH, height / AudiencePage.HEIGHT);
                for (var text : texts(page)) {
                    var bounds = inPage(text, page);
                    assertTrue(bounds.getMaxX() <= width && bounds.getMaxY() <= height, () -> text + " " + bounds);
                    assertTrue(text.getFont().getSize() >= 13 * unit, () -> "too small: " + text);
                }
                assertTrue(texts(page).stream().anyMatch(text -> text.getText().equals("Kirjoita yksi asia.")));
                assertTrue(
                        texts(page).stream()
                                .filter(text -> text.getText().equals("Kirjoita yksi asia."))
                                .allMatch(text -> text.getFont().getSize() >= 30 * unit),
                        () -> texts(page).toString());
                assertTrue(
                        texts(page).stream()
                                .map(Text::getText)
                                .anyMatch(text -> text.equals(step.title()) || text.endsWith("…")),
                        () -> texts(page).toString());
            });
        }
    }

    /// What the eighth row of an eye chart is to its reader, 24 of 800 pixels are to the back row of a room. A form is
    /// read while one writes, so it has more.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormOfTheCollectionIsReadFromTheBackOfTheRoom(Language language) {
        var forms = assertRead(language, Block.Form.class, Map.of(".page-label", 28.0));

        assertTrue(forms > 80, () -> "forms: " + forms);
    }

    /// But for the one of eight columns, which is a form to be filled in on paper.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableOfTheCollectionIsReadFromTheBackOfTheRoom(Language language) {
        var tables = assertRead(language, Block.Table.class, Map.of(".page-cell", 25.0, ".page-header-cell", 24.0));

        assertTrue(tables > 40, () -> "tables: " + tables);
    }

    /// What stands on the page besides has its place: the next break, and the clock of an exercise.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordInADrawingOfTheCollectionIsReadFromTheBackOfTheRoom(Language language) {
        var figures = new FigureRenderer();
        var unread = new ArrayList<String>();
        InterfaceThread.run(() -> {
            for (var shown : pages(language, Block.Figure.class)) {
                var figure = (Block.Figure) ((Page.Content.OfBlock) shown.content()).block();
                var drawing = COLLECTION.figures().get(figure.figure());
                var page = page(
                        Step.own("Kortti", 20)
                                .withContent(new StepContent.Own("Teksti"))
                                .withWork(WorkForm.ALONE),
                        false,
                        Optional.of(shown),
                        Map.of(figure.figure(), drawing));
                page.resize(AudiencePage.WIDTH, AudiencePage.HEIGHT);
                page.layout();
                texts(page).forEach(text -> assertOnPage(text, page, AudiencePage.WIDTH));
                assertTrue(page.lookup(".page-clock").isVisible());
                var scale = ((Region) page.lookup(".figure-drawing")).getWidth()
                        / FigureSize.of(drawing).orElseThrow().width();
                figures.lines(drawing, figure.words()).stream()
                        .filter(line -> line.size() * scale < 28 || !line.isWhole() || !line.isFree())
                        .map(line -> "%s, %.1f px of %.1f: %s"
                                .formatted(figure.figure().value(), line.size() * scale, line.size(), line))
                        .forEach(unread::add);
            }
        });
        assertEquals(List.of(), unread);
    }

    /// Beside the clock of an exercise and the next break.
    @ParameterizedTest
    @ValueSource(ints = {2, 16, 17, 50, 400})
    void pearlsOfAnyNumberNextBreakAndClockStandBelowAFigureWithoutTouching(int pages) {
        InterfaceThread.run(() -> {
            var shown = pages(Language.EN, Block.Figure.class).getFirst();
            var figure = (Block.Figure) ((Page.Content.OfBlock) shown.content()).block();
            var step = Step.own("Kortti", 20)
                    .withContent(new StepContent.Own("Teksti"))
                    .withWork(WorkForm.ALONE);
            var page = page(
                    step,
                    false,
                    Optional.of(shown),
                    Map.of(figure.figure(), COLLECTION.figures().get(figure.figure())),
                    pages);
            page.resize(AudiencePage.WIDTH, AudiencePage.HEIGHT);
            page.layout();

            var parts = List.of(
                    page.lookup(".page-figure"),
                    page.lookup(".page-progress"),
                    page.lookup(".page-next-break"),
                    page.lookup(".page-clock-line"));
            for (var part : parts) {
                var place = inPage(part, page);
                assertTrue(part.isVisible() && place.getWidth() > 0, part::toString);
                assertTrue(place.getMaxX() <= page.getWidth() && place.getMaxY() <= page.getHeight(), part::toString);
                assertTrue(
                        parts.stream()
                                .allMatch(other ->
                                        other == part || !inPage(other, page).intersects(place)),
                        () -> part + " touches another of " + parts);
            }
            var said = (Region) page.lookup(".page-next-break");
            assertTrue(said.getWidth() >= said.prefWidth(-1), "the next break is cut");
        });
    }

    /// @param pixels  how large the words of each style are at least
    /// @return how many pages there were
    private static long assertRead(Language language, Class<? extends Block> kind, Map<String, Double> pixels) {
        var pages = pages(language, kind);
        InterfaceThread.run(() -> pages.forEach(page -> assertRead(page, pixels)));
        return pages.size();
    }

    private static List<Page> pages(Language language, Class<? extends Block> kind) {
        return COLLECTION.pearls().stream()
                .flatMap(pearl -> PresentationPages.of(
                        Step.own("", 20).withContent(StepContent.OfPearl.whole(pearl.id())),
                        "Päivä",
                        Optional.of(pearl),
                        language)
                        .stream())
                .filter(page -> page.content() instanceof Page.Content.OfBlock(var block, var _)
                        && kind.isInstance(block)
                        && !(block instanceof Block.Table table
                                && table.header().size() > MOST_COLUMNS))
                .toList();
    }

    private static void assertRead(Page shown, Map<String, Double> pixels) {
        var page = page(
                Step.own("Kortti", 20)
                        .withContent(new StepContent.Own("Teksti"))
                        .withWork(WorkForm.ALONE),
                false,
                Optional.of(shown),
                Map.of());
        page.resize(1280, 800);
        page.layout();

        pixels.forEach((style, least) -> assertRead(shown, page, style, least));
    }

    private static void assertRead(Page shown, AudiencePage page, String label, double pixels) {
        var labels = page.lookupAll(label).stream()
                .flatMap(flow -> ((TextFlow) flow).getChildren().stream())
                .map(Text.class::cast)
                .toList();
        assertFalse(labels.isEmpty(), shown::title);
        for (var text : labels) {
            assertOnPage(text, page, 1280);
            assertTrue(
                    text.getFont().getSize() >= pixels,
                    () -> shown.title() + ": " + text.getText() + " in " + text.getFont());
        }
    }

    private static void assertWhole(Step step, boolean isDark, double width, double height) {
        InterfaceThread.run(() -> {
            var page = page(step, isDark);
            page.resize(width, height);
            page.layout();

            var texts = texts(page);
            assertTrue(texts.size() >= 3, () -> "what is read: " + texts);
            for (var text : texts) {
                assertOnPage(text, page, width);
                assertFalse(text.getText().contains("…"), text::getText);
            }
            var clock = page.lookup(".page-clock-box");
            for (var text : texts) {
                assertTrue(
                        isIn(text, clock) || !inPage(text, page).intersects(inPage(clock, page)),
                        () -> text.getText() + " under the clock");
            }
        });
    }

    private static AudiencePage page(Step step, boolean isDark) {
        return page(step, isDark, Optional.empty(), Map.of());
    }

    /// @param shown  in the place of the step’s own page
    private static AudiencePage page(Step step, boolean isDark, Optional<Page> shown, Map<FigureId, String> drawings) {
        return page(step, isDark, shown, drawings, 9);
    }

    /// @param pages  of the step
    private static AudiencePage page(
            Step step, boolean isDark, Optional<Page> shown, Map<FigureId, String> drawings, int pages) {
        var clock = new MovedClock(NINE);
        var session = Sessions.of(step, Step.own("Seuraava", 10));
        var day = new PresentationViewModel(
                Run.begin(session, 0, false, NINE, ZoneOffset.UTC),
                new PresentedPearls(Map.of(), Language.FI, (_, then) -> then.accept(Optional.empty())),
                new Stopwatch(clock::nanos, clock),
                clock,
                _ -> {});
        day.audience().darkProperty().set(isDark);
        day.audience().toggleBreak();
        var words = new PresentWords(Messages.in(Language.FI), ZoneOffset.UTC);
        var own = day.audience().slideProperty().get();
        var slide = new Slide(own.step(), shown.orElse(own.page()), 0, pages, own.work(), own.theme(), drawings);
        var page = new AudiencePage(
                day, words, new FigurePainter(_ -> {}, Runnable::run), new SimpleObjectProperty<>(slide), true);
        var scene = new Scene(page);
        Appearance.dress(scene);
        page.applyCss();
        return page;
    }

    private static void assertOnPage(Text text, AudiencePage page, double width) {
        var bounds = inPage(text, page);
        assertTrue(
                bounds.getMinX() >= 0 && bounds.getMaxX() <= width && bounds.getMaxY() <= page.getHeight(),
                () -> text.getText() + " leaves the page: " + bounds);
        if (text.getParent() instanceof TextFlow flow) {
            assertTrue(WordFit.fits(flow), () -> text.getText() + " is broken in a word");
            assertTrue(flow.getHeight() + 1 >= flow.prefHeight(flow.getWidth()), () -> text.getText() + " is cut");
        }
    }

    private static Bounds inPage(Node node, AudiencePage page) {
        return page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean isIn(Node node, Node outer) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    private static List<Text> texts(Parent in) {
        var texts = new ArrayList<Text>();
        for (var node : in.getChildrenUnmodifiable()) {
            if (node.isVisible() && node instanceof Text text && !text.getText().isBlank()) {
                texts.add(text);
            } else if (node.isVisible() && node instanceof Parent parent) {
                texts.addAll(texts(parent));
            }
        }
        return texts;
    }
}
