package fi.helminauha.tour;

import fi.helminauha.app.Wiring;
import fi.helminauha.settings.OperatingSystem;
import fi.helminauha.start.AfterFirstFrame;
import fi.helminauha.ui.browse.TreeEntry;
import fi.helminauha.ui.kit.LazyMenuButton;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Leads through the program as its user would, and takes a picture at each stop. Runs on a thread of its own;
/// every act and every look is done on the JavaFX thread.
final class TourScript {
    private static final long PATIENCE_SECONDS = 30;
    /// A pulse waits until the frame of the pulse before is painted.
    private static final int PAINTED_FRAMES = 2;
    /// A picture is taken when nothing has changed for this many frames.
    private static final int QUIET_FRAMES = 6;

    /// Rows of the tree.
    private static final int HOME = 0;

    private static final int ALL_PEARLS = 1;
    private static final int FIRST_THEME = 2;

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /// The ready-made session that is presented.
    private static final String TOLD = "varhainen-tuki-puolipaiva";

    /// What finds a method, a theory with a figure, a form and a case, in that order.
    private record Reading(String language, List<String> queries) {}

    private static final List<Reading> READING = List.of(
            new Reading(
                    "fi",
                    List.of(
                            "laji:menetelmä oppimiskahvila",
                            "laji:teoria työn vaatimukset ja voimavarat",
                            "laji:työkalu pdca",
                            "laji:case soteliiderit")),
            new Reading(
                    "sv",
                    List.of(
                            "typ:metod lärcafé",
                            "typ:teori krav och resurser i arbetet",
                            "typ:verktyg pdca",
                            "typ:case soteliiderit")),
            new Reading(
                    "en",
                    List.of(
                            "kind:method learning café",
                            "kind:theory job demands and resources",
                            "kind:tool pdca",
                            "kind:case soteliiderit")));

    /// A worry by language, as somebody would type it; the pearl that is opened says when people turn to it.
    private static final Map<String, String> WORRIES = new TreeMap<>(Map.of(
            "fi", "esihenkilö huutaa alaiselle",
            "sv", "skvaller på avdelningen",
            "en", "nobody speaks up in our meetings"));

    /// @param isWhole  whether more than one picture of it is taken
    private record Session(String language, String title, boolean isWhole) {}

    private static final List<Session> SESSIONS = List.of(
            new Session("fi", "Varhainen tuki esihenkilön arjessa: puolipäivän työpaja", true),
            new Session("sv", "Tidigt stöd i närchefens vardag: en halv dags workshop", false));

    private final Stage stage;
    private final Wiring wiring;
    private final Optional<Path> folder;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private int number;

    /// @param folder  for the pictures; absent if none are to be taken
    TourScript(Stage stage, Wiring wiring, Optional<Path> folder) {
        this.stage = stage;
        this.wiring = wiring;
        this.folder = folder;
    }

    /// Shows the window with its list until the files that a start reads are read, and takes no picture.
    /// @return what went wrong; absent when it was shown
    Optional<String> goToTheList() throws InterruptedException {
        return go(() -> {
            awaitTheList(PAINTED_FRAMES);
            var begun = new CompletableFuture<Boolean>();
            act(() -> AfterFirstFrame.after(() -> begun.complete(true)));
            get("what comes after the first frames", begun);
            get("what a start reads", wiring.readings());
        });
    }

    /// Shows the whole program.
    /// @return what went wrong; absent when all of it was shown
    Optional<String> go() throws InterruptedException {
        return go(this::showEverything);
    }

    /// What a listener throws reaches nobody else.
    private void fail(Throwable thrown) {
        System.getLogger(TourScript.class.getName()).log(Level.ERROR, "thrown on the JavaFX thread", thrown);
        failure.compareAndSet(null, thrown);
    }

    /// Some of what there is to see.
    private interface Part {
        void show() throws InterruptedException, TimeoutException;
    }

    private Optional<String> go(Part part) throws InterruptedException {
        try {
            act(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> fail(thrown)));
            part.show();
            return Optional.ofNullable(failure.get()).map(thrown -> "the program failed: " + thrown);
        } catch (TimeoutException e) {
            return Optional.of("waited in vain for " + e.getMessage());
        }
    }

    private void awaitTheList(int frames) throws InterruptedException, TimeoutException {
        awaitFrames("the list", () -> stage.isShowing() && !list().getItems().isEmpty(), frames);
    }

    private void showEverything() throws InterruptedException, TimeoutException {
        awaitTheList(1);
        showTheWindow();
        showTheSearch();
        for (var words : READING) {
            showTheReader(words);
        }
        for (var session : SESSIONS) {
            showThePlanner(session);
        }
        showTheBackups();
        showLargeText();
        act(() -> textItem("text-100").fire());
        language(SESSIONS.getFirst().language());
        if (isReady(SESSIONS.getFirst())) {
            for (var words : READING) {
                showThePresentation(words.language());
            }
        }
    }

    private void showTheWindow() throws InterruptedException, TimeoutException {
        picture("start");
        act(() -> chooseRow(HOME));
        await("situations", () -> isShown(".home-situation"));
        get("the ready-made sessions", wiring.readings());
        picture("home");
        act(() -> chooseRow(FIRST_THEME));
        await("the theme’s list", () -> list().getItems().size() < 60);
        picture("theme");
        act(() -> chooseRow(ALL_PEARLS));
        search("puheeksi ottaminen");
        picture("search");
        openFirst();
        picture("reader");
        act(() -> shortcut(KeyCode.D));
        picture("bookmark");
        note("Kokeillaan 3.12. yöraportin uudesta mallista. Varaa laput valmiiksi, minä puhun viimeisenä.");
        picture("note");
        search("yöraportit");
        await("the found note", () -> isSeen("#notes-found"));
        picture("note-found");
        search("puheeksi ottaminen");
        act(() -> menu("#look-menu", "look-dark"));
        picture("dark");
        search("yöraportit");
        await("the found note", () -> isSeen("#notes-found"));
        picture("note-found-dark");
        act(() -> chooseRow(HOME));
        picture("home-dark");
        act(() -> chooseRow(ALL_PEARLS));
        act(() -> menu("#look-menu", "look-light"));
        language("sv");
        act(() -> chooseRow(HOME));
        await("situations in Swedish", () -> isShown(".home-situation"));
        picture("home-sv");
        search("möten på distans");
        openFirst();
        note("Pröva i nästa teammöte.");
        picture("swedish");
        language("en");
        act(() -> chooseRow(HOME));
        await("situations in English", () -> isShown(".home-situation"));
        picture("home-en");
        search("a conflict in my team");
        openFirst();
        note("Try this at the next team meeting.");
        picture("english");
    }

    /// Writes on the open pearl, and waits until that is kept.
    private void note(String words) throws InterruptedException, TimeoutException {
        act(() -> ((TextArea) node("#note-field")).setText(words));
        await("the note to be kept", () -> isSeen(".note-mark"));
    }

    /// What a search forgives: inflection, a typing error, another word for the thing, another language, nothing there.
    private void showTheSearch() throws InterruptedException, TimeoutException {
        language("fi");
        search("työkyvyttömyydestä");
        picture("search-inflected");
        search("palaverikäytänöt");
        picture("search-typo");
        search("esimiehen saikku");
        picture("search-synonym");
        search("kamratstöd på distans");
        picture("search-other-language");
        search("kvasaari");
        picture("search-nothing");
        search("painehaavan sidokset");
        picture("search-no-own-pearl");
        search("vartti palautteesta");
        picture("search-soft-filter");
        search("laji:runo");
        picture("search-ill-formed");
        for (var worry : WORRIES.entrySet()) {
            language(worry.getKey());
            search(worry.getValue());
            openFirst();
            picture("worry-" + worry.getKey());
        }
    }

    private void showTheReader(Reading words) throws InterruptedException, TimeoutException {
        language(words.language());
        var names = List.of("method", "theory-with-figure", "form", "case");
        for (var i = 0; i < names.size(); i++) {
            search(words.queries().get(i));
            openFirst();
            if (names.get(i).equals("form")) {
                act(() -> node("#reader-page").fireEvent(press(KeyCode.PAGE_DOWN, false)));
                act(() -> node("#reader-page").fireEvent(press(KeyCode.PAGE_DOWN, false)));
            }
            picture(names.get(i) + "-" + words.language());
        }
    }

    /// A ready-made session in the planner: as it is, with a step that has grown too long, what would make it fit, the
    /// search beside it.
    private void showThePlanner(Session session) throws InterruptedException, TimeoutException {
        language(session.language());
        if (!isReady(session)) {
            return;
        }
        openSession(session.title());
        if (session.isWhole()) {
            picture("plan");
            showThePapers();
            act(() -> node("#step-list").requestFocus());
            act(() -> steps().getSelectionModel().select(6));
            for (var press = 0; press < 4; press++) {
                act(() -> steps().fireEvent(press(KeyCode.PLUS, false)));
            }
            await("a day that runs over", () -> isShown("#fit"));
            picture("plan-too-long");
            act(() -> ((Button) node("#fit")).fire());
            await("a proposal", () -> isShown("#fit-accept"));
            picture("plan-fit");
            act(() -> ((Button) node("#fit-accept")).fire());
            act(() -> ((Button) node("#plan-add")).fire());
            picture("plan-add");
            leaveSession();
            act(() -> menu("#look-menu", "look-dark"));
            openSession(session.title());
            picture("plan-dark");
            leaveSession();
            act(() -> menu("#look-menu", "look-light"));
            var large = textItem("text-200");
            var usual = textItem("text-100");
            openSession(session.title());
            act(large::fire);
            picture("plan-text-200");
            act(usual::fire);
            leaveSession();
        } else {
            picture("plan-" + session.language());
            leaveSession();
        }
    }

    private void showThePapers() throws InterruptedException, TimeoutException {
        act(() -> ((Button) node("#plan-print")).fire());
        await("a handout", this::isPaperShown);
        picture("paper");
        act(() -> ((ToggleButton) node("#paper-kind-run-sheet")).fire());
        await("a run sheet", this::isPaperShown);
        picture("paper-run-sheet");
        act(() -> ((Button) node("#paper-close")).fire());
    }

    private boolean isPaperShown() {
        return !node("#paper-save").isDisabled()
                && node("#paper-sheet .image-view") instanceof ImageView page
                && page.getImage() != null;
    }

    /// A collection of the editors’ own may lack it.
    private boolean isReady(Session session) throws InterruptedException, TimeoutException {
        return onInterfaceThread(
                "the tree", () -> row(sessionTree().getRoot(), session.title()).isPresent());
    }

    private void openSession(String title) throws InterruptedException, TimeoutException {
        act(() -> {
            var tree = sessionTree();
            var item = row(tree.getRoot(), title).orElseThrow();
            for (var parent = item.getParent(); parent != null; parent = parent.getParent()) {
                parent.setExpanded(true);
            }
            tree.getSelectionModel().select(item);
            tree.fireEvent(press(KeyCode.ENTER, false));
        });
        await("the planner", () -> isShown("#planner"));
    }

    private void leaveSession() throws InterruptedException, TimeoutException {
        act(() -> ((Button) node("#plan-back")).fire());
        await("the main window", () -> isShown("#theme-tree"));
    }

    @SuppressWarnings("unchecked")
    private TreeView<TreeEntry> sessionTree() {
        return (TreeView<TreeEntry>) node("#theme-tree");
    }

    private static Optional<TreeItem<TreeEntry>> row(TreeItem<TreeEntry> under, String name) {
        for (var item : under.getChildren()) {
            if (item.getValue().name().equals(name)) {
                return Optional.of(item);
            }
            var inner = row(item, name);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private ListView<?> steps() {
        return (ListView<?>) node("#step-list");
    }

    /// One backup, and what restoring it would change.
    private void showTheBackups() throws InterruptedException, TimeoutException {
        act(() -> menu("#main-menu", "menu-backups"));
        await("the backups", () -> isShown("#backup-make"));
        act(() -> ((Button) node("#backup-make")).fire());
        await("the backup", () -> isShown("#backup-0"));
        for (var words : READING) {
            language(words.language());
            act(() -> ((Button) node("#backup-0")).fire());
            await("what restoring would change", () -> isShown("#backup-restore"));
            picture("backups-" + words.language());
        }
        act(() -> menu("#look-menu", "look-dark"));
        picture("backups-dark");
        act(() -> menu("#look-menu", "look-light"));
        act(() -> ((Button) node("#backups-close")).fire());
        showALibraryThatCame();
    }

    /// The question about a library from a file: the one of this window, brought in again.
    private void showALibraryThatCame() throws InterruptedException, TimeoutException {
        if (folder.isEmpty()) {
            return;
        }
        var file = folder.get().resolve("tour.helmikirjasto");
        act(() -> wiring.takeAlong(file));
        get("the library in a file", wiring.readings());
        act(() -> wiring.open(file));
        await("the question", () -> isShown("#arrived-library"));
        for (var words : READING) {
            language(words.language());
            picture("take-along-" + words.language());
        }
        act(() -> ((Button) node("#bring-in-dismiss")).fire());
        file.toFile().delete();
    }

    private void showLargeText() throws InterruptedException, TimeoutException {
        language("fi");
        search("oppimiskahvila");
        openFirst();
        act(() -> textItem("text-200").fire());
        picture("text-200");
    }

    /// The presenter’s window and, since there is one screen here, the audience’s page within it.
    private void showThePresentation(String language) throws InterruptedException, TimeoutException {
        language(language);
        act(() -> wiring.presentReady(TOLD));
        await("the presentation", () -> wiring.presentation().isPresent());
        var presentation = wiring.presentation().orElseThrow();
        var window = presentation.presenterStage();
        var day = presentation.viewModel();
        var audience = presentation.audienceStage();
        // As in a room with a projector of the usual shape.
        act(() -> {
            presentation.follow(
                    List.of(new Rectangle2D(0, 0, WIDTH, HEIGHT), new Rectangle2D(WIDTH, 0, WIDTH, HEIGHT)));
            size(window);
        });
        picture(window, "presenter-" + language);
        if (language.equals("fi")) {
            act(() -> pass(day::next, 2));
            picture(audience, "audience");
            act(() -> {
                pass(day::next, 3);
                press(window, KeyCode.T);
            });
            picture(audience, "audience-question-with-clock");
            act(() -> press(window, KeyCode.D));
            picture(audience, "audience-dark");
            act(() -> {
                press(window, KeyCode.D);
                press(window, KeyCode.T);
                // Each five minutes that a step gets make the day later.
                pass(() -> day.add(5), 3);
            });
            picture(window, "presenter-behind");
            act(() -> press(window, KeyCode.B));
            picture(window, "presenter-black");
            act(() -> press(window, KeyCode.B));
            act(() -> press(window, KeyCode.L));
            picture(window, "presenter-shorten");
            act(() -> press(window, KeyCode.ESCAPE));
            act(() -> press(window, KeyCode.G));
            picture(window, "presenter-steps");
            act(() -> press(window, KeyCode.ESCAPE));
            act(day::end);
            picture(window, "presenter-summary");
        }
        act(() -> {
            day.end();
            presentation.close();
        });
    }

    private static void pass(Runnable act, int times) {
        for (var i = 0; i < times; i++) {
            act.run();
        }
    }

    private static void size(Stage window) {
        window.setMaximized(false);
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
    }

    private static void press(Stage window, KeyCode code) {
        window.getScene().getRoot().fireEvent(press(code, false));
    }

    private void openFirst() throws InterruptedException, TimeoutException {
        act(() -> {
            list().getSelectionModel().clearSelection();
            list().getSelectionModel().selectFirst();
        });
        await("the pearl", () -> isShown("#reader-page"));
        // The part below the first screenful comes with a later frame, and keys before it find nothing to scroll.
        awaitFrames("the whole pearl", () -> true, QUIET_FRAMES);
    }

    private void language(String code) throws InterruptedException, TimeoutException {
        act(() -> menu("#language-menu", "language-" + code));
        await("the list in " + code, () -> isShown("#hit-list"));
    }

    private MenuItem textItem(String id) {
        return ((LazyMenuButton) node("#main-menu"))
                .choices().stream()
                        .filter(Menu.class::isInstance)
                        .flatMap(menu -> ((Menu) menu).getItems().stream())
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private void search(String words) throws InterruptedException, TimeoutException {
        act(() -> {
            var field = (TextField) node("#search-query");
            field.requestFocus();
            field.setText(words);
            field.end();
        });
        await("an answer to " + words, () -> words.equals(list().getUserData()));
    }

    private void chooseRow(int row) {
        @SuppressWarnings("unchecked")
        var tree = (TreeView<Object>) node("#theme-tree");
        TreeItem<Object> item = tree.getRoot().getChildren().get(row);
        tree.getSelectionModel().select(item);
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> list() {
        return (ListView<Object>) node("#hit-list");
    }

    private void menu(String menu, String item) {
        for (MenuItem each : ((LazyMenuButton) node(menu)).choices()) {
            if (item.equals(each.getId())) {
                each.fire();
            }
        }
    }

    private void shortcut(KeyCode code) {
        stage.getScene().getRoot().fireEvent(press(code, true));
    }

    private static KeyEvent press(KeyCode code, boolean isShortcut) {
        var isMac = OperatingSystem.here() == OperatingSystem.MACOS;
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", code, false, isShortcut && !isMac, false, isShortcut && isMac);
    }

    private boolean isShown(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private boolean isSeen(String selector) {
        return isShown(selector) && node(selector).isVisible();
    }

    private Node node(String selector) {
        var node = stage.getScene().lookup(selector);
        if (node == null) {
            throw new IllegalStateException("no node " + selector);
        }
        return node;
    }

    private void act(Runnable act) throws InterruptedException, TimeoutException {
        onInterfaceThread("an act", () -> {
            act.run();
            return true;
        });
    }

    private <T> T onInterfaceThread(String what, Supplier<T> work) throws InterruptedException, TimeoutException {
        return get(what, CompletableFuture.supplyAsync(work, Platform::runLater));
    }

    private static <T> T get(String what, CompletableFuture<T> future) throws InterruptedException, TimeoutException {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what, e);
        } catch (TimeoutException e) {
            var named = new TimeoutException(what);
            named.initCause(e);
            throw named;
        }
    }

    /// Waits until the condition holds at the end of a frame.
    private void await(String what, BooleanSupplier condition) throws InterruptedException, TimeoutException {
        awaitFrames(what, condition, 1);
    }

    private void awaitFrames(String what, BooleanSupplier condition, int frames)
            throws InterruptedException, TimeoutException {
        var held = new CompletableFuture<Boolean>();
        var timer = new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                left = condition.getAsBoolean() ? left - 1 : frames;
                if (left == 0) {
                    stop();
                    held.complete(true);
                }
            }
        };
        Platform.runLater(timer::start);
        get(what, held);
    }

    private void picture(String name) throws InterruptedException, TimeoutException {
        picture(stage, name);
    }

    private void picture(Stage window, String name) throws InterruptedException, TimeoutException {
        awaitFrames("a quiet frame", () -> true, QUIET_FRAMES);
        number++;
        var file = folder.orElseThrow().resolve("%02d-%s.png".formatted(number, name));
        var image = onInterfaceThread("the picture " + name, () -> snapshot(window));
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("write " + file, e);
        }
    }

    private static BufferedImage snapshot(Stage window) {
        var image = window.getScene().snapshot(null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        return buffered;
    }
}
