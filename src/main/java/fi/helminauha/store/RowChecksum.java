package fi.helminauha.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.sqlite.Function;

/// The SQL function `row_checksum`: a CRC-32 of values, of their types and of where one ends. It is no protection from
/// anyone, but tells what a disk has changed.
final class RowChecksum extends Function {
    private static final String NAME = "row_checksum";

    private RowChecksum() {}

    /// Lets the statements of a connection use it.
    static void add(Connection connection) throws SQLException {
        Function.create(connection, NAME, new RowChecksum(), -1, Function.FLAG_DETERMINISTIC);
    }

    /// The SQL expression of the checksum.
    /// @param values  columns or parameters
    static String of(List<String> values) {
        return NAME + "(" + String.join(", ", values) + ")";
    }

    @Override
    protected void xFunc() throws SQLException {
        var checksum = new CRC32();
        for (var i = 0; i < args(); i++) {
            // The bytes of a text as they lie in the file; of a number its digits.
            var bytes = value_blob(i);
            var length = bytes == null ? -1 : bytes.length;
            checksum.update((value_type(i) + ":" + length + ":").getBytes(StandardCharsets.US_ASCII));
            if (bytes != null) {
                checksum.update(bytes);
            }
        }
        result(checksum.getValue());
    }
}
