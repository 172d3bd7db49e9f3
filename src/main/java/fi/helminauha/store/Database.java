package fi.helminauha.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/// How this program opens SQLite files.
final class Database {
    /// How long another program is waited for. What it holds longer is tried again later, since reading waits
    /// meanwhile.
    private static final int BUSY_MILLIS = 500;
    /// What is kept in memory of a file that is only read, in kibibytes: SQLite would keep four times as much, and the
    /// system keeps the file as well.
    private static final int READ_CACHE_KIB = 512;

    private Database() {}

    /// For reading only; the file may lie in a folder that cannot be written, and is never changed.
    static Connection openReadOnly(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setCacheSize(-READ_CACHE_KIB);
        // "immutable": no lock, no journal, no look for a change by another process.
        return config.createConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1");
    }

    /// A copy of the file in memory, to be changed as one likes.
    static Connection openInMemory(Path file) throws SQLException {
        var connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
        var result = connection
                .unwrap(SQLiteConnection.class)
                .getDatabase()
                .restore("main", file.toAbsolutePath().toString(), null);
        if (result != SQLiteErrorCode.SQLITE_OK.code) {
            connection.close();
            throw new SQLException("cannot be read into memory", "", result);
        }
        return connection;
    }

    /// For what the user made: an acknowledged change survives `kill -9` and a power cut.
    static Connection openDurable(String address) throws SQLException {
        var config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config.createConnection("jdbc:sqlite:" + address);
    }

    /// Lets changes go to a journal ahead of the file. The file itself changes by this: not to be asked of one that is
    /// not this program’s.
    static void writeAhead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    /// For a file that is built whole and then moved into place: no journal, it is worthless until finished.
    static Connection openNew(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /// Changes of several rows or tables, of which all are made or none.
    interface Changes {
        void make() throws SQLException;
    }

    /// Makes the changes, on the disk when it returns.
    /// @throws SQLException  why none was made
    static void inTransaction(Connection connection, Changes changes) throws SQLException {
        connection.setAutoCommit(false);
        try {
            changes.make();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /// Reads one row.
    interface Row<T> {
        /// @throws IllegalArgumentException  if it holds what cannot be
        T read(ResultSet row) throws SQLException;
    }

    /// The rows of a query, but for those that cannot be read: one bad row costs one row.
    static <T> List<T> rows(Connection connection, String query, Row<T> each, Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var all = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    try {
                        all.add(each.read(rows));
                    } catch (IllegalArgumentException e) {
                        // It stays where it is; UnreadRows tells of it.
                    }
                }
            }
            return all;
        }
    }

    /// The room’s exception for what the driver reports.
    static StoreException failure(String attempt, SQLException cause) {
        return isDamage(cause) ? new DamagedStoreException(attempt, cause) : new StoreException(attempt, cause);
    }

    static boolean isDamage(SQLException e) {
        // The low byte is the primary result code, the rest tells its kinds apart.
        var code = e.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }
}
