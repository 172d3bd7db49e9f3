package fi.helminauha.app;

import fi.helminauha.edition.EditionLocator;
import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.platform.Awake;
import fi.helminauha.platform.ElapsedTime;
import fi.helminauha.platform.SleepInhibitor;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.settings.UnansweredFile;
import fi.helminauha.start.AfterFirstFrame;
import fi.helminauha.start.AppPaths;
import fi.helminauha.start.HeapAtRest;
import fi.helminauha.start.StartSequence;
import fi.helminauha.start.UiQueue;
import fi.helminauha.start.Version;
import fi.helminauha.training.Clocks;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.UnansweredSearches;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.help.ProgramFacts;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.ComplexText;
import fi.helminauha.ui.kit.Fonts;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.SystemText;
import fi.helminauha.ui.paper.PaperFiles;
import fi.helminauha.ui.paper.PaperWork;
import fi.helminauha.ui.present.Presentation;
import fi.helminauha.ui.present.Presenter;
import fi.helminauha.ui.send.CalendarEntries;
import fi.helminauha.ui.send.Letters;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.team.FollowUpEvent;
import fi.helminauha.ui.window.MainWindow;
import fi.helminauha.ui.window.PaperPane;
import fi.helminauha.ui.window.Shell;
import fi.helminauha.ui.window.StartFailure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The composition root: makes every part and joins them by hand. Read this first. It is long because what several
/// capabilities share is joined here, each thing once; what belongs to one of them has a class of parts beside it.
///
/// Order of the start: while JavaFX starts, the edition is opened on the `io` thread and the window is built and its
/// list answered (see [StartSequence]); the window is shown with tree and list, the database opened beside; then
/// filters and reader are built, the window gets its icons, the library is read, the last pearl opened and the search
/// index warmed.
public final class Wiring {
    /// From the first frame on: nobody has a backup made while the first pearls are opened.
    private static final Duration BACKUP_DELAY = Duration.ofSeconds(20);

    private final WorkThreads threads = new WorkThreads();
    private final AppPaths places;
    private final SleepInhibitor inhibitor;
    private final Supplier<Clocks> clocks;
    private final Notices notices = new Notices();
    private final UiQueue tasks = new UiQueue(Platform::runLater);
    private final Background background = new Background(threads.io(), threads.search(), tasks, this::tellOfFailure);
    private final EditionLifecycle edition;
    private final SettingsViewModel settings;
    private final SettingsFile settingsFile;
    private final LibraryParts library;
    private final Workspace workspace;
    private final CompletableFuture<Started> started = new CompletableFuture<>();
    private final HeapAtRest heap = new HeapAtRest();
    private final StartSequence<WindowContent> start = new StartSequence<>(new Steps(), tasks, Platform::runLater);
    /// What is in the window, once it is shown.
    private Optional<WindowContent> content = Optional.empty();
    private Optional<Presenter> presenter = Optional.empty();
    /// Files that are to be opened when the window is there.
    private final List<Path> toOpen = new ArrayList<>();

    /// What JavaFX gives at its start.
    private record Started(Stage stage, Predicate<URI> open) {}

    /// @param system  the system’s locale, whose language the window first has
    public Wiring(AppPaths places, Locale system) {
        this(
                places,
                system,
                () -> new Clocks(Clock.systemDefaultZone(), ElapsedTime.ofThisPlatform()),
                SleepInhibitor.ofThisPlatform());
    }

    /// @param clocks     gives the clocks by which a day is presented
    /// @param inhibitor  keeps the computer awake while a day is presented
    public Wiring(AppPaths places, Locale system, Supplier<Clocks> clocks, SleepInhibitor inhibitor) {
        this.places = places;
        this.clocks = clocks;
        this.inhibitor = inhibitor;
        settingsFile = new SettingsFile(places.settings());
        settings =
                new SettingsViewModel(background, settingsFile, firstSettings(), system, this::tellOfUnwrittenSettings);
        library = new LibraryParts(
                places.library(),
                background,
                new LibraryParts.Surroundings(
                        notices,
                        tasks,
                        this::tellOfFailure,
                        () -> content.map(WindowContent::training),
                        () -> presentation().isPresent()));
        edition = new EditionLifecycle(
                new EditionLocator(places.installed(), places.rebuiltEdition(), places.data(), places.dictionaries()),
                background,
                notices,
                threads.io());
        workspace = new Workspace(background, edition::current, library.viewModel(), library.kept(), settings, notices);
        // Read where nothing is searched yet, so that the first view finds them, with what a number among words needs.
        threads.search().execute(() -> Messages.in(settings.language()).count("list.count", 2));
        start.begin();
    }

    /// Shows the window as soon as its content is built.
    /// @param stage   empty, not shown yet
    /// @param open    opens an address or a file in the system’s program for it, and says whether there is one
    public void start(Stage stage, Predicate<URI> open) {
        started.complete(new Started(stage, open));
        start.goOn();
    }

    /// Opens a session that somebody sent or a library that was taken along, at once or when the window is there.
    public void open(Path file) {
        content.ifPresentOrElse(window -> open(window, file), () -> toOpen.add(file));
    }

    private void open(WindowContent window, Path file) {
        if (LibraryArchive.isNamed(file)) {
            library.takeAlong().read(file);
        } else {
            window.training().open(file);
        }
    }

    /// What the window is brought up from.
    private final class Steps implements StartSequence.Steps<WindowContent> {
        @Override
        public void loadFonts() {
            Fonts.load();
        }

        @Override
        public boolean nameTheme() {
            return Appearance.nameTheme();
        }

        @Override
        public WindowContent build() {
            var browseModel = new BrowseViewModel(
                    background,
                    () -> edition.current().search(),
                    library.viewModel(),
                    settings.language(),
                    Optional.of(new UnansweredSearches(background, new UnansweredFile(places.unanswered()))));
            var letters = new Letters(Wiring.this::open, notices);
            var calendar = new CalendarEntries(
                    background, notices, () -> started.join().stage(), Wiring.this::open, Clock.systemDefaultZone());
            var parts = new TrainingParts(
                    workspace,
                    browseModel,
                    Wiring.this::present,
                    new TrainingParts.Outside(() -> started.join().stage(), letters, calendar));
            var trainingPane = parts.pane();
            var team = new TeamParts(
                    workspace,
                    new TeamParts.Surroundings(
                            clocks, () -> new FigurePainter(threads.drawing(), tasks), letters, calendar));
            var teamPane = team.pane();
            var reader = new ReaderParts(
                    workspace,
                    browseModel,
                    new ReaderParts.Surroundings(
                            threads.drawing(), tasks, Wiring.this::open, letters, teamPane.viewModel()::prepare));
            var home = new HomeParts(workspace, browseModel, trainingPane.viewModel());
            var days = new DaysParts(workspace, browseModel, trainingPane.viewModel());
            var shell = new Shell(
                    settings,
                    browseModel,
                    library.pane(),
                    notices,
                    new Shell.Parts(
                            reader.pane(trainingPane, library.naming(), home::page),
                            trainingPane,
                            teamPane,
                            papers(),
                            (run, messages) -> calendar.save(
                                    run.title(), FollowUpEvent.of(run, messages), "notice.send.calendar", messages),
                            days.pane(session -> present(session, 0, false))));
            return new WindowContent(shell, browseModel, parts, team);
        }

        @Override
        public void readTheme() {
            Appearance.chooseTheme();
        }

        @Override
        public void fill(WindowContent built) throws InterruptedException {
            var opened = edition.open();
            var collection = opened.edition();
            built.browse().refresh();
            built.shell()
                    .fill(new Shell.OpenedCollection(
                            collection.head(), collection.themeSizes(), collection.hasDictionary()));
            if (opened.isNew()) {
                notices.tell("notice.collection.rebuilt");
            }
            tasks.doUntil(built::isListed);
            edition.makeReady();
        }

        @Override
        public void show(WindowContent built) {
            content = Optional.of(built);
            var window = new MainWindow(started.join().stage(), settings);
            window.show(built.shell());
            started.join().stage().setOnCloseRequest(event -> {
                if (built.shell()
                        .asksBeforeClosing(library.keeping(), started.join().stage()::hide)) {
                    event.consume();
                }
            });
            built.shell().focusSearch();
            AfterFirstFrame.after(() -> {
                window.buildDeferred();
                built.shell().buildDeferred(facts());
                goOn(built);
            });
        }

        @Override
        public void showFailure(RuntimeException failure) {
            var messages = Messages.in(settings.language());
            var window = new MainWindow(started.join().stage(), settings);
            window.show(new StartFailure(messages, failure));
            window.buildDeferred();
        }
    }

    /// Opens an address or a file in the system’s program for it.
    /// @return whether there is one
    private boolean open(URI address) {
        return started.join().open().test(address);
    }

    private PaperPane papers() {
        return new PaperParts(
                        workspace,
                        () -> new PaperWork(threads.paper(), tasks),
                        new PaperFiles(() -> started.join().stage(), this::open))
                .pane();
    }

    private ProgramFacts facts() {
        return new ProgramFacts(Version.PROGRAM, places.installed(), places.user(), this::open);
    }

    /// What the first frame does without.
    private void goOn(WindowContent built) {
        // The `io` thread reads in this order, so that a large library delays nothing that the start shows.
        built.training().load();
        library.viewModel().loadListed();
        toOpen.forEach(file -> open(built, file));
        toOpen.clear();
        settings.get().lastPearl().ifPresent(built.browse()::open);
        presenter().offerToGoOn(started.join().stage());
        built.team().offerToGoOn(built.shell()::offerToGoOn);
        library.viewModel().loadFurther();
        heap.begin();
        background.later(
                BACKUP_DELAY, () -> library.lookAfter(settings.get().team().clearedAfter()));
        ComplexText.mend();
        // Last: the pearl that is being opened stands before it on that thread, and is painted first.
        background.io(
                () -> true,
                _ -> AfterFirstFrame.after(() -> {
                    edition.lookAfter(built.browse()::refresh);
                    built.browse()
                            .failureProperty()
                            .subscribe(failure -> failure.filter(Wiring::isOfIndex)
                                    .ifPresent(_ -> edition.mendIndex(built.browse()::refresh)));
                }));
    }

    /// Whether a query failed by its index, as where that was cut while the program ran.
    private static boolean isOfIndex(RuntimeException failure) {
        return failure instanceof SearchException || failure.getCause() instanceof InternalError;
    }

    /// Made when it is first asked for, which is after the first frame.
    private Presenter presenter() {
        if (presenter.isEmpty()) {
            presenter = Optional.of(newPresenter());
        }
        return presenter.get();
    }

    private Presenter newPresenter() {
        return new Presenter(new Presenter.Parts(
                background,
                settings,
                notices,
                library.viewModel(),
                () -> edition.current().search(),
                library.kept(),
                pearl -> PageAssembly.page(edition.current(), pearl),
                edition.current().head(),
                new FigurePainter(threads.drawing(), tasks),
                clocks,
                new Awake(threads.awake(), inhibitor),
                content.orElseThrow().training()::keepClosingNotes,
                (id, held) -> content.ifPresent(shown -> shown.shell()
                        .handOut(new PaperSubject.OfSession(
                                id.flatMap(shown.training()::planned).orElse(held))))));
    }

    /// Presents a day of a session: the door for tests and the tour, as for the planner.
    public void present(TrainingSession session, int day, boolean isRehearsal) {
        presenter().present(session, day, isRehearsal);
    }

    /// Presents a ready-made session of the collection.
    public void presentReady(String id) {
        background.io(
                () -> edition.current().readySessions().stream()
                        .filter(ready -> ready.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(),
                ready -> present(TrainingSession.of(ready, settings.language()), 0, false));
    }

    /// Writes the library to a file, to be taken along: the door for the tour.
    public void takeAlong(Path file) {
        library.takeAlong().write(file);
    }

    /// Whether the collection has been opened, so that there is something to present.
    public boolean isReady() {
        return content.isPresent();
    }

    /// Done when everything is that was to be read and written when this was called.
    public CompletableFuture<Void> readings() {
        return CompletableFuture.runAsync(() -> {}, threads.io());
    }

    /// The presentation that is on the screens.
    public Optional<Presentation> presentation() {
        return presenter.flatMap(Presenter::shown);
    }

    /// Says that something failed which nobody expected to.
    public void tellOfFailure(Throwable failure) {
        notices.tellFailure("notice.failure", failure);
    }

    /// The first time the text is as large as the system’s.
    private Settings firstSettings() {
        var read = settingsFile.read();
        return settingsFile.exists() ? read : read.withZoomPercent(SystemText.percent());
    }

    /// Where nothing at all is kept, a line says so already.
    private void tellOfUnwrittenSettings(RuntimeException failure) {
        if (library.keeping().unkeptProperty().get().isEmpty()) {
            notices.tellFailure("notice.settings.unwritten", failure);
        }
    }

    /// Writes what is not written yet and closes everything. Called once, on the JavaFX thread.
    public void stop() {
        start.stop();
        heap.close();
        library.save();
        // The presenter first: what was noted there goes through the planner.
        presenter.ifPresent(Presenter::stop);
        content.map(WindowContent::team).ifPresent(TeamParts::close);
        content.map(WindowContent::training).ifPresent(TrainingParts::stop);
        edition.stop();
        background.dropQueries();
        threads.stopAllButIo();
        settings.unwritten()
                .ifPresent(last -> background.io(
                        () -> {
                            settingsFile.write(last);
                            return true;
                        },
                        _ -> {},
                        this::tellOfUnwrittenSettings));
        background.io(() -> {
            library.close();
            // The index is closed under nobody's feet.
            threads.awaitAllButIo();
            edition.close();
        });
        threads.stopIo();
    }
}
