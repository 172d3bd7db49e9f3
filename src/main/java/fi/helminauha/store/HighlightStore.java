package fi.helminauha.store;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.MarkColour;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The words of pearls that the user marked, in `library.db`. Every method returns when the change is on the disk. Used
/// on the thread of its library, which closes it.
public final class HighlightStore {
    private static final String COLUMNS = String.join(", ", LibraryTable.HIGHLIGHT.columns());

    private final Connection connection;

    HighlightStore(Connection connection) {
        this.connection = connection;
    }

    /// All highlights, those that were last changed first.
    public List<Highlight> all() {
        try {
            return Database.rows(
                    connection,
                    "SELECT " + COLUMNS + " FROM highlight WHERE " + LibraryTable.HIGHLIGHT.isSound()
                            + " ORDER BY changed DESC, id",
                    HighlightStore::highlight);
        } catch (SQLException e) {
            throw Database.failure("read the highlights", e);
        }
    }

    /// Keeps a highlight in place of what it was before.
    public void save(Highlight highlight) {
        try (var statement = connection.prepareStatement(LibraryTable.HIGHLIGHT.replacement())) {
            var row = row(highlight);
            for (var i = 0; i < row.size(); i++) {
                statement.setObject(i + 1, row.get(i));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("save a highlight", e);
        }
    }

    /// Forgets a highlight, if it is there.
    public void remove(HighlightId highlight) {
        try (var statement = connection.prepareStatement("DELETE FROM highlight WHERE id = ?")) {
            statement.setString(1, highlight.toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Database.failure("remove a highlight", e);
        }
    }

    /// @throws IllegalArgumentException if it cannot be read
    static Highlight highlight(ResultSet row) throws SQLException {
        return new Highlight(
                HighlightId.of(row.getString("id")),
                new Anchor(
                        new PearlId(row.getString("pearl")),
                        coded(Language.class, row.getString("language")),
                        new Anchor.Position(row.getInt("block"), row.getInt("item"), row.getInt("start")),
                        new Anchor.Quote(
                                row.getString("words_before"), row.getString("words"), row.getString("words_after")),
                        row.getInt("whole_text"),
                        row.getBoolean("is_alone")),
                row.getString("title"),
                coded(MarkColour.class, row.getString("colour")),
                row.getString("note"),
                Instant.ofEpochMilli(row.getLong("changed")));
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        return Coded.of(type, code)
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + code));
    }

    /// The columns in their order in [LibraryTable].
    static List<Object> row(Highlight highlight) {
        var anchor = highlight.anchor();
        return List.of(
                highlight.id().toString(),
                anchor.pearl().value(),
                highlight.title(),
                anchor.language().code(),
                anchor.position().block(),
                anchor.position().item(),
                anchor.position().offset(),
                anchor.quote().before(),
                anchor.quote().words(),
                anchor.quote().after(),
                anchor.text(),
                anchor.isAlone() ? 1 : 0,
                highlight.colour().code(),
                highlight.note(),
                highlight.changed().toEpochMilli());
    }
}
