package fi.helminauha.ui;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.Look;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.WindowPlace;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.present.PresenterPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// The screens of the program, opened as a user opens them, one after another.
public final class Screens {
    private static final int PAGES = 6;

    private final Program program;
    private final Language language;
    private final Look look;

    /// What is looked at on each screen.
    public interface Visitor {
        /// @param screen  for who reads the failure
        void visit(String screen, WindowPage window);
    }

    public Screens(Program program, Language language, Look look) {
        this.program = program;
        this.language = language;
        this.look = look;
    }

    private WindowPage start() {
        program.keepSettings(Settings.FIRST
                .withLanguage(language)
                .withLook(look)
                .withWindow(new WindowPlace(0, 0, 1000, 900, false)));
        return program.startListing();
    }

    /// List, reader, home page, and what lies over them.
    public void ofReading(Visitor visitor) {
        var window = start();
        window.press(KeyCode.HOME, KeyCode.ALT);
        window.await("situations", () -> window.isShown(".home-situation"));
        visitor.visit("home", window);
        window.press(KeyCode.L, KeyCode.CONTROL);
        window.list().open("mj-kotter");
        window.await("a pearl", () -> !window.readTitle().isEmpty());
        window.filters().choose("kind", "kind-theory");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.note().type("Kotterista yöraportissa");
        visitor.visit("list, pearl and note", window);
        window.search().type("kotter");
        window.await("the found note", () -> window.isShown("#notes-found"));
        window.press(KeyCode.F, KeyCode.CONTROL);
        visitor.visit("what was found, and the find bar", window);
        window.search().type("xyzzyqw");
        window.await("the empty list", () -> window.isShown("#list-empty"));
        visitor.visit("empty list", window);
        window.search().clear();
    }

    /// What lies over the window.
    public void ofOverlays(Visitor visitor) {
        var window = start();
        window.list().open("mj-kotter");
        window.await("a pearl", () -> !window.readTitle().isEmpty());
        window.press(KeyCode.F1);
        visitor.visit("guide", window);
        window.press(KeyCode.W, KeyCode.CONTROL).choose("#main-menu", "menu-about");
        visitor.visit("about", window);
        window.press(KeyCode.ESCAPE).choose("#main-menu", "menu-backups").press("#backup-make");
        window.await("a backup", () -> window.isShown("#backup-0"));
        window.press("#backup-0");
        visitor.visit("backups", window);
        window.press(KeyCode.ESCAPE).choose("#reader-folders", "folder-new");
        window.await("the name of a folder", () -> window.isShown("#folder-name"));
        visitor.visit("folder name", window);
        window.press(KeyCode.ESCAPE).press(KeyCode.P, KeyCode.CONTROL);
        window.await("a paper", () -> !window.see("#paper-save", Node.class, Node::isDisabled));
        visitor.visit("paper", window);
        window.press(KeyCode.ESCAPE);
        window.await("no paper", () -> !window.isShown("#paper"));
        var file = program.home().resolve("vieras" + SharedSession.EXTENSION);
        var missing = Step.own("Oma otsikko", 20).withContent(StepContent.OfPearl.whole(new PearlId("ei-ole")));
        var session = session();
        SharedSession.write(
                file,
                session.withDay(0, session.days().getFirst().withSteps(List.of(missing))),
                "2026.1",
                _ -> "Poissa");
        program.open(file);
        window.await("the question", () -> window.isShown("#arrived"));
        visitor.visit("a session that arrives", window);
        window.press(KeyCode.ESCAPE);
    }

    /// A team on its way: before, during with each kind of page, after, and the list of runs.
    public void ofTeam(Visitor visitor) {
        var window = start();
        var team = TeamPage.prepare(window, "tk-varhaisen-tuen-keskustelu").people("9");
        visitor.visit("before a team begins", window);
        team.take("#team-begin").begin();
        visitor.visit("a team’s first page", window);
        team.take("#team-meeting").press(KeyCode.G);
        visitor.visit("a team’s groups", window);
        team.take("#team-meeting").press(KeyCode.P);
        visitor.visit("a team’s pause", window);
        team.take("#team-meeting").press(KeyCode.SPACE).awaitPage(".team-tick").press(KeyCode.DIGIT1);
        visitor.visit("a team’s ticks", window);
        team.take("#team-meeting").awaitPage(".room-page .team-answer").answer(0, "Sovittiin uusi raportti");
        visitor.visit("a team’s answers", window);
        team.take("#team-meeting").press(KeyCode.ESCAPE);
        visitor.visit("whether a team stops", window);
        team.choose("#team-question-end");
        window.await("what came of it", () -> window.isShown("#team-after"));
        visitor.visit("what came of a team’s run", window);
        window.press("#team-done").await("the runs", () -> window.isShown("#team-used"));
        window.press("#team-used").await("the list", () -> window.isShown("#team-runs"));
        visitor.visit("the runs of teams", window);
    }

    /// The planner.
    public void ofPlanning(Visitor visitor) {
        var window = start();
        window.tree().enter(Messages.in(language).text("tree.sessions.new"));
        var plan = window.plan().awaitOpen();
        visitor.visit("empty planner", window);
        plan.addOwnPart("Aloitus", 20);
        plan.addBreak();
        plan.press("#plan-day-line");
        visitor.visit("planner", window);
        plan.add();
        visitor.visit("planner with its search", window);
    }

    /// The presenter’s window and its panels, and at last the summary.
    public void ofPresenting(Visitor visitor) {
        start();
        var window = new PresenterPage(program.present(session(), false)).window();
        visitor.visit("presenter", window);
        for (var panel : List.of(KeyCode.G, KeyCode.L)) {
            window.press(panel);
            visitor.visit("presenter’s panel " + panel, window);
            window.press(KeyCode.ESCAPE);
        }
        window.press(KeyCode.K, KeyCode.CONTROL);
        visitor.visit("presenter’s search", window);
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        visitor.visit("question at the end", window);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE).press("#question-yes");
        window.await("the summary", () -> window.isShown("#summary-close"));
        visitor.visit("summary", window);
    }

    /// The audience’s pages of a tool with steps, a list to tick and a form.
    public void ofAudience(Visitor visitor) {
        start();
        var presentation = program.present(session(), false);
        var window = new PresenterPage(presentation).window();
        var audience = new WindowPage(presentation.audienceStage());
        for (var page = 1; page <= PAGES; page++) {
            visitor.visit("audience’s page " + page, audience);
            window.press(KeyCode.PAGE_DOWN);
        }
    }

    /// A day with one of everything.
    public static TrainingSession session() {
        return TrainingSession.empty("Aamupäivä")
                .withDay(
                        0,
                        TrainingSession.empty("")
                                .days()
                                .getFirst()
                                .withSteps(List.of(
                                        Step.own("Aloitus", 5)
                                                .withContent(new StepContent.Own("Hyvää huomenta"))
                                                .withNotes("Muistuta vaitiolosta. ".repeat(60)),
                                        Step.own("Kuuntelu", 20)
                                                .withContent(StepContent.OfPearl.whole(new PearlId("tk-halytysmerkit")))
                                                .withWork(WorkForm.PAIRS),
                                        Step.ofBreak(15).withTitle("Kahvi"),
                                        Step.own("Lopetus", 10).withContent(new StepContent.Own("Kiitos")))));
    }
}
