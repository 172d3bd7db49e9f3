package fi.helminauha.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The rows of a library that cannot be read: they stay in the file and are not shown.
/// @param rows  how many there are of each table that has some
public record UnreadRows(Map<String, Integer> rows) {
    static final UnreadRows NONE = new UnreadRows(Map.of());

    public UnreadRows {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    static UnreadRows in(Connection connection) throws SQLException {
        var unread = new TreeMap<String, Integer>();
        for (var table : LibraryTable.values()) {
            var number = unread(connection, table);
            if (number > 0) {
                unread.put(table.table(), number);
            }
        }
        return new UnreadRows(unread);
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
        return rows.values().stream().mapToInt(number -> number).sum();
    }

    /// In English, for whoever helps.
    @Override
    public String toString() {
        return rows.entrySet().stream()
                .map(row -> row.getValue() + " of " + row.getKey())
                .collect(Collectors.joining(", "));
    }
}
