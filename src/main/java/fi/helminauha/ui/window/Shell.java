package fi.helminauha.ui.window;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.settings.Settings;
import fi.helminauha.team.TeamRun;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.HitListPane;
import fi.helminauha.ui.browse.SearchField;
import fi.helminauha.ui.browse.ThemeTree;
import fi.helminauha.ui.days.DaysPage;
import fi.helminauha.ui.help.CollectionFacts;
import fi.helminauha.ui.help.ProgramFacts;
import fi.helminauha.ui.home.HomePage;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Keeping;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.ViewMenu;
import fi.helminauha.ui.library.BackupsViewModel;
import fi.helminauha.ui.library.FolderMenus;
import fi.helminauha.ui.library.FolderNamingViewModel;
import fi.helminauha.ui.library.LibraryFiles;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.NotePane;
import fi.helminauha.ui.library.TakeAlongViewModel;
import fi.helminauha.ui.plan.PlanView;
import fi.helminauha.ui.plan.SessionRows;
import fi.helminauha.ui.team.TeamUsedLine;
import fi.helminauha.ui.team.TeamView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The main window’s content: bar, tree, list and reader. It is built anew when the language changes; what is
/// typed, chosen and open lives in the view-models. It is long because each way from one view to another passes here;
/// what lies over the window, is asked, printed or pressed has a class beside it.
public final class Shell extends StackPane {
    private final SettingsViewModel settings;
    private final BrowseViewModel browse;
    private final LibraryViewModel library;
    private final FolderNamingViewModel naming;
    private final Notices notices;
    private final ReaderPane readerPane;
    private final TrainingPane trainingPane;
    private final DaysPane days;
    private final TeamPane teamPane;
    private final CurrentRoute route;
    private final Overlays overlays = new Overlays(this, () -> frame().focus(route()));
    private final HelpOverlays help;
    private final BackupsViewModel backups;
    private final TakeAlongViewModel takeAlong;
    private final BackupsOverlay backupsOverlay;
    private final TeamRunsOverlay teamRuns;
    private final ShellCommands commands;
    private final Questions questions;
    private final Papers papers;
    private final PrintCommand print;
    private Optional<OpenedCollection> collection = Optional.empty();
    private Optional<ProgramFacts> program = Optional.empty();
    private boolean isDeferredBuilt;
    private Content content;
    /// The pane that is shown where one has room; it stays when the language changes.
    private Part front = Part.LIST;

    /// The parts of the window in one language.
    private record Content(Messages messages, SessionRows sessions, RouteFrame frame) {}

    /// What the window says of the collection.
    /// @param counts         how many pearls each theme and sub-theme has
    /// @param hasDictionary  whether Finnish is searched with a dictionary
    public record OpenedCollection(CollectionHead head, Map<ThemeId, Integer> counts, boolean hasDictionary) {
        private CollectionFacts facts() {
            var pearls = head.themes().stream()
                    .mapToInt(theme -> counts.getOrDefault(theme.id(), 0))
                    .sum();
            return new CollectionFacts(head.version(), pearls, hasDictionary);
        }
    }

    /// What the window shows beside tree and list.
    /// @param followUps  makes an entry of a team’s follow-up for a calendar
    public record Parts(
            ReaderPane reader,
            TrainingPane training,
            TeamPane team,
            PaperPane paper,
            BiConsumer<TeamRun, Messages> followUps,
            DaysPane days) {}

    /// Is made while the collection is opened; to be filled before it is shown.
    public Shell(
            SettingsViewModel settings, BrowseViewModel browse, LibraryPane library, Notices notices, Parts parts) {
        this.settings = settings;
        this.browse = browse;
        this.library = library.viewModel();
        this.naming = library.naming();
        this.backups = library.backups();
        this.takeAlong = library.takeAlong();
        this.notices = notices;
        this.readerPane = parts.reader();
        this.trainingPane = parts.training();
        this.teamPane = parts.team();
        this.days = parts.days();
        this.papers = new Papers(overlays, parts.paper(), library.viewModel(), trainingPane.cards(), this::messages);
        this.route = new CurrentRoute(browse, trainingPane.viewModel(), teamPane.viewModel());
        this.print = new PrintCommand(route, browse, parts, () -> browsing().chosenPearls(), papers, notices);
        var places = new GuidePlaces(route, browse, parts, backups, this::search);
        this.help = new HelpOverlays(
                overlays,
                this::messages,
                () -> program,
                () -> collection.orElseThrow().facts(),
                places::show);
        this.questions = new Questions(
                overlays, library, trainingPane, teamPane.viewModel(), this::messages, this::browsing);
        this.backupsOverlay = new BackupsOverlay(overlays, library, this::messages);
        this.teamRuns = new TeamRunsOverlay(
                overlays,
                this.library.teamRuns(),
                settings,
                notices,
                this::messages,
                new TeamRunsOverlay.Actions(
                        this::theme,
                        run -> papers.showOver(new PaperSubject.OfTeamRun(run)),
                        parts.followUps(),
                        teamPane.viewModel()::reopen));
        getStyleClass().add("shell");
        this.content = build(settings.language());
        show(content);
        settings.settingsProperty().subscribe((_, now) -> follow(now));
        widthProperty().subscribe(() -> follow(settings.get()));
        browse.queryProperty().subscribe((before, now) -> {
            if (!before.text().equals(now.text())) {
                browsing().showFound();
            }
        });
        route.subscribe(this::go);
        FileDrop.take(this, trainingPane.sharing()::read, library.takeAlong()::read);
        commands = new ShellCommands(this, settings, browse, this.library, readerPane, help);
        ShellKeys.serve(this, commands);
    }

    private Content build(Language language) {
        var messages = Messages.in(language);
        var folders = new FolderMenus(library, naming, messages);
        var list = HitListPane.ofFirstFrame(
                browse,
                library,
                this::head,
                new PearlWords(this::head, messages),
                messages,
                new HitListPane.Actions(
                        hit -> browse.open(hit.card().id()),
                        hit -> {
                            browse.open(hit.card().id());
                            browsing().lead(Part.READER);
                        },
                        (hit, beside) -> chooseSession(List.of(hit.card()), beside),
                        folders::choices,
                        pearls -> List.of(papers.item("hit-print", () -> papers.pearls(pearls)))));
        var search = new SearchField(browse, messages, list::focusList, () -> commands.searched(messages));
        var sessions = trainingPane.rows().apply(messages);
        var sharing = new FolderSharing(
                new LibraryFiles(takeAlong, () -> getScene().getWindow(), messages), library, messages);
        var tree = new ThemeTree(
                browse,
                library,
                folders,
                sharing.withSharing(papers.withPrinting(
                        sessions.own(() -> days.viewModel().get().show()))),
                messages);
        collection.ifPresent(now -> tree.fill(now.head(), now.counts()));
        var reader = new DetailPane(
                browse,
                () -> new NotedReader(
                        readerPane.view().apply(messages, this::print),
                        new TeamUsedLine(library, messages),
                        new NotePane(library.notes(), messages)),
                () -> readerPane.home().apply(messages, homeWays()),
                () -> days.page().apply(messages, daysWays()));
        var panes = new Panes(
                Map.of(Part.TREE, tree, Part.LIST, list, Part.READER, reader),
                settings,
                messages,
                front,
                part -> browsing().focus(part));
        var bar = new TopBar(
                settings,
                search,
                messages,
                () -> collection.orElseThrow().hasDictionary(),
                panes::isSingle,
                new TopBar.Help(backups::open, help::showGuide, help::showAbout));
        var browsing =
                new BrowsingView(bar, new BrowsingView.Parts(search, tree, list, reader), panes, browse::leaveHome);
        if (isDeferredBuilt) {
            buildDeferred(browsing, messages);
        }
        var frame = new RouteFrame(
                browsing,
                () -> newPlanner(messages),
                () -> teamPane.view().apply(messages, papers::pearl),
                notices,
                messages);
        return new Content(messages, sessions, frame);
    }

    /// Shows the collection. To be called once, when it is open.
    public void fill(OpenedCollection opened) {
        collection = Optional.of(opened);
        browsing().tree().fill(opened.head(), opened.counts());
    }

    private CollectionHead head() {
        return collection.orElseThrow().head();
    }

    /// Builds what the first frame did without: the list’s filters and order, the folders in the tree, and
    /// the reader. To be called once, when tree and list are painted.
    /// @param facts  what the program knows of itself
    public void buildDeferred(ProgramFacts facts) {
        program = Optional.of(facts);
        isDeferredBuilt = true;
        buildDeferred(browsing(), messages());
    }

    private void buildDeferred(BrowsingView browsing, Messages messages) {
        browsing.buildDeferred();
        browsing.showAbove(days.found().apply(messages));
    }

    private void show(Content built) {
        content = built;
        getChildren().setAll(built.frame());
        browsing().panes().fit(getWidth(), front);
        frame().show(route());
    }

    Route route() {
        return route.get();
    }

    private HomePage.Ways homeWays() {
        return new HomePage.Ways(
                this::search,
                help::showGuide,
                () -> days.viewModel().get().show(),
                session -> days.viewModel().get().show(session));
    }

    private DaysPage.Ways daysWays() {
        return new DaysPage.Ways(
                browse::leaveHome,
                browse::open,
                papers::session,
                session -> days.present()
                        .accept(TrainingSession.of(session, messages().language())));
    }

    private Messages messages() {
        return content.messages();
    }

    /// Asks what to do, where something that the user made is not on the disk.
    /// @param close  closes the window when the user has answered so
    /// @return whether it is asked; if not, the window may close
    public boolean asksBeforeClosing(Keeping keeping, Runnable close) {
        return questions.askBeforeClosing(keeping, close);
    }

    BrowsingView browsing() {
        return frame().browsing();
    }

    private RouteFrame frame() {
        return content.frame();
    }

    PlanView planner() {
        return frame().planner();
    }

    TeamView team() {
        return frame().team();
    }

    Overlays overlays() {
        return overlays;
    }

    /// Takes away what is shown of teams’ runs.
    /// @return whether anything was
    boolean closeTeamRuns() {
        return teamRuns.close();
    }

    private Optional<ThemeId> theme(PearlId pearl) {
        return trainingPane
                .cards()
                .apply(pearl)
                .flatMap(card -> head().mainTheme(card.theme()))
                .map(Theme::id);
    }

    /// Takes the backups away.
    /// @return whether they were shown
    boolean closeBackups() {
        return backupsOverlay.close();
    }

    private PlanView newPlanner(Messages messages) {
        return trainingPane
                .planner()
                .apply(
                        messages,
                        new PlanView.Window(
                                this::print,
                                this::viewChoices,
                                () -> readerPane.beside().apply(messages)));
    }

    /// What the planner’s menu has of the window’s: its bar is away.
    private List<MenuItem> viewChoices() {
        var guide = Plain.item(messages().text("menu.help"));
        guide.setId("menu-help");
        guide.setOnAction(_ -> help.showGuide());
        return Stream.concat(new ViewMenu(settings, messages()).all().stream(), Stream.of(guide))
                .toList();
    }

    /// Asks whether to go on with a team’s run that was cut off.
    public void offerToGoOn(TeamRun run) {
        questions.askToGoOn(run);
    }

    /// Leads a team through the pearl that is open.
    void goThroughWithTeam() {
        browse.openedProperty().get().ifPresent(teamPane.viewModel()::prepare);
    }

    private void go(Route before, Route now) {
        frame().show(now);
        // A window that is not shown, yet or any more, leads nobody.
        if (Attached.isShown(this)) {
            applyCss();
            layout();
            frame().lead(before, now);
        }
    }

    /// Lets the user choose to which session pearls are added.
    private void chooseSession(List<PearlCard> pearls, Node beside) {
        var menu = new ContextMenu();
        menu.setId("add-to-session");
        menu.getItems().setAll(content.sessions().choices(() -> pearls));
        menu.show(beside, Side.BOTTOM, 0, 0);
    }

    private void follow(Settings now) {
        var isOtherText = Appearance.setLoose(now.ease().looseText());
        if (settings.language() != content.messages().language() || isOtherText) {
            var focused = browsing().focused();
            var isHelpShown = help.isGuideShown();
            // What no longer stands in the window hears nothing of the change.
            getChildren().clear();
            front = browsing().panes().front();
            show(build(settings.language()));
            browse.setLanguage(settings.language());
            trainingPane.viewModel().setLanguage(settings.language());
            teamPane.viewModel().setLanguage(settings.language());
            // Panes come into the scene with their skin; before that they cannot have the keyboard.
            applyCss();
            focused.ifPresent(browsing()::focus);
            if (isHelpShown) {
                help.showGuide();
            }
            backupsOverlay.show();
            teamRuns.show();
            questions.askOfArrived();
        } else {
            browsing()
                    .fit(
                            getWidth(),
                            route() != Route.BROWSING
                                    || browse.openedProperty().get().isPresent());
        }
    }

    /// Puts the keyboard into the search field: who has just opened the window can type at once.
    public void focusSearch() {
        browsing().focus(Part.SEARCH);
    }

    private void search() {
        browsing().search();
    }

    Optional<Stage> stage() {
        return getScene() != null && getScene().getWindow() instanceof Stage stage
                ? Optional.of(stage)
                : Optional.empty();
    }

    /// Puts on paper what is shown.
    void print() {
        print.run();
    }

    /// Puts the handout of what has been presented on paper, in this window.
    public void handOut(PaperSubject subject) {
        stage().ifPresent(Stage::toFront);
        papers.handOut(subject);
    }

    Papers papers() {
        return papers;
    }

    /// Adds what is being read; in the list what is chosen, which is the same unless it could not be read.
    void addOpened() {
        browse.openedProperty()
                .get()
                .flatMap(trainingPane.cards())
                .ifPresent(card -> chooseSession(List.of(card), browsing().besideOpened()));
    }
}
