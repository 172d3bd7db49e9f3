package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The user’s library, `library.db`: bookmarks and their folders, reading history and training sessions. Every method
/// returns when the change is on the disk. Used on one thread at a time; the one who opens it closes it.
public final class LibraryStore implements AutoCloseable {
    private static final int RECENT_LIMIT = 50;

    private final Connection connection;
    private final Clock clock;
    private final FolderStore folders;
    private final TrainingStore trainings;

    private LibraryStore(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.folders = new FolderStore(connection, clock);
        this.trainings = new TrainingStore(connection);
    }

    /// Opens the library, making or migrating its tables.
    /// @throws StoreException if the file is damaged, of a newer program, or cannot be written
    static LibraryStore open(Path file, Clock clock) {
        return open(file.toAbsolutePath().toString(), Optional.of(file.toAbsolutePath()), clock);
    }

    /// A library that is forgotten when it is closed.
    public static LibraryStore inMemory(Clock clock) {
        return open(":memory:", Optional.empty(), clock);
    }

    private static LibraryStore open(String address, Optional<Path> file, Clock clock) {
        Connection connection = null;
        try {
            connection = Database.openDurable(address);
            checkIntegrity(connection);
            LibraryTables.migrate(connection, file);
            return new LibraryStore(connection, clock);
        } catch (SQLException | StoreException e) {
            closeQuietly(connection, e);
            throw e instanceof SQLException driver ? Database.failure("open the library", driver) : (StoreException) e;
        }
    }

    private static void closeQuietly(@Nullable Connection connection, Exception reason) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void checkIntegrity(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw new DamagedStoreException("open the library", "its file fails SQLite’s check");
            }
        }
    }

    /// The training sessions in the same file, for the same thread.
    public TrainingStore trainings() {
        return trainings;
    }

    /// The folders of bookmarks in the same file, for the same thread.
    public FolderStore folders() {
        return folders;
    }

    /// The bookmarks, newest first.
    public List<Bookmark> bookmarks() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pearl, since FROM bookmark ORDER BY since DESC, pearl")) {
            var bookmarks = new ArrayList<Bookmark>();
            while (rows.next()) {
                bookmarks.add(new Bookmark(new PearlId(rows.getString(1)), Instant.ofEpochMilli(rows.getLong(2))));
            }
            return List.copyOf(bookmarks);
        } catch (SQLException e) {
            throw Database.failure("read bookmarks", e);
        } catch (IllegalArgumentException e) {
            throw new DamagedStoreException("read bookmarks", e);
        }
    }

    /// Marks the pearl; a pearl that is marked already keeps its date.
    public void addBookmark(PearlId pearl) {
        try (var statement =
                connection.prepareStatement("INSERT OR IGNORE INTO bookmark (pearl, since) VALUES (?, ?)")) {
            statement.setString(1, pearl.value());
            statement.setLong(2, clock.millis());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("add a bookmark", e);
        }
    }

    /// Takes the mark away, and the pearl out of all folders.
    public void removeBookmark(PearlId pearl) {
        try (var statement = connection.prepareStatement("DELETE FROM bookmark WHERE pearl = ?")) {
            statement.setString(1, pearl.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("remove a bookmark", e);
        }
    }

    /// The pearls read last, newest first, at most fifty.
    public List<PearlId> recentlyRead() {
        try (var statement =
                connection.prepareStatement("SELECT pearl FROM reading ORDER BY last DESC, pearl LIMIT ?")) {
            statement.setInt(1, RECENT_LIMIT);
            var pearls = new ArrayList<PearlId>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    pearls.add(new PearlId(rows.getString(1)));
                }
            }
            return List.copyOf(pearls);
        } catch (SQLException e) {
            throw Database.failure("read the reading history", e);
        } catch (IllegalArgumentException e) {
            throw new DamagedStoreException("read the reading history", e);
        }
    }

    public void recordReading(PearlId pearl) {
        try (var statement = connection.prepareStatement("""
                INSERT INTO reading (pearl, last) VALUES (?, ?)
                ON CONFLICT (pearl) DO UPDATE SET last = excluded.last""")) {
            statement.setString(1, pearl.value());
            statement.setLong(2, clock.millis());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("record a reading", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.failure("close the library", e);
        }
    }
}
