package fi.helminauha.ui.window;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.settings.Settings;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.help.CollectionFacts;
import fi.helminauha.ui.help.ProgramFacts;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Keeping;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.SettingsViewModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The main window: its content, which is built again when the language changes, and what lies over that. What is
/// typed, chosen and open lives in the view-models.
public final class Shell extends StackPane {
    private final SettingsViewModel settings;
    private final BrowseViewModel browse;
    private final Parts parts;
    private final CurrentRoute route;
    private final Overlays overlays = new Overlays(this, () -> frame().focus(route()));
    private final HelpOverlays help;
    private final BackupsOverlay backups;
    private final TeamRunsOverlay teamRuns;
    private final Questions questions;
    private final Papers papers;
    private final PrintCommand print;
    private final ShellContent.Surroundings around;
    private final ShellContent.Ways ways;
    private Optional<OpenedCollection> collection = Optional.empty();
    /// Present from the first frame on.
    private Optional<ProgramFacts> program = Optional.empty();
    private ShellContent content;
    /// The pane that is shown where one has room; it stays when the language changes.
    private Part front = Part.LIST;

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
        this.parts = parts;
        var training = parts.training();
        var team = parts.team().viewModel();
        route = new CurrentRoute(browse, training.viewModel(), team);
        papers = new Papers(overlays, parts.paper(), library.viewModel(), training.cards(), this::messages);
        print = new PrintCommand(route, browse, parts, () -> browsing().chosenPearls(), papers, notices);
        var places = new GuidePlaces(
                route, browse, parts, library.backups(), () -> browsing().search());
        help = new HelpOverlays(overlays, this::messages, () -> program, () -> opened().facts(), places::show);
        questions = new Questions(overlays, library, training, team, this::messages, this::browsing);
        backups = new BackupsOverlay(overlays, library, this::messages);
        teamRuns = new TeamRunsOverlay(
                overlays,
                library.viewModel().teamRuns(),
                settings,
                notices,
                this::messages,
                new TeamRunsOverlay.Actions(
                        this::theme,
                        run -> papers.showOver(new PaperSubject.OfTeamRun(run)),
                        parts.followUps(),
                        team::reopen));
        var commands = new ShellCommands(this, settings, browse, library.viewModel(), parts, help);
        around = new ShellContent.Surroundings(settings, browse, library, notices, parts, this::opened);
        ways = new ShellContent.Ways(papers, this::print, help, commands::searched);
        getStyleClass().add("shell");
        content = newContent();
        showContent();
        settings.settingsProperty().subscribe((_, now) -> follow(now));
        widthProperty().subscribe(() -> follow(settings.get()));
        browse.queryProperty().subscribe((before, now) -> {
            if (!before.text().equals(now.text())) {
                browsing().showFound();
            }
        });
        route.subscribe(this::go);
        FileDrop.take(this, training.sharing()::read, library.takeAlong()::read);
        ShellKeys.serve(this, commands);
    }

    /// Shows the collection. To be called once, when it is open.
    public void fill(OpenedCollection opened) {
        collection = Optional.of(opened);
        content.fill(opened);
    }

    /// Builds what the first frame did without. To be called once, when tree and list are painted.
    /// @param facts  what the program knows of itself
    public void buildDeferred(ProgramFacts facts) {
        program = Optional.of(facts);
        content.buildDeferred();
    }

    private OpenedCollection opened() {
        return collection.orElseThrow();
    }

    private Optional<ThemeId> theme(PearlId pearl) {
        return parts.training()
                .cards()
                .apply(pearl)
                .flatMap(card -> opened().head().mainTheme(card.theme()))
                .map(Theme::id);
    }

    private ShellContent newContent() {
        var built = new ShellContent(around, ways, Messages.in(settings.language()), front);
        collection.ifPresent(built::fill);
        if (program.isPresent()) {
            built.buildDeferred();
        }
        return built;
    }

    private void showContent() {
        getChildren().setAll(frame());
        browsing().panes().fit(getWidth(), front);
        frame().show(route());
    }

    private void follow(Settings now) {
        var isOtherText = Appearance.setLoose(now.ease().looseText());
        if (settings.language() != messages().language() || isOtherText) {
            showInLanguage();
        } else {
            browsing()
                    .fit(
                            getWidth(),
                            route() != Route.BROWSING
                                    || browse.openedProperty().get().isPresent());
        }
    }

    private void showInLanguage() {
        var focused = browsing().focused();
        var isGuideShown = help.isGuideShown();
        // What no longer stands in the window hears nothing of the change.
        getChildren().clear();
        front = browsing().panes().front();
        content = newContent();
        showContent();
        browse.setLanguage(settings.language());
        parts.training().viewModel().setLanguage(settings.language());
        parts.team().viewModel().setLanguage(settings.language());
        // Panes come into the scene with their skin; before that they cannot have the keyboard.
        applyCss();
        focused.ifPresent(browsing()::focus);
        if (isGuideShown) {
            help.showGuide();
        }
        backups.show();
        teamRuns.show();
        questions.askOfArrived();
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

    /// Puts the keyboard into the search field: who has just opened the window can type at once.
    public void focusSearch() {
        browsing().focus(Part.SEARCH);
    }

    /// Asks what to do, where something that the user made is not on the disk.
    /// @param close  closes the window when the user has answered so
    /// @return whether it is asked; if not, the window may close
    public boolean asksBeforeClosing(Keeping keeping, Runnable close) {
        return questions.askBeforeClosing(keeping, close);
    }

    /// Asks whether to go on with a team’s run that was cut off.
    public void offerToGoOn(TeamRun run) {
        questions.askToGoOn(run);
    }

    /// Puts the handout of what has been presented on paper, in this window.
    public void handOut(PaperSubject subject) {
        stage().ifPresent(Stage::toFront);
        papers.handOut(subject);
    }

    /// Puts on paper what is shown.
    void print() {
        print.run();
    }

    /// Takes away what lies over the window and can be closed without an answer.
    /// @return whether there was anything
    boolean closeOverlay() {
        return help.close() || backups.close() || papers.close() || teamRuns.close();
    }

    Route route() {
        return route.get();
    }

    Overlays overlays() {
        return overlays;
    }

    ShellContent content() {
        return content;
    }

    RouteFrame frame() {
        return content.frame();
    }

    BrowsingView browsing() {
        return content.browsing();
    }

    private Messages messages() {
        return content.messages();
    }

    Optional<Stage> stage() {
        return getScene() != null && getScene().getWindow() instanceof Stage stage
                ? Optional.of(stage)
                : Optional.empty();
    }
}
