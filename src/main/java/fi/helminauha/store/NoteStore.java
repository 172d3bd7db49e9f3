package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Note;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The user’s notes on pearls, in `library.db`: one a pearl. Every method returns when the change is on the disk. Used
/// on the thread of its library, which closes it.
public final class NoteStore {
    private final Connection connection;

    NoteStore(Connection connection) {
        this.connection = connection;
    }

    /// All notes, those that were last changed first.
    public List<Note> all() {
        try {
            return Database.rows(
                    connection,
                    "SELECT pearl, title, text, written FROM note WHERE " + LibraryTable.NOTE.isSound()
                            + " ORDER BY written DESC, pearl",
                    row -> new Note(
                            new PearlId(row.getString("pearl")),
                            row.getString("title"),
                            row.getString("text"),
                            Instant.ofEpochMilli(row.getLong("written"))));
        } catch (SQLException e) {
            throw Database.failure("read the notes", e);
        }
    }

    /// Keeps a note in place of the pearl’s former one.
    public void save(Note note) {
        try (var statement = connection.prepareStatement("""
                INSERT INTO note (pearl, title, text, written, checksum) VALUES (?1, ?2, ?3, ?4, row_checksum(?1, ?2, ?3, ?4))
                ON CONFLICT (pearl) DO UPDATE SET title = excluded.title, text = excluded.text,
                  written = excluded.written, checksum = excluded.checksum""")) {
            statement.setString(1, note.pearl().value());
            statement.setString(2, note.title());
            statement.setString(3, note.text());
            statement.setLong(4, note.written().toEpochMilli());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("save a note", e);
        }
    }

    /// Forgets the pearl’s note, if there is one.
    public void remove(PearlId pearl) {
        try (var statement = connection.prepareStatement("DELETE FROM note WHERE pearl = ?")) {
            statement.setString(1, pearl.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("remove a note", e);
        }
    }
}
