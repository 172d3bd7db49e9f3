package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.WindowPlace;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Large text in a small window.
class LargeTextTest {
    private static final List<Integer> PERCENTS = List.of(80, 100, 150, 200, 300);

    private static final PearlId KOTTER = new PearlId("mj-kotter");

    @RegisterExtension
    private final Program program = new Program();

    @ParameterizedTest
    @CsvSource({"FI, 1000, 300", "SV, 1000, 300", "EN, 1000, 300", "FI, 720, 200", "SV, 720, 200", "EN, 720, 200"})
    void nothingIsCutInAnyView(Language language, double width, int most) {
        var window = startAt(language, width, 100);
        var cut = walk(window, "the list", most);
        window.list().open("mj-kotter");
        window.await("the pearl", () -> !window.readTitle().isEmpty());
        cut.addAll(walk(window, "the pearl", most));
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.note().type("Kotterista yöraportissa");
        cut.addAll(walk(window, "the note", most));
        window.search().type("kotter");
        window.await("the found note", () -> window.isShown("#notes-found"));
        cut.addAll(walk(window, "the found note", most));
        window.search().clear();
        window.press(KeyCode.F1);
        cut.addAll(walk(window, "the guide", most));
        window.press(KeyCode.W, KeyCode.CONTROL).choose("#main-menu", "menu-about");
        cut.addAll(walk(window, "about", most));
        window.press(KeyCode.ESCAPE).press(KeyCode.HOME, KeyCode.ALT);
        window.await("situations", () -> window.isShown(".home-situation"));
        cut.addAll(walk(window, "the home page", most));
        window.choose("#main-menu", "menu-backups").press("#backup-make");
        window.await("a backup", () -> window.isShown("#backup-0"));
        window.press("#backup-0");
        cut.addAll(walk(window, "backups", most));

        assertEquals(List.of(), cut);
    }

    @ParameterizedTest
    @CsvSource({"FI, 1000, 300", "SV, 1000, 300", "EN, 1000, 300", "FI, 720, 200", "SV, 720, 200", "EN, 720, 200"})
    void nothingIsCutInThePlanner(Language language, double width, int most) {
        var window = startAt(language, width, 100);
        window.press(KeyCode.T, KeyCode.CONTROL);
        window.tree().enter(Messages.in(language).text("tree.sessions.new"));
        var plan = window.plan().awaitOpen();
        var cut = walk(window, "the empty planner", most);
        plan.addBreak();
        cut.addAll(walk(window, "the planner", most));
        window.press("#plan-side-toggle");
        cut.addAll(walk(window, "the planner’s cards", most));
        window.press("#plan-side-toggle").press("#plan-add");
        cut.addAll(walk(window, "the planner’s search", most));

        assertEquals(List.of(), cut);
    }

    @ParameterizedTest
    @CsvSource({"FI, 1000, 300", "FI, 720, 200", "SV, 720, 200", "EN, 720, 200"})
    void nothingIsCutWhereATeamGoesThroughAPearl(Language language, double width, int most) {
        var window = startAt(language, width, 100);
        window.press(KeyCode.L, KeyCode.CONTROL);
        var team = TeamPage.prepare(window, "tk-varhaisen-tuen-keskustelu").people("9");
        var cut = walk(window, "before", most);
        team.choose("#team-begin").awaitMeeting();
        cut.addAll(walk(window, "the first page", most));
        team.awaitPage(".team-tick");
        cut.addAll(walk(window, "what is ticked", most));
        team.awaitPage(".team-field");
        cut.addAll(walk(window, "the form", most));
        team.take("#team-meeting").press(KeyCode.G).take("#team-meeting");
        cut.addAll(walk(window, "the groups", most));
        team.press(KeyCode.P);
        cut.addAll(walk(window, "the pause", most));
        team.press(KeyCode.ESCAPE);
        cut.addAll(walk(window, "the question", most));
        team.choose("#team-question-end");
        window.await("the decisions", () -> window.isShown("#team-after"));
        window.press("#team-follow-up-month");
        cut.addAll(walk(window, "the decisions", most));
        window.press("#team-done");
        window.await("the line of the runs", () -> window.isShown("#team-used"));
        window.press("#team-used");
        window.await("the runs", () -> window.isShown("#team-runs"));
        window.press("#team-remove-all");
        cut.addAll(walk(window, "the runs", most));

        assertEquals(List.of(), cut);
    }

    @ParameterizedTest
    @CsvSource({"FI, 1000, 300", "SV, 1000, 300", "EN, 1000, 300", "FI, 720, 200", "SV, 720, 200", "EN, 720, 200"})
    void nothingIsCutInQuestionsAndNotices(Language language, double width, int percent) {
        program.library(library -> {
            library.folders().save(new Folder(FolderId.random(), new FolderName("Aloitus"), List.of(KOTTER)));
            return Optional.empty();
        });
        var window = startAt(language, width, percent);
        var cut = new ArrayList<String>();
        program.open(sharedWithAMissingPearl());
        window.await("the question", () -> window.isShown("#arrived"));
        window.cut().forEach(words -> cut.add("a session that arrives: " + words));
        window.press(KeyCode.ESCAPE);
        window.list().open("mj-kotter").focus();
        window.press(KeyCode.ENTER);
        window.await("the pearl", () -> !window.readTitle().isEmpty());
        window.press(KeyCode.D, KeyCode.CONTROL);
        window.await("what can be taken back", () -> window.isShown("#notice"));
        window.cut().forEach(words -> cut.add("a notice: " + words));
        window.choose("#reader-folders", "folder-new");
        window.await("the name of a folder", () -> window.isShown("#folder-name"));
        window.cut().forEach(words -> cut.add("a folder’s name: " + words));

        assertEquals(List.of(), cut);
    }

    private Path sharedWithAMissingPearl() {
        var empty = TrainingSession.empty("Kuormituksesta puhuminen ja työn muokkaaminen yhdessä");
        var step = Step.own("Oma otsikko", 20).withContent(StepContent.OfPearl.whole(new PearlId("ei-ole")));
        var file = program.home().resolve("vieras" + SharedSession.EXTENSION);
        SharedSession.write(
                file, empty.withDay(0, empty.days().getFirst().withSteps(List.of(step))), "2026.1", _ -> "Poissa");
        return file;
    }

    /// All that can be said of a search at once, with a notice below.
    @ParameterizedTest
    @CsvSource({
        "FI, kuuntelu parkki vero vartti ",
        "SV, möten parkering skatt en kvart ",
        "EN, meetings parking taxes 15 min "
    })
    void whatIsSaidOfASearchPushesNeitherBarNorNoticeOutOfTheWindow(Language language, String query) {
        var window = startAt(language, 1000, 200);
        window.search().type(query);
        window.await("fewer", () -> window.list().pearls().size() < 16);
        window.press(KeyCode.P, KeyCode.CONTROL);

        assertTrue(window.isShown("#notice-sentence"));
        assertEquals(List.of(), window.cut());
    }

    /// At half a laptop's width and large text two panes would leave the pearl a column of a word or two.
    @Test
    void wherePanesHaveNoRoomSideBySideOneHasTheWholeWidth() {
        var window = startAt(Language.FI, 720, 200);
        assertEquals(List.of("list"), window.panes());

        window.list().open("mj-kotter").focus();
        assertEquals(List.of("list"), window.panes(), "the arrow keys only choose");
        window.press(KeyCode.ENTER).awaitReading("Kotterin").awaitFocus("reader");
        assertEquals(List.of("reader"), window.panes());
        window.press(KeyCode.ESCAPE).awaitFocus("hit-list");
        window.press("#pane-tree").awaitFocus("theme-tree");
        assertEquals(List.of("tree"), window.panes());
        window.tree().choose("Johtaminen ja kohtaaminen etänä").focus();
        assertEquals(List.of("tree"), window.panes(), "the arrow keys only choose");
        window.press(KeyCode.ENTER).awaitFocus("hit-list");
        window.press("#pane-reader").awaitFocus("reader");
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL).awaitFocus("theme-tree");
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL).awaitFocus("hit-list");
        window.press(KeyCode.R, KeyCode.CONTROL).awaitFocus("reader");
        window.search().type("kotter");
        window.await("what is found", () -> window.panes().equals(List.of("list")));
        window.speak("sv");
        assertEquals(List.of("list"), window.panes());
    }

    @Test
    void aPearlThatIsReadStaysWhenTextGrowsAndItsNeighboursComeBackWhenItShrinks() {
        var window = startAt(Language.FI, 720, 100);
        window.list().open("mj-kotter").focus();
        window.awaitReading("Kotterin");

        window.choose("#main-menu", "text-200");
        assertEquals(List.of("reader"), window.panes());
        assertEquals("reader", window.focused());

        window.choose("#main-menu", "text-100");
        assertEquals(List.of("list", "reader"), window.panes());
    }

    @Test
    void theBarOfHitsIsWholeOverANarrowPage() {
        var window = startAt(Language.FI, 720, 200);
        window.search().type("kotter");
        window.list().awaitPearls("mj-kotter").open("mj-kotter").focus();
        window.press(KeyCode.ENTER).awaitReading("Kotterin");

        window.await("the bar of hits", () -> window.isShown("#search-marks"));
        assertEquals(List.of(), window.cut());
    }

    private WindowPage startAt(Language language, double width, int percent) {
        program.keepSettings(Settings.FIRST
                .withLanguage(language)
                .withZoomPercent(percent)
                .withWindow(new WindowPlace(0, 0, width, 768, false)));
        return program.startListing();
    }

    /// @param most  the largest text, in per cent
    /// @return what is cut, and where
    private static List<String> walk(WindowPage window, String view, int most) {
        var cut = new ArrayList<String>();
        window.press(2, KeyCode.MINUS, KeyCode.CONTROL);
        var percent = 80;
        for (var next : PERCENTS.stream().filter(size -> size <= most).toList()) {
            window.press((next - percent) / 10, KeyCode.PLUS, KeyCode.CONTROL);
            percent = next;
            var where = view + " at " + percent + " %: ";
            window.cut().forEach(words -> cut.add(where + words));
        }
        window.press(KeyCode.DIGIT0, KeyCode.CONTROL);
        return cut;
    }

    /// The bar said 100 % while the text was at 200 %.
    @Test
    void theBarSaysTheSizeThatTextHas() {
        var window = startAt(Language.FI, 1000, 100);
        var usual = window.fontSize();

        window.choose("#main-menu", "text-150");

        assertEquals("150 %", window.zoom());
        assertEquals(usual * 1.5, window.fontSize(), 0.1);
    }

    @Test
    void whatTheBarHasNoRoomForIsInItsMenu() {
        var window = startAt(Language.FI, 720, 200);

        assertTrue(window.ticked("#main-menu").containsAll(List.of("look-system", "language-fi", "text-200")));
        window.choose("#main-menu", "language-en");
        assertTrue(window.ticked("#main-menu").contains("language-en"));
        window.choose("#main-menu", "look-dark");
        assertTrue(window.isDark());
    }
}
