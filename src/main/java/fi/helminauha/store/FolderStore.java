package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The user’s folders of bookmarks, in `library.db`. What is in a folder is a bookmark too; a bookmark that is removed
/// leaves its folders. Every method returns when the change is on the disk. Used on the thread of its library, which
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
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, name FROM folder")) {
            var pearls = pearls();
            var folders = new ArrayList<Folder>();
            while (rows.next()) {
                folders.add(new Folder(
                        FolderId.of(rows.getString("id")),
                        new FolderName(rows.getString("name")),
                        pearls.getOrDefault(rows.getString("id"), List.of())));
            }
            return List.copyOf(folders);
        } catch (SQLException e) {
            throw Database.failure("read the folders", e);
        } catch (IllegalArgumentException e) {
            throw new DamagedStoreException("read the folders", e);
        }
    }

    /// What each folder holds.
    private Map<String, List<PearlId>> pearls() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT folder, pearl FROM folder_pearl ORDER BY folder, place")) {
            var pearls = new HashMap<String, List<PearlId>>();
            while (rows.next()) {
                pearls.computeIfAbsent(rows.getString("folder"), _ -> new ArrayList<>())
                        .add(new PearlId(rows.getString("pearl")));
            }
            return pearls;
        }
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
                        INSERT INTO folder (id, name) VALUES (?, ?)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name""");
                var empty = connection.prepareStatement("DELETE FROM folder_pearl WHERE folder = ?");
                var bookmark =
                        connection.prepareStatement("INSERT OR IGNORE INTO bookmark (pearl, since) VALUES (?, ?)");
                var put = connection.prepareStatement(
                        "INSERT INTO folder_pearl (folder, place, pearl) VALUES (?, ?, ?)")) {
            name.setString(1, folder.id().toString());
            name.setString(2, folder.name().value());
            name.executeUpdate();
            empty.setString(1, folder.id().toString());
            empty.executeUpdate();
            for (var place = 0; place < folder.pearls().size(); place++) {
                var pearl = folder.pearls().get(place).value();
                bookmark.setString(1, pearl);
                bookmark.setLong(2, clock.millis());
                bookmark.executeUpdate();
                put.setString(1, folder.id().toString());
                put.setInt(2, place);
                put.setString(3, pearl);
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
