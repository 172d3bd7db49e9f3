package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.app.Wiring;
import fi.helminauha.collection.PearlId;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.library.Bookmark;
import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.platform.ElapsedTime;
import fi.helminauha.platform.SleepInhibitor;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.settings.UserFolders;
import fi.helminauha.start.AppPaths;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.OpenedLibrary;
import fi.helminauha.training.Clocks;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.TextEntries;
import fi.helminauha.ui.TrimmedTheme;
import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.present.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.MultipleFailuresError;

/// The whole program in a window, over a few real pearls and an empty folder of a user. It is stopped after the
/// test, which fails if anything was thrown on the JavaFX thread, or if a control stands in a window that the installed
/// program’s theme has no rules for.
public final class Program implements BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Program.class);
    private static final VoikkoLocations NO_DICTIONARY =
            VoikkoLocations.of(List.of(), Map.of(), Path.of("/nonexistent"));

    private final List<URI> browsed = new CopyOnWriteArrayList<>();
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private Path home = Path.of("");
    private Path edition = Path.of("");
    private Optional<Path> data = Optional.empty();
    private Optional<UserFolders> user = Optional.empty();
    private Locale system = Locale.of("fi", "FI");
    private Clocks clocks = new Clocks(Clock.systemDefaultZone(), ElapsedTime.ofThisPlatform());
    private SleepInhibitor inhibitor = SleepInhibitor.ofThisPlatform();
    private Optional<Running> running = Optional.empty();

    private record Running(Wiring wiring, Stage stage) {}

    /// Built once for all tests, since nobody writes there.
    private record SharedEdition(Path folder) implements AutoCloseable {
        static SharedEdition build() {
            try {
                var folder = Files.createTempDirectory("shared-edition");
                FewPearls.buildIn(folder.resolve("edition"));
                return new SharedEdition(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            FewPearls.delete(folder);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        InterfaceThread.begin();
        InterfaceThread.run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, e) -> note(e)));
        home = Files.createTempDirectory("program");
        edition = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("edition", _ -> SharedEdition.build(), SharedEdition.class)
                .folder()
                .resolve("edition");
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        var missing = InterfaceThread.get(TrimmedTheme::missing);
        var unkept = InterfaceThread.get(TextEntries::unkept);
        stop();
        FewPearls.delete(home);
        if (!thrown.isEmpty()) {
            throw new MultipleFailuresError("thrown on the JavaFX thread", new ArrayList<>(thrown));
        }
        assertEquals(Set.of(), missing, "to be added to src/packaging/theme-classes.txt");
        assertEquals(List.of(), unkept, "fields to be made by TextEntry");
    }

    private void note(Throwable failure) {
        failure.printStackTrace();
        if (!isOfHeadlessScreen(failure)) {
            thrown.add(failure);
        }
    }

    /// JavaFX’s headless screen copies the pixels of a window whose size is just being changed past its own end.
    private static boolean isOfHeadlessScreen(Throwable failure) {
        return failure instanceof IndexOutOfBoundsException
                && Stream.of(failure.getStackTrace())
                        .anyMatch(at -> at.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow"));
    }

    /// What the program was started with; before [#start].
    public Program withSystem(Locale changed) {
        system = changed;
        return this;
    }

    public Program withClocks(Clocks changed) {
        clocks = changed;
        return this;
    }

    /// What keeps the computer awake; before [#start].
    public Program withInhibitor(SleepInhibitor changed) {
        inhibitor = changed;
        return this;
    }

    public Program withUser(UserFolders changed) {
        user = Optional.of(changed);
        return this;
    }

    /// @param files  from which the edition may be built anew
    public Program withEdition(Path installed, Optional<Path> files) {
        edition = installed;
        data = files;
        return this;
    }

    public Path edition() {
        return edition;
    }

    /// An empty folder of this test.
    public Path home() {
        return home;
    }

    public UserFolders user() {
        return user.orElse(new UserFolders(home.resolve("data"), home.resolve("cache")));
    }

    /// Starts the program and waits for its window.
    public WindowPage start() {
        var places = new AppPaths(edition, data, user(), NO_DICTIONARY);
        InterfaceThread.run(() -> {
            var wiring = new Wiring(places, system, () -> clocks, inhibitor);
            var stage = new Stage();
            running = Optional.of(new Running(wiring, stage));
            wiring.start(stage, browsed::add);
        });
        InterfaceThread.await("the window", window().stage()::isShowing);
        return window();
    }

    /// Starts the program and waits for its first list.
    public WindowPage startListing() {
        var window = start();
        window.list().awaitNumber(FewPearls.IDS.size());
        window.await("what comes after the first frame", () -> window.isShown("#list-order"));
        return window;
    }

    /// Stops it as closing the window does.
    public void stop() {
        running.ifPresent(program -> InterfaceThread.run(() -> {
            program.stage().hide();
            program.wiring().stop();
        }));
        running = Optional.empty();
    }

    /// Stops it and starts it again with the same folders.
    public WindowPage restart() {
        stop();
        return startListing();
    }

    /// The window of the program that runs.
    public WindowPage window() {
        return new WindowPage(running.orElseThrow().stage());
    }

    /// Presents a day of a session and waits for the presenter’s window.
    public Presentation present(TrainingSession session, boolean isRehearsal) {
        var wiring = running.orElseThrow().wiring();
        InterfaceThread.run(() -> wiring.present(session, 0, isRehearsal));
        return awaitPresentation();
    }

    /// Asks for a presentation that cannot be.
    public void presentNothing(TrainingSession session) {
        InterfaceThread.run(() -> running.orElseThrow().wiring().present(session, 0, false));
    }

    /// Presses a button of the offer to go on with a presentation, when it is there.
    public void answerOffer(String button) {
        awaitOffer();
        InterfaceThread.run(() -> offer(button).orElseThrow().fire());
    }

    /// Waits until it is asked whether to go on with a presentation.
    public void awaitOffer() {
        InterfaceThread.await(
                "the offer to go on",
                () -> offer("#resume-yes")
                        .filter(button -> button.getScene().getWindow().isFocused())
                        .isPresent());
    }

    private static Optional<ButtonBase> offer(String button) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> Optional.ofNullable(window.getScene().lookup(button)).stream())
                .map(ButtonBase.class::cast)
                .findFirst();
    }

    /// The presentation that is begun or gone on with.
    public Presentation awaitPresentation() {
        InterfaceThread.await("the presenter’s window", () -> presentation().isPresent());
        return InterfaceThread.get(() -> presentation().orElseThrow());
    }

    /// On the JavaFX thread: the presentation that is on the screens.
    public Optional<Presentation> presentation() {
        return running.flatMap(program -> program.wiring().presentation());
    }

    /// Works on the library while the program does not run.
    public <T> T library(Function<LibraryStore, T> work) {
        try (var store = OpenedLibrary.at(libraryFile(), Clock.systemUTC()).store()) {
            return work.apply(store);
        }
    }

    /// Opens a session that somebody sent, as a double click on its file does.
    public void open(Path file) {
        InterfaceThread.run(() -> running.orElseThrow().wiring().open(file));
    }

    /// Writes the library to a file, to be taken along.
    public void takeAlong(Path file) {
        InterfaceThread.run(() -> running.orElseThrow().wiring().takeAlong(file));
    }

    /// The addresses that were given to the system’s browser.
    public List<URI> browsed() {
        return browsed;
    }

    /// The settings as they were written.
    public Settings settings() {
        return new SettingsFile(user().data().resolve("settings.properties")).read();
    }

    /// Keeps settings while the program does not run.
    public Program keepSettings(Settings settings) {
        new SettingsFile(user().data().resolve("settings.properties")).write(settings);
        return this;
    }

    public Path libraryFile() {
        return user().data().resolve("library.db");
    }

    /// The bookmarks as they are kept, newest first; while the program does not run.
    public List<String> keptBookmarks() {
        try (var store = OpenedLibrary.at(libraryFile(), Clock.systemUTC()).store()) {
            return store.bookmarks().all().stream()
                    .map(Bookmark::pearl)
                    .map(PearlId::value)
                    .toList();
        }
    }

    /// Marks pearls while the program does not run.
    public Program keepBookmarks(String... ids) {
        try (var store = OpenedLibrary.at(libraryFile(), Clock.systemUTC()).store()) {
            for (var id : ids) {
                store.bookmarks().add(new Bookmark(new PearlId(id), Instant.now()));
            }
        }
        return this;
    }
}
