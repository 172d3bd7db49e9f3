package fi.helminauha.store;

import fi.helminauha.library.Backup.Occasion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;

/// The versions of the tables of `library.db`, and how a file of an older program comes by them. Before a file’s
/// tables are changed, the file is backed up. Each version is reached in one transaction, so that a program killed on
/// the way finds the file as it was or as it shall be.
final class LibraryTables {
    /// How the tables of each version come out of those before it; the first from nothing.
    private static final List<List<String>> STEPS = List.of(
            List.of("""
                    CREATE TABLE bookmark (
                      pearl TEXT PRIMARY KEY,
                      since INTEGER NOT NULL
                    ) WITHOUT ROWID""", """
                    CREATE TABLE reading (
                      pearl TEXT PRIMARY KEY,
                      last  INTEGER NOT NULL
                    ) WITHOUT ROWID"""),
            List.of("""
                    CREATE TABLE training (
                      id          TEXT PRIMARY KEY,
                      title       TEXT NOT NULL,
                      changed     INTEGER NOT NULL,
                      is_template INTEGER NOT NULL,
                      days        INTEGER NOT NULL,
                      minutes     INTEGER NOT NULL,
                      document    TEXT NOT NULL
                    )""", """
                    CREATE TABLE run (
                      id       TEXT PRIMARY KEY,
                      training TEXT NOT NULL,
                      number   INTEGER NOT NULL UNIQUE,
                      is_over  INTEGER NOT NULL,
                      document TEXT NOT NULL
                    )""", """
                    CREATE INDEX run_of_training ON run (training)""", """
                    CREATE TABLE needed_time (
                      run     TEXT NOT NULL,
                      pearl   TEXT NOT NULL,
                      seconds INTEGER NOT NULL,
                      PRIMARY KEY (run, pearl)
                    ) WITHOUT ROWID"""),
            List.of("""
                    CREATE TABLE folder (
                      id   TEXT PRIMARY KEY,
                      name TEXT NOT NULL
                    ) WITHOUT ROWID""", """
                    CREATE TABLE folder_pearl (
                      folder TEXT NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
                      place  INTEGER NOT NULL,
                      pearl  TEXT NOT NULL REFERENCES bookmark (pearl) ON DELETE CASCADE,
                      PRIMARY KEY (folder, place),
                      UNIQUE (folder, pearl)
                    ) WITHOUT ROWID""", """
                    CREATE INDEX folder_pearl_of_bookmark ON folder_pearl (pearl)"""),
            checksums(),
            List.of("""
                    CREATE TABLE note (
                      pearl    TEXT PRIMARY KEY,
                      title    TEXT NOT NULL,
                      text     TEXT NOT NULL,
                      written  INTEGER NOT NULL,
                      checksum INTEGER NOT NULL
                    )"""),
            List.of("""
                    CREATE TABLE team_run (
                      id        TEXT PRIMARY KEY,
                      pearl     TEXT NOT NULL,
                      title     TEXT NOT NULL,
                      number    INTEGER NOT NULL UNIQUE,
                      begun     INTEGER NOT NULL,
                      changed   INTEGER NOT NULL,
                      seconds   INTEGER NOT NULL,
                      is_whole  INTEGER NOT NULL,
                      is_over   INTEGER NOT NULL,
                      follow_up TEXT NOT NULL,
                      document  TEXT NOT NULL,
                      checksum  INTEGER NOT NULL
                    )"""),
            List.of("""
                    CREATE TABLE highlight (
                      id           TEXT PRIMARY KEY,
                      pearl        TEXT NOT NULL,
                      title        TEXT NOT NULL,
                      language     TEXT NOT NULL,
                      block        INTEGER NOT NULL,
                      item         INTEGER NOT NULL,
                      start        INTEGER NOT NULL,
                      words_before TEXT NOT NULL,
                      words        TEXT NOT NULL,
                      words_after  TEXT NOT NULL,
                      whole_text   INTEGER NOT NULL,
                      is_alone     INTEGER NOT NULL,
                      colour       TEXT NOT NULL,
                      note         TEXT NOT NULL,
                      changed      INTEGER NOT NULL,
                      checksum     INTEGER NOT NULL
                    )"""),
            List.of(
                    "ALTER TABLE reading ADD COLUMN times INTEGER NOT NULL DEFAULT 1",
                    // What a disk had changed before stays counted as unread.
                    "UPDATE reading SET checksum = row_checksum(pearl, last, times) WHERE checksum = row_checksum(pearl, last)"));

    /// Later programs have more; a number beyond is no version.
    private static final int LAST_VERSION = 999;

    /// The version of the tables that this program writes, in SQLite’s `user_version`.
    static final int VERSION = STEPS.size();

    private LibraryTables() {}

    /// Gives the rows of the tables that there were their checksums.
    private static List<String> checksums() {
        return Stream.of(
                        "bookmark (pearl, since)",
                        "reading (pearl, last)",
                        "training (id, title, changed, is_template, days, minutes, document)",
                        "run (id, training, number, is_over, document)",
                        "needed_time (run, pearl, seconds)",
                        "folder (id, name)",
                        "folder_pearl (folder, place, pearl)")
                .flatMap(table -> {
                    var name = table.substring(0, table.indexOf(' '));
                    return Stream.of(
                            "ALTER TABLE " + name + " ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
                            "UPDATE " + name + " SET checksum = row_checksum"
                                    + table.substring(name.length()).strip());
                })
                .toList();
    }

    /// Tells whether the file is one that this program can use. Nothing is changed.
    /// @throws NewerLibraryException  if a newer program wrote the file
    /// @throws DamagedStoreException  if its version is none, or not that of a library
    static void checkVersion(Connection connection) throws SQLException {
        var version = version(connection);
        var hasVersion = version != 0;
        if (version < 0 || version > LAST_VERSION || hasVersion != isFilled(connection, "")) {
            throw new DamagedStoreException("open the library", "its version is " + version);
        }
        if (version > VERSION) {
            if (!isFilled(connection, "bookmark")) {
                throw new DamagedStoreException("open the library", "another program wrote it");
            }
            throw new NewerLibraryException(version);
        }
    }

    /// @param backups  where it is copied before its tables change; absent for one that is a copy itself
    /// @throws DamagedStoreException  if its tables are not those of its version
    /// @throws StoreException         if it cannot be copied
    static void migrate(Connection connection, Optional<BackupFolder> backups) throws SQLException {
        var version = version(connection);
        if (version > 0 && version < VERSION && backups.isPresent()) {
            backups.get().make(connection, Occasion.MIGRATION);
        }
        for (var next = version; next < VERSION; next++) {
            migrate(connection, next + 1, STEPS.get(next));
        }
        if (!shape(connection).containsAll(expectedShape())) {
            throw new DamagedStoreException("open the library", "its tables are not those of version " + VERSION);
        }
    }

    /// Whether there is a table of that name.
    /// @param table  any if blank
    private static boolean isFilled(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND ?1 IN (name, '')")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                return rows.getInt(1) > 0;
            }
        }
    }

    private static Set<String> expectedShape() throws SQLException {
        try (var empty = Database.openDurable(":memory:")) {
            RowChecksum.add(empty);
            for (var version = 0; version < VERSION; version++) {
                migrate(empty, version + 1, STEPS.get(version));
            }
            return shape(empty);
        }
    }

    /// What each column is, and what it refers to.
    private static Set<String> shape(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT concat_ws(' ', t.name, c.name, c.type, c."notnull", c.pk)
                        FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'
                        UNION ALL
                        SELECT concat_ws(' ', t.name, f."from", f."table", f."to", f.on_delete)
                        FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'""")) {
            var shape = new HashSet<String>();
            while (rows.next()) {
                shape.add(rows.getString(1));
            }
            return shape;
        }
    }

    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void migrate(Connection connection, int version, List<String> changes) throws SQLException {
        Database.inTransaction(connection, () -> {
            try (var statement = connection.createStatement()) {
                for (var change : changes) {
                    statement.executeUpdate(change);
                }
                statement.executeUpdate("PRAGMA user_version = " + version);
            } catch (SQLException e) {
                if (e.getErrorCode() == SQLiteErrorCode.SQLITE_ERROR.code) {
                    // A table that the version before has is missing, or one that it has not is there.
                    throw new SQLException(
                            "no tables of version " + (version - 1), "", SQLiteErrorCode.SQLITE_CORRUPT.code, e);
                }
                throw e;
            }
        });
    }
}
