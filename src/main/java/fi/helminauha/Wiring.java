package fi.helminauha;

import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.edition.Edition;
import fi.helminauha.edition.EditionShelf;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Answer;
import fi.helminauha.search.HitWords;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.settings.WindowPlace;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.Appearance;
import fi.helminauha.ui.Notices;
import fi.helminauha.ui.ReaderPane;
import fi.helminauha.ui.SettingsViewModel;
import fi.helminauha.ui.Shell;
import fi.helminauha.ui.StartFailure;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.present.Presentation;
import fi.helminauha.ui.present.Presenter;
import fi.helminauha.ui.reader.ReaderActions;
import fi.helminauha.ui.reader.ReaderView;
import fi.helminauha.ui.reader.ReaderViewModel;
import fi.helminauha.ui.reader.TextRange;
import fi.helminauha.ui.reader.WordMatcher;
import fi.helminauha.ui.task.Background;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The composition root: makes every part and joins them by hand. Read this first.
///
/// Order of the start, chosen for the first frame: the edition is opened on the `io` thread while JavaFX starts;
/// the window is shown with tree and list; then the library is read, the last pearl opened and the search index
/// warmed.
final class Wiring {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;
    private static final long STOP_SECONDS = 10;
    /// After the start: what is not urgent waits until the reader has what they came for.
    private static final Duration SETTLED = Duration.ofSeconds(3);
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);

    private final ExecutorService io = Executors.newSingleThreadExecutor(thread("io"));
    private final ExecutorService searchThread = disposable("search");
    private final ExecutorService drawing = disposable("drawing");
    private final Notices notices = new Notices();
    private final Background background = new Background(
            io, searchThread, Platform::runLater, failure -> notices.tellFailure("notice.failure", failure));
    private final EditionShelf shelf;
    private final FutureTask<EditionShelf.Opened> opening;
    private final SettingsViewModel settings;
    private final SettingsFile settingsFile;
    private final LibraryHolder libraryHolder;
    private final LibraryViewModel library;
    private Optional<Presenter> presenter = Optional.empty();
    private boolean isNothingKept;
    private Optional<TrainingParts> training = Optional.empty();
    /// A file that is to be opened when the window is there.
    private Optional<Path> toOpen = Optional.empty();
    private volatile boolean isRepairWanted = true;
    /// Replaced when a damaged index was built anew.
    private volatile @Nullable Edition edition;

    /// @param system  the system’s locale, whose language the window first has
    Wiring(Places places, Locale system) {
        settingsFile = new SettingsFile(places.settings());
        settings = new SettingsViewModel(
                background, settingsFile, settingsFile.read(), system, this::tellOfUnwrittenSettings);
        libraryHolder = new LibraryHolder(
                places.library(), Clock.systemUTC(), opened -> Platform.runLater(() -> tellOf(opened)));
        library = new LibraryViewModel(background, libraryHolder::get);
        shelf = new EditionShelf(places.installed(), places.rebuiltEdition(), places.data(), places.dictionaries());
        opening = new FutureTask<>(shelf::open);
        // At once: JavaFX takes as long to start as the edition to open.
        io.execute(opening);
    }

    /// One thread for work that nobody misses: what comes in after the stop is dropped.
    private static ExecutorService disposable(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                thread(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory thread(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /// @param browse  opens an address in the system's browser
    void start(Stage stage, Consumer<URI> browse) {
        Appearance.chooseTheme();
        background.io(this::opened, opened -> show(stage, opened, browse), failure -> showFailure(stage, failure));
    }

    /// For the `io` thread, where the opening has come before: one task runs after the other.
    private EditionShelf.Opened opened() {
        if (opening.state() == Future.State.SUCCESS) {
            return opening.resultNow();
        }
        throw opening.exceptionNow() instanceof RuntimeException e
                ? e
                : new IllegalStateException("open the collection", opening.exceptionNow());
    }

    /// Opens a session that somebody sent, at once or when the window is there.
    void open(Path file) {
        training.ifPresentOrElse(parts -> parts.open(file), () -> toOpen = Optional.of(file));
    }

    private void show(Stage stage, EditionShelf.Opened opened, Consumer<URI> browse) {
        edition = opened.edition();
        var browseModel =
                new BrowseViewModel(background, () -> currentEdition().search(), library, settings.language());
        var reader = reader(browseModel, browse);
        var presenting = presenter(opened.edition());
        presenter = Optional.of(presenting);
        var parts = new TrainingParts(
                background,
                libraryHolder,
                this::currentEdition,
                browseModel,
                library,
                notices,
                presenting::present,
                () -> stage);
        training = Optional.of(parts);
        var trainingPane = parts.pane();
        var shell = new Shell(
                settings,
                browseModel,
                library,
                notices,
                opened.edition().head(),
                counts(opened.edition()),
                opened.edition().hasDictionary(),
                new ReaderPane(
                        messages -> new ReaderView(
                                reader,
                                messages,
                                trainingPane.rows().apply(messages).choicesFor(reader::pearl)),
                        reader::find,
                        reader::back,
                        reader::forward),
                trainingPane);
        browseModel.refresh();
        showWindow(stage, shell);
        shell.focusSearch();
        if (opened.isNew()) {
            notices.tell("notice.collection.rebuilt");
        }
        FirstFrames.after(() -> {
            library.load();
            parts.load();
            toOpen.ifPresent(parts::open);
            toOpen = Optional.empty();
            settings.get().lastPearl().ifPresent(browseModel::open);
            presenting.offerToGoOn(stage);
            background.warmUp(() -> currentEdition().warmUp(), _ -> repair(browseModel));
            background.later(SETTLED, () -> checkWhole(browseModel));
        });
    }

    private Presenter presenter(Edition opened) {
        return new Presenter(new Presenter.Parts(
                background,
                settings,
                notices,
                library,
                () -> currentEdition().search(),
                libraryHolder::get,
                pearl -> PageAssembly.page(currentEdition(), pearl),
                opened.head(),
                new FigurePainter(drawing, Platform::runLater),
                Clock.systemDefaultZone(),
                // The planner is made after the presenter, which it starts.
                (session, notes) -> training.orElseThrow().keepClosingNotes(session, notes)));
    }

    /// Presents a day of a session: the door for tests and the tour, as for the planner.
    void present(TrainingSession session, int day, boolean isRehearsal) {
        presenter.orElseThrow().present(session, day, isRehearsal);
    }

    /// Presents a ready-made session of the collection.
    void presentReady(String id) {
        background.io(
                () -> currentEdition().readySessions().stream()
                        .filter(ready -> ready.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(),
                ready -> present(TrainingSession.of(ready, settings.language()), 0, false));
    }

    /// Whether the collection has been opened, so that there is something to present.
    boolean isReady() {
        return presenter.isPresent();
    }

    /// The presentation that is on the screens.
    Optional<Presentation> presentation() {
        return presenter.flatMap(Presenter::shown);
    }

    private ReaderViewModel reader(BrowseViewModel browseModel, Consumer<URI> browse) {
        var reader = new ReaderViewModel(
                new ReaderActions(browseModel::open, browse, library::toggleBookmark), drawing, Platform::runLater);
        reader.zoomPercentProperty().set(settings.get().zoomPercent());
        reader.zoomPercentProperty().subscribe(percent -> settings.setZoom(percent.intValue()));
        settings.settingsProperty()
                .subscribe(now -> reader.zoomPercentProperty().set(now.zoomPercent()));
        browseModel.answerProperty().subscribe(answer -> reader.setSearchMarks(marks(answer)));
        browseModel.openedProperty().subscribe(opened -> opened.ifPresent(pearl -> read(reader, pearl)));
        library.bookmarksProperty()
                .subscribe(() -> reader.bookmarkedProperty()
                        .set(reader.pearl().filter(library::isBookmarked).isPresent()));
        reader.stateProperty()
                .subscribe(() -> reader.bookmarkedProperty()
                        .set(reader.pearl().filter(library::isBookmarked).isPresent()));
        return reader;
    }

    /// What the list was searched for is marked in the pearl too.
    private static WordMatcher marks(Optional<Answer> answer) {
        if (!(answer.orElse(null) instanceof Answer.Hits hits) || hits.words() == HitWords.NONE) {
            return WordMatcher.NONE;
        }
        var language = hits.query().language();
        return text -> hits.words().spans(text, language).stream()
                .map(span -> new TextRange(span.start(), span.end()))
                .toList();
    }

    private void read(ReaderViewModel reader, PearlId pearl) {
        background.io(
                () -> PageAssembly.page(currentEdition(), pearl),
                page -> page.ifPresentOrElse(
                        shown -> {
                            reader.show(shown);
                            library.recordReading(pearl);
                            settings.change(old -> old.withLastPearl(pearl));
                        },
                        () -> reader.fail(pearl, "no pearl of id " + pearl)),
                failure -> reader.fail(pearl, failure.toString()));
    }

    private Edition currentEdition() {
        return Objects.requireNonNull(edition);
    }

    private static Map<ThemeId, Integer> counts(Edition edition) {
        var counts = new HashMap<ThemeId, Integer>();
        for (var card : edition.cards()) {
            counts.merge(card.theme(), 1, Integer::sum);
            edition.head().mainTheme(card.theme()).ifPresent(theme -> counts.merge(theme.id(), 1, Integer::sum));
        }
        return counts;
    }

    /// A file that a failing disk has changed may open well and yet hold other words than were written.
    private void checkWhole(BrowseViewModel browseModel) {
        background.io(() -> EditionShelf.isSound(currentEdition()), isSound -> {
            if (!isSound) {
                renew(browseModel);
            }
        });
    }

    private void renew(BrowseViewModel browseModel) {
        background.io(
                shelf::renew,
                fresh -> fresh.ifPresentOrElse(
                        built -> goOverTo(built, browseModel), () -> notices.tell("notice.collection.damaged")),
                failure -> notices.tellFailure("notice.collection.damaged", failure));
    }

    /// Builds the index anew beside the damaged one and goes over to it, unless the reader would rather not.
    private void repair(BrowseViewModel browseModel) {
        var key = "notice.collection.rebuilding";
        notices.offer(key, List.of(0), "notice.cancel", () -> isRepairWanted = false);
        background.io(
                () -> shelf.repair(currentEdition(), percent -> {
                    Platform.runLater(() -> notices.goOn(key, List.of(percent)));
                    return isRepairWanted;
                }),
                fresh -> fresh.ifPresentOrElse(
                        built -> goOverTo(built, browseModel), () -> notices.tell("notice.collection.cancelled")),
                failure -> notices.tellFailure("notice.collection.failed", failure));
    }

    private void goOverTo(Edition fresh, BrowseViewModel browseModel) {
        var old = currentEdition();
        edition = fresh;
        browseModel.refresh();
        notices.tell("notice.collection.rebuilt");
        background.io(old::close);
    }

    private void tellOf(OpenedLibrary opened) {
        switch (opened) {
            case OpenedLibrary.Kept _ -> {
                // As it should be.
            }
            case OpenedLibrary.Renewed(var _, var aside) ->
                notices.tell("notice.library.renewed", aside.getFileName().toString());
            case OpenedLibrary.NotKept(var _, var reason) -> {
                isNothingKept = true;
                notices.tellFailure("notice.library.not-kept", reason);
            }
        }
    }

    /// That nothing is kept is said once, of library and settings together.
    private void tellOfUnwrittenSettings(RuntimeException failure) {
        if (!isNothingKept) {
            notices.tellFailure("notice.failure", failure);
        }
    }

    private void showWindow(Stage stage, Region content) {
        var scene = new Scene(content, WIDTH, HEIGHT);
        Appearance.apply(scene, settings);
        stage.setScene(scene);
        stage.setTitle("Helminauha");
        for (var size : ICON_SIZES) {
            var icon = Objects.requireNonNull(Wiring.class.getResource("helminauha-" + size + ".png"));
            stage.getIcons().add(new Image(icon.toExternalForm()));
        }
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        settings.get().window().filter(Wiring::isOnAScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        });
        stage.show();
        stage.setOnHiding(_ -> rememberWindow(stage));
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x() + 40, place.y() + 10, Math.max(1, place.width() - 80), 40)
                .isEmpty();
    }

    private void rememberWindow(Stage stage) {
        var old = settings.get().window();
        var now = stage.isMaximized() && old.isPresent()
                ? new WindowPlace(
                        old.get().x(),
                        old.get().y(),
                        old.get().width(),
                        old.get().height(),
                        true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        settings.change(all -> all.withWindow(now));
    }

    private void showFailure(Stage stage, RuntimeException failure) {
        var messages = Messages.in(settings.language());
        showWindow(stage, new StartFailure(messages, failure));
    }

    /// Writes what is not written yet and closes everything. Called once, on the JavaFX thread.
    void stop() {
        // The presenter first: what was noted there goes through the planner.
        presenter.ifPresent(Presenter::stop);
        training.ifPresent(TrainingParts::stop);
        isRepairWanted = false;
        background.dropQueries();
        searchThread.shutdown();
        drawing.shutdownNow();
        settings.unwritten()
                .ifPresent(last -> background.io(
                        () -> {
                            settingsFile.write(last);
                            return true;
                        },
                        _ -> {},
                        this::tellOfUnwrittenSettings));
        background.io(() -> {
            libraryHolder.close();
            // The index is closed under nobody's feet.
            awaitEnd(searchThread);
            awaitEnd(drawing);
            Optional.ofNullable(edition).ifPresent(Edition::close);
        });
        io.shutdown();
        awaitEnd(io);
    }

    private static void awaitEnd(ExecutorService executor) {
        try {
            executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
