package fi.helminauha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Note;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteStoreTest {
    private static final PearlId PEARL = new PearlId("mu-ennakkojalkipuinti");

    @TempDir
    private Path folder;

    private LibraryStore open() {
        return OpenedLibrary.at(folder.resolve("library.db"), Clock.systemUTC()).store();
    }

    private static Note note(PearlId pearl, String text, int second) {
        return new Note(pearl, "Ennakkojälkipuinti", text, Instant.ofEpochSecond(second));
    }

    @Test
    void aNoteIsThereAtTheNextStart() {
        var note = note(PEARL, "Kokeillaan 3.12.\n- laput\n\t– kynät 👩\u200D🔬", 7);
        try (var library = open()) {
            library.notes().save(note);
        }

        try (var library = open()) {
            assertEquals(List.of(note), library.notes().all());
        }
    }

    @Test
    void theLastNoteOfAPearlIsTheOneThatIsKept() {
        try (var library = open()) {
            library.notes().save(note(PEARL, "ensin", 1));
            library.notes().save(note(PEARL, "sitten", 2));

            assertEquals(List.of(note(PEARL, "sitten", 2)), library.notes().all());
        }
    }

    @Test
    void notesComeInTheOrderOfTheirLastChange() {
        var other = new PearlId("dia-learning-cafe");
        try (var library = open()) {
            library.notes().save(note(PEARL, "vanha", 1));
            library.notes().save(note(other, "toinen", 2));
            library.notes().save(note(PEARL, "uudempi", 3));

            assertEquals(
                    List.of(PEARL, other),
                    library.notes().all().stream().map(Note::pearl).toList());
        }
    }

    @Test
    void aRemovedNoteIsGoneAndTheOthersStay() {
        var other = new PearlId("dia-learning-cafe");
        try (var library = open()) {
            library.notes().save(note(PEARL, "pois", 1));
            library.notes().save(note(other, "jää", 2));

            library.notes().remove(PEARL);

            assertEquals(List.of(note(other, "jää", 2)), library.notes().all());
        }
    }

    @Test
    void aNoteThatTheDiskHasChangedIsCountedAndNotShownUntilItIsWrittenAnew() throws SQLException {
        try (var library = open()) {
            library.notes().save(note(PEARL, "hyvä", 1));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE note SET text = 'paha'");
        }

        try (var library = open()) {
            assertEquals(List.of(), library.notes().all());
            assertEquals(Map.of("note", 1), library.unread().rows());
            library.notes().save(note(PEARL, "uusi", 2));
            assertEquals(0, library.unread().all());
        }
    }
}
