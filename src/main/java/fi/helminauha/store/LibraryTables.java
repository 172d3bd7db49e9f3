package fi.helminauha.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The tables of `library.db`, and how a file of an older program comes by them. Before a file’s tables are changed,
/// the
/// file is copied beside it as `library.db.v1` (the version it had), and the copy is left there. Each version is
/// reached
/// in one transaction, so that a program killed on the way finds the file as it was or as it shall be.
final class LibraryTables {
    /// How the tables of each version come out of those before it; the first from nothing.
    private static final List<List<String>> STEPS =
            List.of(List.of("""
                    CREATE TABLE bookmark (
                      pearl TEXT PRIMARY KEY,
                      since INTEGER NOT NULL
                    ) WITHOUT ROWID""", """
                    CREATE TABLE reading (
                      pearl TEXT PRIMARY KEY,
                      last  INTEGER NOT NULL
                    ) WITHOUT ROWID"""), List.of("""
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
                    ) WITHOUT ROWID"""), List.of("""
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
                    CREATE INDEX folder_pearl_of_bookmark ON folder_pearl (pearl)"""));

    /// The version of the tables that this program writes, in SQLite’s `user_version`.
    static final int VERSION = STEPS.size();

    private LibraryTables() {}

    /// @param file  absent for a library in memory
    /// @throws StoreException if a newer program wrote the file, or it cannot be copied
    static void migrate(Connection connection, Optional<Path> file) throws SQLException {
        var version = version(connection);
        if (version > VERSION) {
            throw new StoreException("open the library", "a newer version of the program wrote it");
        }
        if (version > 0 && version < VERSION && file.isPresent()) {
            backUp(connection, file.get(), version);
        }
        for (var next = version; next < VERSION; next++) {
            migrate(connection, next + 1, STEPS.get(next));
        }
    }

    private static int version(Connection connection) throws SQLException {
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
            }
        });
    }

    private static void backUp(Connection connection, Path file, int version) throws SQLException {
        var name = file.getFileName() + ".v" + version;
        var unfinished = file.resolveSibling(name + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, unfinished.toString());
                statement.executeUpdate();
            }
            try (var copy = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                copy.force(true);
            }
            moveIntoPlace(unfinished, file, name);
        } catch (IOException e) {
            throw new StoreException("back up the library before its tables change", e);
        }
    }

    /// Never over another copy, unless that one is the same: a program was killed between copying and changing.
    private static void moveIntoPlace(Path unfinished, Path file, String name) throws IOException {
        for (var number = 1; ; number++) {
            var place = file.resolveSibling(name + (number == 1 ? "" : "-" + number));
            if (!Files.exists(place)) {
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            if (Files.mismatch(unfinished, place) < 0) {
                Files.delete(unfinished);
                return;
            }
        }
    }
}
