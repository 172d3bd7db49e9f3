package fi.helminauha.ui.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.settings.Settings;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DaysPageTest {
    private static final String QUARTER = "kaikkien-aani-vartissa";
    private static final String HOUR = "asiakkaan-aani-tunnissa";

    @RegisterExtension
    private final Program program = new Program();

    /// The collection of the other tests, with a session of a quarter and one of an hour.
    @BeforeEach
    void withSessions() throws IOException {
        var data = FewPearls.copyTo(program.home().resolve("files"));
        Files.createDirectories(data.resolve("sessions"));
        for (var id : List.of(HOUR, QUARTER)) {
            var json = Files.readString(Path.of("data", "sessions", id + ".json"));
            Files.writeString(data.resolve("sessions").resolve(id + ".json"), withoutPearls(json));
        }
        var edition = program.home().resolve("edition");
        FewPearls.build(data, edition);
        program.withEdition(edition, Optional.empty());
        program.keepSettings(Settings.FIRST.withLanguage(Language.FI).withPanesShown(false, true));
    }

    private static String withoutPearls(String json) {
        return json.replaceAll("\"kind\": \"pearl\",\\s*\"pearl\": \"[^\"]*\",", "\"kind\": \"own\",")
                .replaceAll("\"groups\": \\d+,?", "")
                .replaceAll("\\{\\s*\"pearl\": \"[^\"]*\",\\s*\"per\"", "{\"per\"")
                .replaceAll("\"spare\": \\{[^}]*\\},?", "")
                .replaceAll("\"spare\": \"[^\"]*\",?", "");
    }

    /// In a window that has room for cards and overview side by side.
    private WindowPage startAtDays() {
        var window = program.startListing();
        window.press(KeyCode.HOME, KeyCode.ALT);
        window.await("the way to all", () -> window.isShown("#home-all-sessions"));
        window.press("#home-all-sessions");
        window.await("the cards", () -> window.isShown("#day-" + QUARTER));
        return window;
    }

    private static List<String> cards(WindowPage window) {
        return InterfaceThread.get(() -> window.stage().getScene().getRoot().lookupAll(".day-list .day-card").stream()
                .map(Node::getId)
                .toList());
    }

    private static void choose(WindowPage window, String id) {
        InterfaceThread.run(
                () -> window.find("#day-" + id, Node.class).orElseThrow().requestFocus());
        window.press(KeyCode.ENTER);
    }

    private static String focused(WindowPage window) {
        return InterfaceThread.get(
                () -> window.stage().getScene().getFocusOwner().getId());
    }

    private static String copies(WindowPage window) {
        return InterfaceThread.get(
                () -> ((Label) window.stage().getScene().getRoot().lookup(".day-copies")).getText());
    }

    @Test
    void theShortestComesFirstAndIsChosenAndEscLeadsBack() {
        var window = startAtDays();

        assertEquals(List.of("day-" + QUARTER, "day-" + HOUR), cards(window));
        assertEquals("day-" + QUARTER, focused(window));
        assertTrue(window.isShown("#day-edit"));
        assertEquals(List.of("reader"), window.panes());

        window.press(KeyCode.ESCAPE);

        assertFalse(window.isShown("#days"));
        assertEquals(List.of("list", "reader"), window.panes());
    }

    @Test
    void theTreeLeadsThereAndAnArrowChoosesTheNext() {
        var window = program.startListing();
        window.press(KeyCode.T, KeyCode.CONTROL);
        window.tree().enter("Valmiit helminauhat");
        window.await("the cards", () -> window.isShown("#day-" + QUARTER));
        InterfaceThread.run(
                () -> window.find("#day-" + QUARTER, Node.class).orElseThrow().requestFocus());

        window.press(KeyCode.DOWN);

        assertEquals("day-" + HOUR, focused(window));
        assertTrue(window.says("Tiimipalaverin tunti: asiakkaan ääni mukaan"));
    }

    @Test
    void whatNoSessionHasIsSaidWithTheWayBack() {
        var window = startAtDays();

        window.choose("#days-place", "days-place-remote").choose("#days-minutes", "days-minutes-15");
        window.choose("#days-audience", "days-audience-staff");
        assertEquals(List.of("day-" + QUARTER), cards(window));
        window.press("#days-clear");

        assertEquals(2, cards(window).size());
    }

    @Test
    void aSessionIsMadeTheUsersOwnByOneButton() {
        var window = startAtDays();

        window.press("#day-edit");

        window.plan().awaitOpen();
        window.press(KeyCode.LEFT, KeyCode.ALT).press(KeyCode.T, KeyCode.CONTROL);
        window.tree().awaitRow("Tiimipalaverin vartti: yksi kysymys, kaikkien ääni");
    }

    @Test
    void whatIsTickedOnADaysPageIsTickedWhereTheDayIsTakenIntoUse() {
        var window = startAtDays();
        choose(window, HOUR);
        window.press("#day-thing-1");

        window.press("#day-edit");

        window.plan().awaitOpen();
        // The materials are gathered behind the plan.
        window.await(
                "the materials",
                () -> InterfaceThread.get(
                        () -> window.find("#plan-thing-1", CheckBox.class).isPresent()));
        assertEquals(
                List.of(false, true),
                InterfaceThread.get(() -> Stream.of("#plan-thing-0", "#plan-thing-1")
                        .map(thing ->
                                window.find(thing, CheckBox.class).orElseThrow().isSelected())
                        .toList()));
    }

    @Test
    void ticksAndPeopleStayOverAStop() {
        var window = startAtDays();
        choose(window, HOUR);
        window.press("#day-thing-1");
        InterfaceThread.run(
                () -> window.find("#day-people", TextField.class).orElseThrow().setText("16"));
        window.press("#day-more");
        assertEquals("5", copies(window));

        program.stop();
        var again = startAtDays();
        choose(again, HOUR);

        assertTrue(InterfaceThread.get(
                () -> again.find("#day-thing-1", CheckBox.class).orElseThrow().isSelected()));
        assertEquals("5", copies(again));
    }

    @Test
    void aSearchFindsSessionsTooAndLeadsToThem() {
        var window = program.startListing();
        window.search().type("asiakkaan ääni");

        window.await("the session", () -> window.isShown("#days-found-" + HOUR));
        window.press("#days-found-" + HOUR);

        window.await("the page", () -> window.isShown("#day-overview"));
        assertTrue(window.says("Tiimipalaverin tunti: asiakkaan ääni mukaan"));
    }
}
