package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.TeamPage;
import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.present.PresenterPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A presentation on two real screens, of which one is pulled out, comes back, changes and shows the same as the other.
/// They are set up by `src/test/two-screens.sh`.
@Tag("screens")
class TwoScreensTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 1280, 720);
    private static final int PULLS = 50;
    private static final String NOTES = "SALAINEN: muistuta vaitiolosta";

    @RegisterExtension
    private final Program program = new Program();

    private final TrainingSession session = Sessions.of(
            Step.own("Aloitus", 5)
                    .withContent(new StepContent.Own("Hyvää huomenta"))
                    .withNotes(NOTES),
            Step.own("Lopetus", 10).withContent(new StepContent.Own("Kiitos")).withNotes(NOTES));

    @BeforeEach
    void plugBoth() {
        randr("--output", "DUMMY0", "--mode", "1280x800", "--pos", "0x0", "--primary");
        // The screen that came last is the last in JavaFX’s list.
        unplug();
        plug();
    }

    private static void plug() {
        randr("--output", "DUMMY1", "--mode", "1280x720", "--pos", "1280x0");
        awaitScreens(LAPTOP, PROJECTOR);
    }

    private static void unplug() {
        randr("--output", "DUMMY1", "--off");
        awaitScreens(LAPTOP);
    }

    private static void randr(String... arguments) {
        var command = new ArrayList<>(List.of("xrandr"));
        command.addAll(List.of(arguments));
        run(command);
        // Asked for its outputs the server looks at them anew and tells the programs.
        run(List.of("xrandr", "--query"));
    }

    private static void run(List<String> command) {
        try {
            assertEquals(
                    0,
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void awaitScreens(Rectangle2D... bounds) {
        InterfaceThread.await(
                "the screens",
                () -> screens().equals(List.of(bounds)),
                () -> screens().toString());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }

    private PresenterPage present() {
        program.startListing();
        var page = new PresenterPage(program.present(session, false));
        awaitPlaces(page, LAPTOP, PROJECTOR);
        return page;
    }

    /// Waits until the presenter’s window is on its screen and the audience’s fills its own to the last pixel.
    private static void awaitPlaces(PresenterPage page, Rectangle2D presenter, Rectangle2D audience) {
        awaitPresenterOn(page, presenter);
        page.window()
                .await(
                        "the audience’s page filling " + audience,
                        () -> audience.equals(place(page.audienceWindow().stage())),
                        () -> place(page.audienceWindow().stage()).toString());
        assertTrue(InterfaceThread.get(page.audienceWindow().stage()::isFullScreen));
    }

    private static void awaitPresenterOn(PresenterPage page, Rectangle2D screen) {
        page.window()
                .await(
                        "the presenter on " + screen,
                        () -> screen.contains(place(page.window().stage())),
                        () -> place(page.window().stage()).toString());
    }

    private static Rectangle2D place(Stage stage) {
        return stage.isShowing()
                ? new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                : Rectangle2D.EMPTY;
    }

    private static void type(PresenterPage page, KeyCode key) {
        page.window().await("the presenter’s window in front", page.window().stage()::isFocused);
        RealHands.type(key);
    }

    private static void assertNoNotesForAudience(PresenterPage page) {
        var words = String.join(" ", page.wordsForAudience());
        assertFalse(words.contains("SALAINEN"), words);
        assertEquals(NOTES, page.text("present-notes"));
    }

    @Test
    void theAudienceHasTheWholeSecondScreenAndNoNotes() {
        assertNoNotesForAudience(present());
    }

    @Test
    void thePresenterAndTheClockOutliveTheProjectorWhichFindsItsPageAgain() {
        var page = present();

        for (var pull = 0; pull < PULLS; pull++) {
            unplug();
            page.window()
                    .await("no audience", () -> !page.audienceWindow().stage().isShowing());
            awaitPresenterOn(page, LAPTOP);
            page.awaitText("present-sees", "Toista näyttöä ei ole.");
            var left = page.text("present-left");
            page.window()
                    .await(
                            "the clock going on",
                            () -> !page.text("present-left").equals(left));

            plug();
            awaitPlaces(page, LAPTOP, PROJECTOR);
            assertNoNotesForAudience(page);
        }
    }

    @Test
    void theTwoChangePlaces() {
        var page = present();

        type(page, KeyCode.X);
        awaitPlaces(page, PROJECTOR, LAPTOP);
        type(page, KeyCode.X);

        awaitPlaces(page, LAPTOP, PROJECTOR);
        assertNoNotesForAudience(page);
    }

    @Test
    void whenTheLaptopsOwnScreenGoesThePresenterComesToTheOther() {
        var page = present();

        randr("--output", "DUMMY0", "--off");

        awaitAllOnTheProjector(page);
    }

    /// @param late  how much later than the program the window manager learns of the change, in milliseconds
    @ParameterizedTest
    @ValueSource(ints = {50, 100, 1500})
    void aWindowManagerThatIsLateDoesNotKeepThePresenterOffTheScreen(int late) {
        var page = present();
        var manager = System.getenv("WINDOW_MANAGER");
        run(List.of("kill", "-STOP", manager));
        var going = CompletableFuture.runAsync(
                () -> run(List.of("kill", "-CONT", manager)),
                CompletableFuture.delayedExecutor(late, TimeUnit.MILLISECONDS));

        randr("--output", "DUMMY0", "--off");

        going.join();
        awaitAllOnTheProjector(page);
    }

    private static void awaitAllOnTheProjector(PresenterPage page) {
        // What is left of the two begins at 0.
        var left = new Rectangle2D(0, 0, PROJECTOR.getWidth(), PROJECTOR.getHeight());
        awaitScreens(left);
        page.window().await("no audience", () -> !page.audienceWindow().stage().isShowing());
        awaitPresenterOn(page, left);
    }

    @Test
    void aProjectorThatChangesItsSizeIsFilledAgain() {
        var page = present();

        randr("--output", "DUMMY1", "--mode", "1024x768", "--pos", "1280x0");

        awaitPlaces(page, LAPTOP, new Rectangle2D(1280, 0, 1024, 768));
    }

    @Test
    void aTeamsPageFillsTheSecondScreenAndTheLeadersWordsStayOnTheFirst() {
        var window = program.startListing();
        var team = TeamPage.prepare(window, "os-tikapuut").begin();
        awaitTeamOn(window, PROJECTOR);
        assertFalse(team.leaderLine().isEmpty());
        assertTrue(wordsOfSecond().contains("Osallisuuden portaat"), wordsOfSecond());
        assertFalse(wordsOfSecond().contains(team.leaderLine()), wordsOfSecond());

        unplug();
        window.await("no second screen", () -> teamScreen().isEmpty());
        plug();
        awaitTeamOn(window, PROJECTOR);
        var before = wordsOfSecond();
        team.press(KeyCode.O);
        window.await("the page that follows", () -> !wordsOfSecond().equals(before));

        team.press(KeyCode.ESCAPE).choose("#team-question-leave");
        window.await("no page of the team", () -> teamScreen().isEmpty());
    }

    private static void awaitTeamOn(WindowPage window, Rectangle2D screen) {
        window.await(
                "the team’s page filling " + screen,
                () -> teamScreen().map(TwoScreensTest::place).equals(Optional.of(screen)),
                () -> teamScreen().map(TwoScreensTest::place).toString());
    }

    /// The window with everybody’s page alone, if it is shown.
    private static Optional<Stage> teamScreen() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .filter(window -> window.getScene().lookup("#team-second-screen") != null)
                .map(Stage.class::cast)
                .findFirst();
    }

    private static String wordsOfSecond() {
        return InterfaceThread.get(() -> teamScreen().stream()
                .flatMap(stage -> words(stage.getScene().getRoot()))
                .collect(Collectors.joining(" ")));
    }

    private static Stream<String> words(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(node -> node instanceof Text text
                        ? Stream.of(text.getText())
                        : node instanceof Parent below ? words(below) : Stream.of());
    }

    /// @param mode  the projector’s, beside the laptop’s 1280x800
    @ParameterizedTest
    @ValueSource(strings = {"1280x800", "1280x720"})
    void onMirroredScreensThereIsNoAudiencesWindowAndTheTrainerIsWarned(String mode) {
        var page = present();

        randr("--output", "DUMMY1", "--mode", mode, "--pos", "0x0");

        page.awaitText("present-sees", "Näytöt on peilattu");
        assertFalse(InterfaceThread.get(page.audienceWindow().stage()::isShowing));
    }
}
