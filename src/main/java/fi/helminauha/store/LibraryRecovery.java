package fi.helminauha.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/// Brings what can be read of a damaged library into a new one. Where a page of a table is lost, its rows are read from
/// both ends. Nothing is written to the damaged file.
final class LibraryRecovery {
    private final Connection damaged;
    private final Connection fresh;

    private LibraryRecovery(Connection damaged, Connection fresh) {
        this.damaged = damaged;
        this.fresh = fresh;
    }

    /// @return how many rows were brought over; 0 if nothing of the file can be read
    static int recover(Path file, LibraryStore into) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var damaged = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            RowChecksum.add(damaged);
            var recovery = new LibraryRecovery(damaged, into.connection());
            var recovered = new int[1];
            Database.inTransaction(into.connection(), () -> recovered[0] = recovery.tables());
            return recovered[0];
        }
    }

    /// How the rows of a table can be asked for.
    /// @param columns  those of today
    /// @param sound    true for a row that is as it was written
    private record Form(String columns, String sound) {}

    /// That of today first.
    private static List<Form> forms(LibraryTable table) {
        var columns = table.columns();
        var older = columns.stream()
                .map(column -> table.older(column) + " AS " + column)
                .collect(Collectors.joining(", "));
        var own = columns.stream()
                .filter(column -> table.older(column).equals(column))
                .toList();
        return List.of(
                new Form(String.join(", ", columns), table.isSound()),
                new Form(older, "checksum = " + RowChecksum.of(own)),
                // The rows of the first programs have no checksums.
                new Form(older, "true"));
    }

    private int tables() throws SQLException {
        var copied = 0;
        for (var table : LibraryTable.values()) {
            for (var form : forms(table)) {
                if (isReadable(table, form)) {
                    copied += copy(table, form, "ASC") + copy(table, form, "DESC");
                    break;
                }
            }
        }
        return copied;
    }

    private boolean isReadable(LibraryTable table, Form form) {
        try (var statement = damaged.prepareStatement(query(table, form, "ASC"))) {
            return statement.getParameterMetaData().getParameterCount() == 0;
        } catch (SQLException e) {
            return false;
        }
    }

    private static String query(LibraryTable table, Form form, String order) {
        var key = table.key().stream().map(column -> column + " " + order).collect(Collectors.joining(", "));
        return "SELECT %s FROM %s WHERE %s ORDER BY %s".formatted(form.columns(), table.table(), form.sound(), key);
    }

    private int copy(LibraryTable table, Form form, String order) throws SQLException {
        var copied = 0;
        try (var insertion = fresh.prepareStatement(table.insertion())) {
            for (var row : read(table, form, order)) {
                for (var i = 0; i < row.size(); i++) {
                    insertion.setObject(i + 1, row.get(i));
                }
                try {
                    copied += insertion.executeUpdate();
                } catch (SQLException e) {
                    if ((e.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
                        throw e;
                    }
                    // Its bookmark or its folder is lost.
                }
            }
        }
        return copied;
    }

    /// The rows up to the first that is on a lost page.
    private List<List<Object>> read(LibraryTable table, Form form, String order) {
        var read = new ArrayList<List<Object>>();
        try (var statement = damaged.createStatement();
                var rows = statement.executeQuery(query(table, form, order))) {
            while (rows.next()) {
                row(table, rows).ifPresent(read::add);
            }
        } catch (SQLException e) {
            // From here on nothing can be read; the other end is tried too.
        }
        return read;
    }

    private static Optional<List<Object>> row(LibraryTable table, ResultSet rows) throws SQLException {
        try {
            table.check(rows);
            var row = new ArrayList<Object>();
            for (var i = 1; i <= table.columns().size(); i++) {
                row.add(rows.getObject(i));
            }
            return Optional.of(row);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
