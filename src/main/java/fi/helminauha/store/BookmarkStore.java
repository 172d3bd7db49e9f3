package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The user’s bookmarks, in `library.db`: one a pearl. Every method returns when the change is on the disk. Used on the
/// thread of its library, which closes it.
public final class BookmarkStore {
    private final Connection connection;

    BookmarkStore(Connection connection) {
        this.connection = connection;
    }

    /// All bookmarks, newest first.
    public List<Bookmark> all() {
        try {
            return Database.rows(
                    connection,
                    "SELECT pearl, since FROM bookmark WHERE " + LibraryTable.BOOKMARK.isSound()
                            + " ORDER BY since DESC, pearl",
                    row -> new Bookmark(
                            new PearlId(row.getString("pearl")), Instant.ofEpochMilli(row.getLong("since"))));
        } catch (SQLException e) {
            throw Database.failure("read bookmarks", e);
        }
    }

    /// Keeps a bookmark; a pearl that is marked already keeps its date.
    public void add(Bookmark bookmark) {
        try {
            add(connection, bookmark);
        } catch (SQLException e) {
            throw Database.failure("add a bookmark", e);
        }
    }

    /// A mark whose date cannot be read gets another one.
    static void add(Connection connection, Bookmark bookmark) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO bookmark (pearl, since, checksum) VALUES (?1, ?2, row_checksum(?1, ?2))
                ON CONFLICT (pearl) DO UPDATE SET since = excluded.since, checksum = excluded.checksum WHERE NOT (
                """ + LibraryTable.BOOKMARK.isSound() + ")")) {
            statement.setString(1, bookmark.pearl().value());
            statement.setLong(2, bookmark.since().toEpochMilli());
            statement.executeUpdate();
        }
    }

    /// Takes the mark away. Folders are to be saved without the pearl before (see [fi.helminauha.library.Shelf]).
    public void remove(PearlId pearl) {
        try (var statement = connection.prepareStatement("DELETE FROM bookmark WHERE pearl = ?")) {
            statement.setString(1, pearl.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("remove a bookmark", e);
        }
    }
}
