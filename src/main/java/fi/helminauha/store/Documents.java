package fi.helminauha.store;

import fi.helminauha.training.json.TrainingReadException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The JSON documents of runs, which may be damaged or those of a newer program although their rows are sound.
final class Documents {
    private Documents() {}

    /// What a document tells; absent if it cannot be read.
    static <T> Optional<T> readable(String document, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(document));
        } catch (TrainingReadException e) {
            return Optional.empty();
        }
    }

    private record Row(String id, String document) {}

    /// The ids of the runs that are not over and cannot be read.
    /// @param table  one of runs, which has the columns `id`, `is_over` and `document`
    static List<String> unreadable(Connection connection, LibraryTable table, Function<String, ?> reading)
            throws SQLException {
        return Database.rows(
                        connection,
                        "SELECT id, document FROM %s WHERE NOT is_over AND %s"
                                .formatted(table.table(), table.isSound()),
                        row -> new Row(row.getString("id"), row.getString("document")))
                .stream()
                .filter(row -> readable(row.document(), reading).isEmpty())
                .map(Row::id)
                .toList();
    }
}
