package fi.helminauha.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/// The rows of a library that cannot be read: they stay in the file and are not shown.
/// @param bookmarks  with what is in folders
/// @param notes      on pearls
/// @param sessions   training sessions
/// @param others     of the reading history, of presentations, of what they taught, and of teams’ runs
public record UnreadRows(int bookmarks, int folders, int notes, int sessions, int others) {
    static final UnreadRows NONE = new UnreadRows(0, 0, 0, 0, 0);

    static UnreadRows in(Connection connection) throws SQLException {
        var unread = new EnumMap<LibraryTable, Integer>(LibraryTable.class);
        for (var table : LibraryTable.values()) {
            unread.put(table, unread(connection, table));
        }
        return of(unread);
    }

    static UnreadRows of(Map<LibraryTable, Integer> unread) {
        return new UnreadRows(
                unread.getOrDefault(LibraryTable.BOOKMARK, 0) + unread.getOrDefault(LibraryTable.FOLDER_PEARL, 0),
                unread.getOrDefault(LibraryTable.FOLDER, 0),
                unread.getOrDefault(LibraryTable.NOTE, 0),
                unread.getOrDefault(LibraryTable.TRAINING, 0),
                unread.getOrDefault(LibraryTable.READING, 0)
                        + unread.getOrDefault(LibraryTable.RUN, 0)
                        + unread.getOrDefault(LibraryTable.NEEDED_TIME, 0)
                        + unread.getOrDefault(LibraryTable.TEAM_RUN, 0));
    }

    private static int unread(Connection connection, LibraryTable table) throws SQLException {
        var unread = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT %s, %s AS is_sound FROM %s"
                        .formatted(String.join(", ", table.columns()), table.isSound(), table.table()))) {
            while (rows.next()) {
                try {
                    table.check(rows);
                    unread += rows.getBoolean("is_sound") ? 0 : 1;
                } catch (IllegalArgumentException e) {
                    unread++;
                }
            }
        }
        return unread;
    }

    public int all() {
        return bookmarks + folders + notes + sessions + others;
    }

    /// In English, for whoever helps.
    @Override
    public String toString() {
        var words = new StringJoiner(", ");
        words.add(bookmarks + " bookmarks").add(folders + " folders").add(notes + " notes");
        words.add(sessions + " sessions").add(others + " readings, runs of days and teams, and times");
        return words.toString();
    }
}
