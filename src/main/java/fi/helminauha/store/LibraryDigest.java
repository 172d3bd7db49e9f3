package fi.helminauha.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// A digest of everything in a database: its version, what its tables are, and every value of every row. Two databases
/// with the same digest hold the same, however their files are laid out.
final class LibraryDigest {
    private final MessageDigest digest;

    private LibraryDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /// @return 32 bytes
    static byte[] of(Connection connection) throws SQLException {
        try {
            var all = new LibraryDigest(MessageDigest.getInstance("SHA-256"));
            all.add(connection);
            return all.digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private void add(Connection connection) throws SQLException {
        add(connection, "PRAGMA user_version");
        add(connection, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
        for (var table : tables(connection)) {
            // The rows come in the order of their key, which a copy has too.
            add(connection, "SELECT * FROM \"" + table.replace("\"", "\"\"") + '"');
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return Database.rows(
                connection,
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
                row -> row.getString(1));
    }

    private void add(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    add(rows, column);
                }
            }
        }
    }

    private void add(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column);
        // A type before each value, and its length: no two rows run together into the same bytes.
        var type = value == null ? "null" : value.getClass().getSimpleName();
        var bytes = value instanceof byte[] blob ? blob : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        digest.update(type.getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
