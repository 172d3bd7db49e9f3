package fi.helminauha;

import fi.helminauha.settings.UserFolders;
import fi.helminauha.training.Clocks;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.present.Presentation;
import fi.helminauha.ui.present.PresenterPage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// The whole program in a real window under a trainer’s hands, in a process that a test may kill. It says where the
/// presentation is; what is not as it should be ends it.
public final class WholeWayProgram {
    private static final String READY = "Varhainen tuki esihenkilön arjessa: puolipäivän työpaja";
    private static final String KOTTER = "Kotterin kahdeksan askelta";
    private static final String LISTENING = "Kuuntelun viisi tekoa esihenkilölle";

    private final Leaping wall;
    private final Program program;

    /// A wall clock that leaps on when it is told to, as the time that really passes does with it.
    private static final class Leaping extends Clock {
        private Duration ahead;

        private Leaping(Duration ahead) {
            this.ahead = ahead;
        }

        void leap(Duration time) {
            InterfaceThread.run(() -> ahead = ahead.plus(time));
        }

        long nanos() {
            return System.nanoTime() + ahead.toNanos();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }

    private WholeWayProgram(Path edition, Path home, Duration ahead) {
        wall = new Leaping(ahead);
        program = new Program()
                .withEdition(edition, Optional.empty())
                .withUser(new UserFolders(home.resolve("data"), home.resolve("cache")))
                .withClocks(new Clocks(wall, wall::nanos));
    }

    /// @param arguments  the edition’s folder, the user’s folder, by how much the clock on the wall is ahead, and
    ///                   whether to begin or to go on
    public static void main(String... arguments) {
        InterfaceThread.begin();
        var way = new WholeWayProgram(Path.of(arguments[0]), Path.of(arguments[1]), Duration.parse(arguments[2]));
        switch (arguments[3]) {
            case "begin" -> way.begin();
            case "go-on" -> way.goOn();
            default -> throw new IllegalArgumentException(arguments[3]);
        }
    }

    private void begin() {
        var window = program.start();
        window.await("the window in front", window.stage()::isFocused);
        plan(window);
        RealHands.type(KeyCode.F5);
        present(program.awaitPresentation());
    }

    private static void plan(WindowPage window) {
        window.tree().enter(READY);
        var plan = window.plan().awaitOpen();
        plan.choose(0).type("#step-minutes", "10").choose(0);
        RealHands.hold(KeyCode.ALT, KeyCode.DOWN);
        plan.awaitBeginning(
                "9.00 Mikä työkykyyn vaikuttaa 20 min", "9.20 Tervetuloa: oma kokemus yhdellä lauseella 10 min");
        plan.add();
        RealHands.write("kotter");
        window.list().awaitFirst("mj-kotter");
        RealHands.type(KeyCode.DOWN, KeyCode.ENTER);
        window.await(
                "the added pearl",
                () -> plan.stepsNow().get(2).contains(KOTTER),
                () -> plan.stepsNow().toString());
        RealHands.type(KeyCode.ESCAPE);
        window.awaitFocus("step-list");
    }

    private void present(Presentation presentation) {
        var page = new PresenterPage(presentation);
        page.window().await("the presenter’s window in front", presentation.presenterStage()::isFocused);
        page.awaitSeen("Mikä työkykyyn vaikuttaa").awaitText("present-lateness", "ajallaan");

        wall.leap(Duration.ofMinutes(32));
        page.awaitText("present-lateness", "12 min jäljessä");

        RealHands.hold(KeyCode.CONTROL, KeyCode.K);
        page.window().await("the search", () -> page.isShown("#insert-freeze"));
        RealHands.write("kuuntelun");
        page.window().list().awaitFirst("dia-kuuntelu");
        RealHands.type(KeyCode.DOWN, KeyCode.ENTER);
        page.awaitSeen(LISTENING).awaitText("present-position", "Osuus 2/15");

        RealHands.type(KeyCode.F, KeyCode.PAGE_DOWN);
        page.awaitText("present-sees", "Jäädytetty: yleisö näkee yhä sivun " + LISTENING);
        say(presentation);
        InterfaceThread.run(() -> presentation.viewModel().runProperty().subscribe(() -> sayNow(presentation)));
        awaitKill();
    }

    /// The thread of JavaFX alone would not keep the program alive.
    private static void awaitKill() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void goOn() {
        program.start();
        program.awaitOffer();
        RealHands.type(KeyCode.ENTER);
        var presentation = program.awaitPresentation();
        say(presentation);
        var page = new PresenterPage(presentation);
        page.window().await("the presenter’s window in front", presentation.presenterStage()::isFocused);
        page.awaitText("present-position", "Osuus 2/15 · " + LISTENING);

        RealHands.type(KeyCode.ESCAPE);
        page.window().await("the question", () -> page.isShown("#question-yes"));
        // A slip of the hand does not end the day: what the question begins with leads back.
        RealHands.type(KeyCode.TAB, KeyCode.ENTER);
        page.window().await("the summary", () -> page.isShown("#summary-table"));
        System.out.println(String.join("|", page.summary()));
        System.out.flush();
        program.stop();
        System.exit(0);
    }

    private static void say(Presentation presentation) {
        InterfaceThread.run(() -> sayNow(presentation));
    }

    private static void sayNow(Presentation presentation) {
        var run = presentation.viewModel().runProperty().get();
        System.out.println(run.current() + " " + run.currentStep().spent().toMillis());
        System.out.flush();
    }
}
