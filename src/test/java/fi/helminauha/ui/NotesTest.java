package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Note;
import fi.helminauha.training.HostileText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Notes on pearls in the window.
class NotesTest {
    @RegisterExtension
    private final Program program = new Program();

    private WindowPage reading(String pearl) {
        var window = program.startListing();
        window.list().open(pearl);
        window.await("the pearl", () -> !window.readTitle().isEmpty());
        return window;
    }

    private void keep(String pearl, String title, String text) {
        program.library(library -> {
            library.notes().save(new Note(new PearlId(pearl), title, text, Instant.parse("2026-11-20T10:00:00Z")));
            return Optional.empty();
        });
    }

    private List<String> kept() {
        return program.library(library -> library.notes().all().stream()
                .map(note -> note.pearl() + " " + note.title() + ": " + note.text())
                .toList());
    }

    @Test
    void aNoteIsWrittenByKeyboardAndSavesItselfAndIsThereAfterARestart() {
        var window = reading("mj-kotter");

        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.write("Kokeillaan 3.12.");
        window.note().awaitSaving("Tallennettu klo");

        assertEquals("1", window.tree().count("Muistiinpanot ja korostukset"));
        assertTrue(window.list().hasNoteMark("mj-kotter"));
        assertTrue(window.list().said("mj-kotter").endsWith("Oma muistiinpano: Kokeillaan 3.12."));
        assertFalse(window.list().hasNoteMark("dia-kuuntelu"));
        var again = program.restart();
        again.await("the note", () -> again.note().text().equals("Kokeillaan 3.12."));
    }

    @Test
    void escapeLeadsFromTheNoteToThePearl() {
        var window = reading("mj-kotter");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");

        window.press(KeyCode.ESCAPE).awaitFocus("reader");
        window.press(KeyCode.ESCAPE).awaitFocus("hit-list");
    }

    @Test
    void whatIsTypedOutlivesTheChangeOfPearlAndOfLanguage() {
        var window = reading("mj-kotter");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.write("yks");
        window.speak("sv").awaitFocus("note-field");
        assertEquals("yks", window.note().text());

        window.list().open("dia-kuuntelu");
        window.await("an empty note", () -> window.note().text().isEmpty());
        window.list().open("mj-kotter");
        window.await("the note", () -> window.note().text().equals("yks"));
    }

    @Test
    void whatIsTypedJustBeforeTheWindowClosesIsKept() {
        var window = reading("mj-kotter");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.write("viime hetki");

        program.stop();

        assertEquals(1, kept().size());
        assertTrue(kept().getFirst().endsWith(": viime hetki"), kept().toString());
    }

    @Test
    void undoDoesNotReachIntoTheNoteOfAnotherPearl() {
        var window = reading("mj-kotter");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.write("kotterista");
        window.list().open("dia-kuuntelu");
        window.await("an empty note", () -> window.note().text().isEmpty());
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("", window.note().text());

        window.write("a");
        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("", window.note().text());
    }

    @Test
    void theTreeLeadsToThePearlsWithNotesAndToNotesWhosePearlIsGone() {
        keep("mj-kotter", "Kotterin malli", "Kokeillaan tätä");
        keep("poistunut", "Helmi joka poistui", "Tärkeä ajatus");
        var window = program.startListing();

        window.tree().choose("Muistiinpanot ja korostukset");
        window.list().awaitPearls("mj-kotter");

        assertEquals("Kokeillaan tätä", window.list().passage("mj-kotter"));
        assertEquals(
                List.of("Helmi joka poistui. Helmeä ei ole enää kokoelmassa. Tärkeä ajatus"),
                window.note().gone());
        window.note().openGone(0);
        window.await("that it is gone", () -> window.isShown("#reader-gone"));
        assertTrue(window.says("Sen nimi oli Helmi joka poistui."));
        assertEquals("Tärkeä ajatus", window.note().text());
        assertEquals("2", window.tree().count("Muistiinpanot ja korostukset"));
    }

    @Test
    void notesAreFoundByTheirWordsBesideThePearls() {
        keep("mj-kotter", "Kotterin malli", "Kokeillaan yöraportissa");
        keep("poistunut", "Helmi joka poistui", "Yöraportti talteen");
        keep("dia-kuuntelu", "Kuuntelu", "Jotakin muuta");
        var window = program.startListing();

        window.search().type("yöraportti ");

        window.await(
                "the notes",
                () -> window.note().found().size() == 2,
                () -> window.note().found().toString());
        window.note().openFound("Kokeillaan");
        window.awaitReading("Kotterin");
        assertEquals("Kokeillaan yöraportissa", window.note().text());
        window.search().clear();
        window.await("no notes", () -> window.note().found().isEmpty());
    }

    @Test
    void theNoteOnAPearlStandsInThePlannerBesideItsStep() {
        keep("mj-kotter", "Kotterin malli", "Varaa laput");
        var window = reading("mj-kotter");
        window.tree().enter("Uusi helminauha");
        window.plan().awaitOpen().add();
        window.list().open("mj-kotter");
        window.plan().press("#plan-add-pearl").press("#plan-add-close").choose(0);

        assertTrue(window.says("Oma muistiinpano helmestä: Varaa laput"));
    }

    @Test
    void whereNothingIsWrittenTheListSaysHow() {
        var window = program.startListing();

        window.tree().choose("Muistiinpanot ja korostukset");

        window.list().awaitInstead("Tähän tulevat muistiinpanosi");
    }

    @Test
    void aNoteCanBeFoldedToItsFirstWordsAndIsUnfoldedForTheKeyboard() {
        keep("mj-kotter", "Kotterin malli", "Kokeillaan tätä\nja muuta");
        var window = reading("mj-kotter");
        window.await("the note", () -> window.isShown("#note-fold"));

        window.press("#note-fold");
        assertFalse(window.isShown("#note-field"));
        assertEquals("Kokeillaan tätä ja muuta", window.note().beginning());

        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        assertTrue(window.isShown("#note-field"));
    }

    @Test
    void aNoteGrowsToSixLinesAndNoFurther() {
        var window = reading("mj-kotter");
        var empty = window.note().rows();
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");
        window.note().type("a\nb\nc\nd");
        var four = window.note().rows();
        window.note().type("a\n".repeat(40));

        assertEquals(List.of(1, 4, 6), List.of(empty, four, window.note().rows()));
    }

    @ParameterizedTest
    @EnumSource(HostileText.class)
    void hostileTextIsKeptWithinItsLimitAndShown(HostileText hostile) {
        var window = reading("mj-kotter");
        window.press(KeyCode.N, KeyCode.CONTROL).awaitFocus("note-field");

        window.note().type(hostile.text + "x".repeat(Note.LONGEST));
        window.note().awaitSaving("Tallennettu klo");

        assertEquals(Note.LONGEST, window.note().text().length(), 50);
        var again = program.restart();
        again.await("the note", () -> !again.note().text().isEmpty());
        program.stop();
        assertEquals(
                Note.LONGEST,
                program.library(
                        library -> library.notes().all().getFirst().text().length()),
                50);
    }
}
