package fi.helminauha.store;

import fi.helminauha.library.LibraryContents;
import fi.helminauha.library.LibraryPart;
import fi.helminauha.library.PartChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What libraries hold, part by part, to be counted and compared. Rows that cannot be read count for nothing.
final class PartDigests {
    /// By the key of a thing, something that differs where the thing does.
    private final Map<LibraryPart, Map<String, String>> things = new EnumMap<>(LibraryPart.class);

    private PartDigests() {}

    static PartDigests in(Connection connection) throws SQLException {
        var parts = new PartDigests();
        for (var table : LibraryTable.values()) {
            var part = table.part();
            if (part.isPresent()) {
                parts.things.put(part.get(), things(connection, table));
            }
        }
        return parts;
    }

    /// Whether there is a thing of the user’s own making that can be read.
    static boolean isOwnWorkIn(Connection connection) throws SQLException {
        for (var table : LibraryTable.values()) {
            if (table.part().filter(LibraryPart::isOwnWork).isPresent()
                    && !Database.rows(
                                    connection,
                                    "SELECT 1 FROM %s WHERE %s LIMIT 1".formatted(table.table(), table.isSound()),
                                    _ -> true)
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> things(Connection connection, LibraryTable table) throws SQLException {
        var things = new HashMap<String, String>();
        Database.rows(connection, query(table), row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(thing -> things.put(thing.getKey(), thing.getValue()));
        return things;
    }

    private static String query(LibraryTable table) {
        // The first column is the one by which a thing is known. What is in a folder belongs to it.
        return table == LibraryTable.FOLDER
                ? """
                SELECT id, concat_ws('/', name, (SELECT group_concat(pearl, '/' ORDER BY place) FROM folder_pearl
                                                 WHERE folder = id))
                FROM folder WHERE checksum = row_checksum(id, name)"""
                : "SELECT %s, checksum FROM %s WHERE %s"
                        .formatted(table.columns().getFirst(), table.table(), table.isSound());
    }

    LibraryContents contents() {
        var counts = new EnumMap<LibraryPart, Integer>(LibraryPart.class);
        things.forEach((part, all) -> counts.put(part, all.size()));
        return new LibraryContents(counts);
    }

    /// What would become of each part of this library if the other took its place.
    List<PartChange> changesTo(PartDigests other) {
        var changes = new ArrayList<PartChange>();
        for (var part : LibraryPart.values()) {
            var here = things.getOrDefault(part, Map.of());
            var there = other.things.getOrDefault(part, Map.of());
            var inBoth = here.keySet().stream().filter(there::containsKey).toList();
            var differing = here.entrySet().stream()
                    .filter(thing -> there.containsKey(thing.getKey()))
                    .filter(thing -> !thing.getValue().equals(there.get(thing.getKey())))
                    .count();
            changes.add(
                    new PartChange(part, there.size() - inBoth.size(), here.size() - inBoth.size(), (int) differing));
        }
        return List.copyOf(changes);
    }
}
