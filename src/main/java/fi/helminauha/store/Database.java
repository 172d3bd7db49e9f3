package fi.helminauha.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/// How this program opens SQLite files.
final class Database {
    private Database() {}

    /// For reading only; the file may lie in a folder that cannot be written, and is never changed.
    static Connection openReadOnly(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        // "immutable": no lock, no journal, no look for a change by another process.
        return config.createConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1");
    }

    /// For what the user made: an acknowledged change survives `kill -9` and a power cut.
    static Connection openDurable(String address) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        return config.createConnection("jdbc:sqlite:" + address);
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

    /// The room’s exception for what the driver reports.
    static StoreException failure(String attempt, SQLException cause) {
        return isDamage(cause) ? new DamagedStoreException(attempt, cause) : new StoreException(attempt, cause);
    }

    private static boolean isDamage(SQLException e) {
        // The low byte is the primary result code, the rest tells its kinds apart.
        var code = e.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }
}
