package fi.helminauha.store;

import fi.helminauha.library.LibraryContents;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.library.PartChange;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The user’s library, `library.db`: bookmarks and their folders, notes, marked words, reading history and
/// training sessions.
/// Every method returns when the change is on the disk. A row that cannot be read is left where it is and costs no
/// other one. Used on one thread at a time; the one who opens it closes it.
public final class LibraryStore implements AutoCloseable {
    private final Connection connection;
    private final BookmarkStore bookmarks;
    private final ReadingStore readings;
    private final FolderStore folders;
    private final SessionStore sessions;
    private final RunStore runs;
    private final NoteStore notes;
    private final TeamRunStore teamRuns;
    private final HighlightStore highlights;

    private LibraryStore(Connection connection, Clock clock) {
        this.connection = connection;
        this.bookmarks = new BookmarkStore(connection);
        this.readings = new ReadingStore(connection);
        this.folders = new FolderStore(connection, clock);
        this.sessions = new SessionStore(connection);
        this.runs = new RunStore(connection);
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

    /// The bookmarks in the same file, for the same thread.
    public BookmarkStore bookmarks() {
        return bookmarks;
    }

    /// Which pearls were opened, in the same file, for the same thread.
    public ReadingStore readings() {
        return readings;
    }

    /// The training sessions in the same file, for the same thread.
    public SessionStore sessions() {
        return sessions;
    }

    /// The days that were presented, in the same file, for the same thread.
    public RunStore runs() {
        return runs;
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

    /// Whether there is nothing that its user made. No more is read than tells so.
    boolean isEmpty() {
        try {
            return !PartDigests.isOwnWorkIn(connection);
        } catch (SQLException e) {
            throw Database.failure("look whether the library is empty", e);
        }
    }

    /// What would become of this library’s things if the other took its place.
    List<PartChange> changesTo(LibraryStore other) {
        return parts().changesTo(other.parts());
    }

    private PartDigests parts() {
        try {
            return PartDigests.in(connection);
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

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.failure("close the library", e);
        }
    }
}
