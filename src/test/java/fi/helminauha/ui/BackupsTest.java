package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.exchange.LibraryArchive;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The backups in the window: seen, made, restored.
class BackupsTest {
    private static final String KOTTER = "mj-kotter";

    @RegisterExtension
    private final Program program = new Program();

    private static WindowPage openBackups(WindowPage window) {
        window.choose("#main-menu", "menu-backups");
        return window.await("the backups", () -> window.isShown("#backups"));
    }

    /// Makes one and waits until it has been looked into.
    private static WindowPage makeBackup(WindowPage window) {
        openBackups(window).press("#backup-make");
        window.await(
                "the backup",
                () -> window.isShown("#backup-0") && !words(window).getFirst().contains("…"),
                () -> words(window).toString());
        return window;
    }

    /// What each row says.
    private static List<String> words(WindowPage window) {
        return window.see(
                "#backup-list",
                Pane.class,
                list -> list.getChildren().stream()
                        .map(row -> texts(row).collect(Collectors.joining(" | ")))
                        .toList());
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case Labeled labeled -> Stream.ofNullable(labeled.getText());
            case Pane pane -> pane.getChildren().stream().flatMap(BackupsTest::texts);
            default -> Stream.empty();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theMenuLeadsToThemAndEscClosesThem(String language) {
        program.keepBookmarks(KOTTER);
        var window = program.startListing().speak(language);

        makeBackup(window);
        assertTrue(window.see("#backup-make", Button.class, Node::isFocused));
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);

        window.await("what would change", () -> window.isShown("#backup-restore"));
        assertEquals(List.of(), window.namelessControls());
        assertEquals(List.of(), window.cut());
        window.press(KeyCode.ESCAPE);
        assertFalse(window.isShown("#backups"));
        openBackups(window).press(KeyCode.W, KeyCode.CONTROL);
        assertFalse(window.isShown("#backups"));
        assertTrue(window.isOpen());
    }

    @Test
    void whatWasRemovedComesBackAndRestoringIsUndone() {
        program.keepBookmarks(KOTTER);
        var window = program.startListing();
        window.list().open(KOTTER);
        window.await("the pearl", () -> window.isBookmarkedInReader());
        makeBackup(window).press(KeyCode.ESCAPE);
        window.press(KeyCode.D, KeyCode.CONTROL);
        window.await("no mark", () -> !window.isBookmarkedInReader());

        openBackups(window)
                .await("what is in it", () -> words(window).toString().contains("1 kirjanmerkki"));
        window.press("#backup-0");
        assertTrue(
                words(window).getFirst().contains("Takaisin tulee: 1 kirjanmerkki"),
                () -> words(window).toString());
        window.press("#backup-restore");

        window.await("the mark", window::isBookmarkedInReader);
        assertFalse(window.isShown("#backups"));
        window.awaitNotice("Varmuuskopio on palautettu.");

        window.press("#notice-act");
        window.awaitNotice("Palautus on peruttu");
        window.await("no mark", () -> !window.isBookmarkedInReader());
        program.stop();
        assertEquals(List.of(), program.keptBookmarks());
    }

    @Test
    void aSessionThatIsOpenIsWrittenAndLeftBeforeAnotherLibraryComes() throws IOException {
        var window = startEmptyBesideABackup();
        window.tree().enter("Uusi helminauha");
        var plan = window.plan().awaitOpen().type("#plan-title", "Viimeiset sanat");

        window.press("#notice-act");
        window.await(
                "the backup",
                () -> window.isShown("#backup-0") && !words(window).getFirst().contains("…"));
        window.press("#backup-0").press("#backup-restore");
        plan.awaitLeft();
        window.awaitNotice("Varmuuskopio on palautettu.");
        assertFalse(window.tree().names().contains("Viimeiset sanat"));

        window.press("#notice-act").awaitNotice("Palautus on peruttu");
        window.await("the session", () -> window.tree().names().contains("Viimeiset sanat"));
    }

    @Test
    void aDamagedLibraryOffersTheBackups() throws IOException {
        program.keepBookmarks(KOTTER);
        var window = program.startListing();
        makeBackup(window);
        program.stop();
        Files.write(program.libraryFile(), new byte[700]);

        window = program.startListing();
        window.awaitNotice("Kirjanmerkkien ja helminauhojen tiedosto oli niin vioittunut");
        window.press("#notice-act");
        var shown = window;
        window.await(
                "the backup",
                () -> shown.isShown("#backup-0") && words(shown).getFirst().contains("viimeinen ennen vauriota"));
        window.press("#backup-0");
        window.await("what would change", () -> shown.isShown("#backup-restore"));
        window.press("#backup-restore").awaitNotice("Varmuuskopio on palautettu.");
        program.stop();
        assertEquals(List.of(KOTTER), program.keptBookmarks());
    }

    @Test
    void anEmptyLibraryBesideABackupIsSaidToBeEmpty() throws IOException {
        assertEquals(
                "Katso varmuuskopiot", startEmptyBesideABackup().see("#notice-act", Labeled.class, Labeled::getText));
    }

    private WindowPage startEmptyBesideABackup() throws IOException {
        program.keepBookmarks(KOTTER);
        makeBackup(program.startListing());
        program.stop();
        Files.delete(program.libraryFile());
        return program.startListing().awaitNotice("Kirjanmerkkejä, muistiinpanoja ja helminauhoja ei ole yhtään");
    }

    @Test
    void nothingIsRestoredWhileADayIsPresented() {
        program.keepBookmarks(KOTTER);
        var window = program.startListing();
        makeBackup(window).press("#backup-0");
        var empty = TrainingSession.empty("Päivä");
        program.present(empty.withDay(0, empty.days().getFirst().withSteps(List.of(Step.own("osa", 5)))), true);

        window.press("#backup-restore");

        assertEquals(
                "Lopeta ensin esitys. Sen aikana mitään ei palauteta.",
                window.see("#backups-said", Labeled.class, Labeled::getText));
        assertTrue(window.isShown("#backups"));
    }

    @Test
    void thereIsNoBackupOfNothing() {
        var window = openBackups(program.startListing());

        window.await("the sentence", () -> window.isShown("#backups-none"));
    }

    @Test
    void theyAreShownOnInAnotherLanguage() {
        program.keepBookmarks(KOTTER);
        var window = makeBackup(program.startListing());

        window.speak("sv");

        window.await("the backup", () -> words(window).getFirst().contains("1 bokmärke"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void aLibraryFromAFileIsAskedAboutJoinedAndUndone(String language) {
        var file = program.home().resolve("koti" + LibraryArchive.EXTENSION);
        LibraryArchive.write(file, marked("tk-tyokykytalo"), Instant.EPOCH);
        program.keepBookmarks(KOTTER);
        var window = program.startListing().speak(language);

        program.open(file);
        window.await("the question", () -> window.isShown("#arrived-library"));
        assertTrue(window.see("#bring-in-join", Button.class, Node::isFocused));
        assertEquals(List.of(), window.namelessControls());
        assertEquals(List.of(), window.cut());
        window.press("#bring-in-join");
        window.awaitNotice(Messages.in(Language.ofCode(language).orElseThrow()).text("notice.library.brought-in"));
        window.press("#notice-act")
                .awaitNotice(
                        Messages.in(Language.ofCode(language).orElseThrow()).text("notice.backups.undone"));

        program.stop();
        assertEquals(List.of(KOTTER), program.keptBookmarks());
    }

    private static LibraryHoldings marked(String pearl) {
        return new LibraryHoldings(
                List.of(new Bookmark(new PearlId(pearl), Instant.EPOCH)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aLibraryFromAFileTakesThePlaceOfOnesOwn() {
        var file = program.home().resolve("koti" + LibraryArchive.EXTENSION);
        LibraryArchive.write(file, marked("tk-tyokykytalo"), Instant.EPOCH);
        program.keepBookmarks(KOTTER);
        var window = program.startListing();

        program.open(file);
        window.await("the question", () -> window.isShown("#arrived-library"));
        window.press("#bring-in-replace").awaitNotice("Tiedosto on tuotu.");

        program.stop();
        assertEquals(List.of("tk-tyokykytalo"), program.keptBookmarks());
    }

    @Test
    void aFileThatIsNoLibraryIsSaidToBeNoneAndEscLeavesAllAsItIs() throws IOException {
        var file = program.home().resolve("koti" + LibraryArchive.EXTENSION);
        Files.writeString(file, "jotain muuta");
        program.keepBookmarks(KOTTER);
        var window = program.startListing();
        program.open(file);
        window.awaitNotice("Tiedosto koti.helmikirjasto ei ole helmikirjasto.");

        LibraryArchive.write(file, marked("tk-tyokykytalo"), Instant.EPOCH);
        program.open(file);
        window.await("the question", () -> window.isShown("#arrived-library"));
        window.press(KeyCode.ESCAPE);

        assertFalse(window.isShown("#arrived-library"));
        program.stop();
        assertEquals(List.of(KOTTER), program.keptBookmarks());
    }

    @Test
    void aNoteThatIsBeingWrittenStaysWithTheLibraryThatLeaves() {
        var file = program.home().resolve("koti" + LibraryArchive.EXTENSION);
        LibraryArchive.write(file, marked("tk-tyokykytalo"), Instant.EPOCH);
        program.keepBookmarks(KOTTER);
        var window = program.startListing();
        window.list().open(KOTTER);
        window.await("the note", () -> window.isShown("#note-field"));
        program.open(file);
        window.await("the question", () -> window.isShown("#arrived-library"));
        window.act("#note-field", TextInputControl.class, note -> note.setText("viime hetkellä"));

        window.press("#bring-in-replace").awaitNotice("Tiedosto on tuotu.");
        window.await(
                "no note",
                () -> window.see("#note-field", TextInputControl.class, TextInputControl::getText)
                        .isEmpty());

        window.press("#notice-act").awaitNotice("Palautus on peruttu");
        window.await(
                "the note",
                () -> window.see("#note-field", TextInputControl.class, TextInputControl::getText)
                        .equals("viime hetkellä"));
    }
}
