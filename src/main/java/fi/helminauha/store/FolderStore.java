package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The user’s folders of bookmarks, in `library.db`. What is in a folder is a bookmark too: the file holds nothing
/// else. Every method returns when the change is on the disk. Used on the thread of its library, which
/// closes it.
public final class FolderStore {
    private final Connection connection;
    private final Clock clock;

    FolderStore(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /// All folders, in no order.
    public List<Folder> all() {
        try {
            var pearls = pearls();
            return Database.rows(
                    connection,
                    "SELECT id, name FROM folder WHERE " + LibraryTable.FOLDER.isSound(),
                    row -> new Folder(
                            FolderId.of(row.getString("id")),
                            new FolderName(row.getString("name")),
                            pearls.getOrDefault(row.getString("id"), List.of())));
        } catch (SQLException e) {
            throw Database.failure("read the folders", e);
        }
    }

    private record Placed(String folder, PearlId pearl) {}

    /// What each folder holds.
    private Map<String, List<PearlId>> pearls() throws SQLException {
        return Database.rows(
                        connection,
                        "SELECT folder, pearl FROM folder_pearl WHERE " + LibraryTable.FOLDER_PEARL.isSound()
                                + " ORDER BY folder, place",
                        row -> new Placed(row.getString("folder"), new PearlId(row.getString("pearl"))))
                .stream()
                .collect(Collectors.groupingBy(Placed::folder, Collectors.mapping(Placed::pearl, Collectors.toList())));
    }

    /// Keeps a folder in place of what it was before, and bookmarks what is in it and was none.
    public void save(Folder folder) {
        try {
            Database.inTransaction(connection, () -> write(folder));
        } catch (SQLException e) {
            throw Database.failure("save a folder", e);
        }
    }

    private void write(Folder folder) throws SQLException {
        try (var name = connection.prepareStatement("""
                        INSERT INTO folder (id, name, checksum) VALUES (?1, ?2, row_checksum(?1, ?2))
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name, checksum = excluded.checksum""");
                var empty = connection.prepareStatement(
                        "DELETE FROM folder_pearl WHERE folder = ? AND " + LibraryTable.FOLDER_PEARL.isSound());
                // What cannot be read makes room at the beginning and stays.
                var unread = connection.prepareStatement("""
                        UPDATE folder_pearl SET place = -1 - abs(place) WHERE folder = ? AND place >= 0""");
                var put = connection.prepareStatement("""
                        INSERT OR REPLACE INTO folder_pearl (folder, place, pearl, checksum)
                        VALUES (?1, ?2, ?3, row_checksum(?1, ?2, ?3))""")) {
            name.setString(1, folder.id().toString());
            name.setString(2, folder.name().value());
            name.executeUpdate();
            empty.setString(1, folder.id().toString());
            empty.executeUpdate();
            unread.setString(1, folder.id().toString());
            unread.executeUpdate();
            for (var place = 0; place < folder.pearls().size(); place++) {
                var pearl = folder.pearls().get(place);
                BookmarkStore.add(connection, new Bookmark(pearl, clock.instant()));
                put.setString(1, folder.id().toString());
                put.setInt(2, place);
                put.setString(3, pearl.value());
                put.executeUpdate();
            }
        }
    }

    /// Forgets a folder; the bookmarks that are in it stay.
    public void remove(FolderId folder) {
        try (var statement = connection.prepareStatement("DELETE FROM folder WHERE id = ?")) {
            statement.setString(1, folder.toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("remove a folder", e);
        }
    }
}
