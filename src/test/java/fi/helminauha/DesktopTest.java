package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.settings.Settings;
import fi.helminauha.settings.WindowPlace;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.TeamPage;
import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.SelectsText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The program under a real window system, handled by real keys and clicks.
@Tag("desktop")
class DesktopTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void typingInTheRealWindowFindsAPearlAndAClickOpensIt() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        RealHands.click(window, "#search-query");

        RealHands.type(KeyCode.K, KeyCode.O, KeyCode.T, KeyCode.T, KeyCode.E, KeyCode.R);

        window.list().awaitPearls("mj-kotter");
        InterfaceThread.settle();
        RealHands.click(window, ".hit-facts");
        window.awaitReading("Kotterin");
    }

    @Test
    void shortcutsWorkAsRealKeys() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);

        RealHands.type(KeyCode.SLASH);
        window.awaitFocus("search-query");
        RealHands.type(KeyCode.ESCAPE, KeyCode.DOWN);
        window.awaitFocus("hit-list").awaitReading("Laaja-alainen");
        RealHands.hold(KeyCode.CONTROL, KeyCode.D);

        window.tree().awaitRow("Kirjanmerkit 1");
        RealHands.type(KeyCode.ESCAPE);
        window.awaitFocus("search-query");
    }

    @Test
    void aMenuIsOpenedAndChosenFromByKeysAlone() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.act("#language-menu", MenuButton.class, MenuButton::requestFocus);

        RealHands.type(KeyCode.SPACE);
        window.await("the menu", () -> isOpen(window, "#language-menu"));
        RealHands.type(KeyCode.ESCAPE);
        window.await("no menu", () -> !isOpen(window, "#language-menu"));
        window.await(
                "the keyboard on its button", () -> window.see("#language-menu", MenuButton.class, Node::isFocused));

        RealHands.type(KeyCode.DOWN);
        window.await("the menu", () -> isOpen(window, "#language-menu"));
        RealHands.type(KeyCode.DOWN, KeyCode.ENTER);
        window.await("Swedish", () -> window.language().equals("SV"), window::language);
    }

    @Test
    void aSecondClickOnItsButtonClosesAMenu() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);

        RealHands.click(window, "#filter-kind");
        window.await("the menu", () -> isOpen(window, "#filter-kind"));
        RealHands.click(window, "#filter-kind");

        window.await("no menu", () -> !isOpen(window, "#filter-kind"));
        InterfaceThread.settle();
        assertFalse(isOpen(window, "#filter-kind"), "it opens again");
    }

    @Test
    void aSessionGoesToAFileAndComesFromItThroughTheSystemsDialogs() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().addOwnPart("Avaus", 10);
        var file = program.home().resolve("annettu.helminauha");

        window.act("#plan-share", LazyMenuButton.class, LazyMenuButton::requestFocus);
        RealHands.type(KeyCode.SPACE);
        window.await("the menu", () -> isOpen(window, "#plan-share"));
        RealHands.type(KeyCode.ENTER);
        answerWith(window, file, KeyCode.A);

        window.await("the file", () -> Files.exists(file));
        window.await("the window in front", window.stage()::isFocused);
        window.press("#plan-back");
        window.tree().choose("Avaa tiedostosta…").focus();
        RealHands.type(KeyCode.ENTER);
        answerWith(window, file, KeyCode.L);

        window.await("the question what to do with one that is there already", () -> window.isShown("#arrived"));
    }

    @Test
    void theInvitationOfATeamAndItsFollowUpGoToFilesThroughTheSystemsDialog() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        var team = TeamPage.prepare(window, "os-tikapuut");
        type(window, "#team-day", "3.12.");
        type(window, "#team-time", "12");
        var invitation = program.home().resolve("kutsu.ics");
        window.act("#team-invitation-calendar", Node.class, Node::requestFocus);
        RealHands.type(KeyCode.SPACE);
        answerWith(window, invitation, KeyCode.A);
        window.await("the invitation’s file", () -> Files.exists(invitation));
        window.await("the window in front", window.stage()::isFocused);

        team.choose("#team-begin").awaitMeeting();
        team.press(KeyCode.ESCAPE).choose("#team-question-end");
        window.await("the decisions", () -> window.isShown("#team-after"));
        window.press("#team-follow-up-month");
        var followUp = program.home().resolve("seuranta.ics");
        window.act("#team-calendar", Node.class, Node::requestFocus);
        RealHands.type(KeyCode.SPACE);
        answerWith(window, followUp, KeyCode.A);
        window.await("the follow-up’s file", () -> Files.exists(followUp));

        window.await(
                "both in the calendar",
                () -> program.browsed().equals(List.of(invitation.toUri(), followUp.toUri())),
                program.browsed()::toString);
    }

    private static void type(WindowPage window, String field, String words) {
        window.act(field, TextField.class, typed -> {
            typed.requestFocus();
            typed.setText(words);
        });
        window.press(KeyCode.ENTER);
    }

    /// Types the file's path into the dialog that comes before the window.
    /// @param key  with Ctrl, readies the field for it
    private static void answerWith(WindowPage window, Path file, KeyCode key) {
        window.await("the system’s dialog", () -> !window.stage().isFocused());
        RealHands.awaitStill();
        RealHands.hold(KeyCode.CONTROL, key);
        RealHands.awaitStill();
        RealHands.write(file.toString());
        RealHands.awaitStill();
        RealHands.type(KeyCode.ENTER);
    }

    @Test
    void whatIsSelectedInThePageAndInAFieldIsPastedByTheMiddleButton() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.list().open("mj-kotter").focus();
        window.awaitReading("Kotterin");
        var title = window.readTitle();

        // On a slow machine the third click may come too late for the first two.
        for (var i = 0; i < 10 && !selectedOnPage(window).equals(title); i++) {
            RealHands.awaitStill();
            RealHands.click(RealHands.place(window, ".passage-title"), MouseButton.PRIMARY, 3);
            RealHands.awaitStill();
        }
        RealHands.click(RealHands.place(window, "#search-query"), MouseButton.MIDDLE, 1);
        window.await("the title in the field", () -> window.search().text().equals(title), window.search()::text);

        window.act("#search-query", TextField.class, field -> field.selectRange(0, 4));
        RealHands.awaitStill();
        RealHands.click(RealHands.place(window, "#search-query"), MouseButton.MIDDLE, 1);
        window.await(
                "its beginning once more",
                () -> window.search().text().length() == title.length() + 4,
                window.search()::text);
    }

    private static String selectedOnPage(WindowPage window) {
        return window.see("#reader-page", Node.class, page -> ((SelectsText) page).selectedText())
                .strip();
    }

    @Test
    void shiftF10OpensTheMenusOfListAndTree() {
        var window = program.keepBookmarks("mj-kotter").startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.list().open("mj-kotter").focus();

        RealHands.hold(KeyCode.SHIFT, KeyCode.F10);
        window.await("the pearl’s menu", () -> !window.menu().isEmpty());
        RealHands.type(KeyCode.ESCAPE);
        window.await("no menu", () -> window.menu().isEmpty());
        window.tree().choose("Kirjanmerkit").focus();
        RealHands.hold(KeyCode.SHIFT, KeyCode.F10);

        window.await("the bookmarks’ menu", () -> !window.menu().isEmpty());
        RealHands.type(KeyCode.ENTER);
        window.plan().awaitOpen();
    }

    private static boolean isOpen(WindowPage window, String menu) {
        return window.see(menu, MenuButton.class, MenuButton::isShowing);
    }

    @Test
    void theDarkLookIsDarkOnTheScreen() {
        var window = program.startListing();
        window.choose("#look-menu", "look-light");
        window.await("a light page", () -> brightness(window) > 0.85);

        window.choose("#look-menu", "look-dark");

        window.await("a dark page", () -> brightness(window) < 0.25);
    }

    @Test
    void theWindowComesBackToItsPlace() {
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        InterfaceThread.run(() -> {
            window.stage().setX(120);
            window.stage().setY(90);
            window.stage().setWidth(1000);
            window.stage().setHeight(700);
        });
        window.await(
                "its place",
                () -> window.stage().getX() == 120 && window.stage().getWidth() == 1000);

        var again = program.restart();

        again.await(
                "its place",
                () -> place(again).equals(List.of(120.0, 90.0, 1000.0, 700.0)),
                () -> place(again).toString());
    }

    /// A window of 1280 × 800 had its title bar above a screen of 768 pixels.
    @Test
    void aWindowTallerThanItsScreenIsOpenedWholeWithItsFrame() {
        program.keepSettings(Settings.FIRST.withWindow(new WindowPlace(900, 700, 5000, 4000, false)));

        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);

        var screen = Screen.getPrimary().getVisualBounds();
        window.await(
                "the whole window on the screen",
                () -> screen.contains(outline(window)),
                () -> outline(window).toString());
        assertTrue(InterfaceThread.get(() -> window.stage().getScene().getY()) > 0, "its title bar is part of it");
    }

    @Test
    void aWindowThatWasClosedMaximisedHasItsOldSizeWhenItIsMaximisedNoMore() {
        program.keepSettings(Settings.FIRST.withWindow(new WindowPlace(120, 90, 1000, 700, false)));
        var window = program.startListing();
        window.await("the window in front", window.stage()::isFocused);
        window.await("its place", () -> place(window).equals(List.of(120.0, 90.0, 1000.0, 700.0)));
        InterfaceThread.run(() -> window.stage().setMaximized(true));
        window.await("the whole screen", () -> window.stage().getWidth() > 1500);

        var again = program.restart();
        again.await("the whole screen", () -> again.stage().getWidth() > 1500);
        again.await("the window in front", again.stage()::isFocused);
        InterfaceThread.run(() -> again.stage().setMaximized(false));

        again.await(
                "its place",
                () -> place(again).equals(List.of(120.0, 90.0, 1000.0, 700.0)),
                () -> place(again).toString());
    }

    private static Rectangle2D outline(WindowPage window) {
        var stage = window.stage();
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static List<Double> place(WindowPage window) {
        var stage = window.stage();
        return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    @Test
    void aSecondStartBringsTheFirstWindowToTheFront() {
        try (var first = ChildJvm.start(program.home(), real(), Main.class)) {
            FileWatch.awaitFile(
                    program.home().resolve("data").resolve("helminauha").resolve("library.db"));
            var cover = InterfaceThread.get(DesktopTest::cover);
            InterfaceThread.await("the window that covers it", cover::isFocused);

            try (var second = ChildJvm.start(program.home(), real(), Main.class)) {
                assertEquals(0, second.end());
            }

            InterfaceThread.await("the first window in front", () -> !cover.isFocused());
            assertTrue(first.isAlive());
            InterfaceThread.run(cover::hide);
        }
    }

    private Map<String, String> real() {
        return Map.of(
                "glass.platform",
                "gtk",
                "helminauha.collection",
                program.edition().toString());
    }

    private static Stage cover() {
        var cover = new Stage();
        cover.setScene(new Scene(new StackPane(), 1400, 900));
        cover.show();
        cover.requestFocus();
        return cover;
    }

    private static double brightness(WindowPage window) {
        var middle = RealHands.place(window, "#search-query");
        return new Robot().getPixelColor(middle.getX(), middle.getY()).getBrightness();
    }
}
