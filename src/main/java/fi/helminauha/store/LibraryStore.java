package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Later;
import fi.helminauha.library.LibraryContents;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.library.PartChange;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The user’s library, `library.db`: bookmarks and their folders, notes, marked words, reading history and
/// training sessions.
/// Every method returns when the change is on the disk. A row that cannot be read is left where it is and costs no
/// other one. Used on one thread at a time; the one who opens it closes it.
public final class LibraryStore implements AutoCloseable {
    private final Connection connection;
    private final Clock clock;
    private final FolderStore folders;
    private final TrainingStore trainings;
    private final NoteStore notes;
    private final TeamRunStore teamRuns;
    private final HighlightStore highlights;

    private LibraryStore(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.folders = new FolderStore(connection, clock);
        this.trainings = new TrainingStore(connection);
        this.notes = new NoteStore(connection);
        this.teamRuns = new TeamRunStore(connection);
        this.highlights = new HighlightStore(connection);
    }

    /// Opens the library, making or migrating its tables.
    /// @throws NewerLibraryException  if a newer program wrote the file
    /// @throws DamagedStoreException  if it is damaged
    /// @throws StoreException         if it cannot be written
    static LibraryStore open(Path file, Clock clock) {
        return open(file.toAbsolutePath().toString(), Optional.of(BackupFolder.beside(file, clock)), clock);
    }

    /// Opens a library in a place that is not its own, such as a new one that is yet unfinished.
    /// @throws StoreException  as for the other
    static LibraryStore openElsewhere(Path file, Clock clock) {
        return open(file.toAbsolutePath().toString(), Optional.empty(), clock);
    }

    /// Opens a copy for reading. The tables are those of today, whatever the copy has; its file stays as it is.
    /// @throws NewerLibraryException  if a newer program wrote the file
    /// @throws DamagedStoreException  if it is damaged
    /// @throws StoreException         if it cannot be read
    static LibraryStore openCopy(Path file, Clock clock) {
        Connection connection = null;
        try {
            connection = Database.openReadOnly(file);
            RowChecksum.add(connection);
            checkIntegrity(connection);
            LibraryTables.checkVersion(connection);
            if (LibraryTables.version(connection) < LibraryTables.VERSION) {
                connection.close();
                connection = Database.openInMemory(file);
                RowChecksum.add(connection);
            }
            LibraryTables.migrate(connection, Optional.empty());
            return new LibraryStore(connection, clock);
        } catch (SQLException | StoreException e) {
            closeQuietly(connection, e);
            throw e instanceof SQLException driver ? Database.failure("open a backup", driver) : (StoreException) e;
        }
    }

    /// A library of what is held, which is forgotten when it is closed.
    static LibraryStore inMemory(LibraryHoldings holdings, Clock clock) {
        var library = inMemory(clock);
        try {
            LibraryRows.fill(library.connection, holdings);
            return library;
        } catch (SQLException e) {
            library.close();
            throw Database.failure("build a library", e);
        }
    }

    /// A library that is forgotten when it is closed.
    public static LibraryStore inMemory(Clock clock) {
        return open(":memory:", Optional.empty(), clock);
    }

    private static LibraryStore open(String address, Optional<BackupFolder> backups, Clock clock) {
        Connection connection = null;
        try {
            connection = Database.openDurable(address);
            RowChecksum.add(connection);
            checkIntegrity(connection);
            LibraryTables.checkVersion(connection);
            Database.writeAhead(connection);
            LibraryTables.migrate(connection, backups);
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
        if (!isSound(connection)) {
            throw new DamagedStoreException("open the library", "its file fails SQLite’s check");
        }
    }

    /// Whether the file passes SQLite’s check.
    static boolean isSound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check(1)")) {
            return rows.next() && "ok".equals(rows.getString(1));
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

    /// The notes on pearls in the same file, for the same thread.
    public NoteStore notes() {
        return notes;
    }

    /// The pearls that a team went through, in the same file, for the same thread.
    public TeamRunStore teamRuns() {
        return teamRuns;
    }

    /// The marked words of pearls in the same file, for the same thread.
    public HighlightStore highlights() {
        return highlights;
    }

    /// How many rows of each table there are that cannot be read.
    public UnreadRows unread() {
        try {
            return UnreadRows.in(connection);
        } catch (SQLException e) {
            throw Database.failure("count the rows that cannot be read", e);
        }
    }

    /// Everything that can be read of it.
    public LibraryHoldings holdings() {
        try {
            return LibraryRows.read(connection);
        } catch (SQLException e) {
            throw Database.failure("read the library", e);
        }
    }

    /// How many things there are of each kind.
    public LibraryContents contents() {
        return parts().contents();
    }

    /// What would become of this library’s things if the other took its place.
    List<PartChange> changesTo(LibraryStore other) {
        return parts().changesTo(other.parts());
    }

    private LibraryParts parts() {
        try {
            return LibraryParts.in(connection);
        } catch (SQLException e) {
            throw Database.failure("count what the library holds", e);
        }
    }

    /// Writes what is in the journal into the file itself.
    void writeJournal() {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (!result.next() || result.getBoolean(1)) {
                throw new StoreException("write the library’s journal into its file", "another program holds it");
            }
        } catch (SQLException e) {
            throw Database.failure("write the library’s journal into its file", e);
        }
    }

    /// Writes everything to an empty file.
    void copyTo(Path empty) {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, empty.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw Database.failure("write the library to another file", e);
        }
    }

    /// What is kept in the file, for who moves it elsewhere.
    Connection connection() {
        return connection;
    }

    /// The bookmarks, newest first.
    public List<Bookmark> bookmarks() {
        try {
            return Database.rows(
                    connection,
                    "SELECT pearl, since FROM bookmark WHERE " + LibraryTable.BOOKMARK.isSound()
                            + " ORDER BY since DESC, pearl",
                    row -> new Bookmark(
                            new PearlId(row.getString("pearl")), Instant.ofEpochMilli(row.getLong("since"))));
        } catch (SQLException e) {
            throw Database.failure("read bookmarks", e);
        }
    }

    /// Marks the pearl; a pearl that is marked already keeps its date.
    public void addBookmark(PearlId pearl) {
        try {
            addBookmark(connection, pearl, clock.millis());
        } catch (SQLException e) {
            throw Database.failure("add a bookmark", e);
        }
    }

    /// Marks a pearl again that was marked at a time; one that is marked already keeps its date.
    public void addBookmark(Bookmark bookmark) {
        try {
            addBookmark(connection, bookmark.pearl(), bookmark.since().toEpochMilli());
        } catch (SQLException e) {
            throw Database.failure("add a bookmark", e);
        }
    }

    /// A mark whose date cannot be read gets another one.
    static void addBookmark(Connection connection, PearlId pearl, long since) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO bookmark (pearl, since, checksum) VALUES (?1, ?2, row_checksum(?1, ?2))
                ON CONFLICT (pearl) DO UPDATE SET since = excluded.since, checksum = excluded.checksum WHERE NOT (
                """ + LibraryTable.BOOKMARK.isSound() + ")")) {
            statement.setString(1, pearl.value());
            statement.setLong(2, since);
            statement.executeUpdate();
        }
    }

    /// Takes the mark away. Folders are to be saved without the pearl before (see [fi.helminauha.library.Shelf]).
    public void removeBookmark(PearlId pearl) {
        try (var statement = connection.prepareStatement("DELETE FROM bookmark WHERE pearl = ?")) {
            statement.setString(1, pearl.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("remove a bookmark", e);
        }
    }

    /// Counts that a pearl was opened, after all that were opened before, whatever the clock says.
    public void recordReading(PearlId pearl) {
        try {
            var last = Later.than(readings().stream().map(Reading::last), clock);
            recordReading(pearl, last.toEpochMilli(), 1);
        } catch (SQLException e) {
            throw Database.failure("record a reading", e);
        }
    }

    /// What a damaged row says of earlier times is not counted.
    private void recordReading(PearlId pearl, long last, int times) throws SQLException {
        var sum = "iif(" + LibraryTable.READING.isSound() + ", times, 0) + excluded.times";
        try (var statement = connection.prepareStatement("""
                INSERT INTO reading (pearl, last, times, checksum) VALUES (?1, ?2, ?3, row_checksum(?1, ?2, ?3))
                ON CONFLICT (pearl) DO UPDATE SET last = excluded.last, times = %s,
                  checksum = row_checksum(pearl, excluded.last, %s)""".formatted(sum, sum))) {
            statement.setString(1, pearl.value());
            statement.setLong(2, last);
            statement.setInt(3, times);
            statement.executeUpdate();
        }
    }

    /// What was read, each pearl once, last read first.
    public List<Reading> readings() {
        try {
            return Database.rows(
                    connection,
                    "SELECT pearl, last, times FROM reading WHERE " + LibraryTable.READING.isSound()
                            + " ORDER BY last DESC, pearl",
                    row -> new Reading(
                            new PearlId(row.getString("pearl")),
                            Instant.ofEpochMilli(row.getLong("last")),
                            row.getInt("times")));
        } catch (SQLException e) {
            throw Database.failure("read the reading history", e);
        }
    }

    /// Forgets what was read, but for these. Without any, rows that cannot be read go too.
    public void keepReadings(List<Reading> kept) {
        try {
            Database.inTransaction(connection, () -> {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "DELETE FROM reading" + (kept.isEmpty() ? "" : " WHERE " + LibraryTable.READING.isSound()));
                }
                for (var reading : kept) {
                    recordReading(reading.pearl(), reading.last().toEpochMilli(), reading.times());
                }
            });
        } catch (SQLException e) {
            throw Database.failure("forget what was read", e);
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
