package fi.helminauha.store;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.HrLevel;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Material;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Origin;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.collection.Relation;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.ThemeId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The collection as the program reads it, `collection.db`: each pearl’s document with the columns that lists need
/// beside it. The file is never changed. Used on one thread at a time; the one who opens it closes it.
public final class CollectionStore implements AutoCloseable {
    private final Connection connection;

    private CollectionStore(Connection connection) {
        this.connection = connection;
    }

    /// @throws DamagedStoreException if the file is no collection of this program’s form
    /// @throws StoreException if it cannot be read
    public static CollectionStore open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("open the collection", "there is no file " + file);
        }
        try {
            var store = new CollectionStore(Database.openReadOnly(file));
            try {
                if (!CollectionTables.FORMAT.equals(store.value("format"))) {
                    throw new DamagedStoreException(
                            "open the collection", "its form is not " + CollectionTables.FORMAT);
                }
                return store;
            } catch (StoreException e) {
                store.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Database.failure("open the collection", e);
        }
    }

    /// What the database was built from, as its builder was told.
    public String fingerprint() {
        return value("fingerprint");
    }

    /// Reads the whole file and checks that it is sound.
    /// @throws DamagedStoreException if it is not
    public void check() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw new DamagedStoreException("check the collection", "its file fails SQLite’s check");
            }
        } catch (SQLException e) {
            throw Database.failure("check the collection", e);
        }
    }

    /// The document of themes, kinds and projects.
    public String head() {
        return document("head", "");
    }

    public String glossary() {
        return document("glossary", "");
    }

    public String synonyms() {
        return document("synonyms", "");
    }

    /// The document of a language’s telling words.
    public String telling(Language language) {
        return document("telling", language.code());
    }

    /// The same in UTF-8: of a document this long a string beside its bytes takes several times its room.
    public byte[] tellingBytes(Language language) {
        return document("telling", language.code(), ResultSet::getBytes);
    }

    public String words() {
        return document("words", "");
    }

    /// @throws StoreException if the collection has no such figure
    public String figure(FigureId figure) {
        return document("figure", figure.value());
    }

    /// The documents of the ready-made sessions, in the order of their ids.
    public List<String> sessions() {
        return strings(
                "read the ready-made sessions",
                "SELECT json FROM document WHERE kind = 'session' ORDER BY id",
                Optional.empty());
    }

    /// Everything that the database was written from.
    public CollectionContents contents() {
        var pearls = new TreeMap<PearlId, String>();
        var sessions = new TreeMap<SessionId, String>();
        var figures = new TreeMap<FigureId, String>();
        forEachPearl(pearls::put);
        forEachSession(sessions::put);
        forEachFigure(figures::put);
        return new CollectionContents(
                head(), glossary(), synonyms(), Localized.of(this::telling), words(), pearls, sessions, figures);
    }

    /// Gives the documents one by one, in the order of their ids; of those that are done with nothing is kept.
    public void forEachPearl(BiConsumer<PearlId, String> then) {
        forEach("SELECT id, json FROM pearl ORDER BY id", PearlId::new, then);
    }

    /// Gives the documents one by one, in the order of their ids.
    public void forEachSession(BiConsumer<SessionId, String> then) {
        forEach("SELECT id, json FROM document WHERE kind = 'session' ORDER BY id", SessionId::new, then);
    }

    /// Gives the drawings one by one, in the order of their ids.
    public void forEachFigure(BiConsumer<FigureId, String> then) {
        forEach("SELECT id, json FROM document WHERE kind = 'figure' ORDER BY id", FigureId::new, then);
    }

    private <K> void forEach(String query, Function<String, K> key, BiConsumer<K, String> then) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                then.accept(key.apply(text(rows, "id")), text(rows, "json"));
            }
        } catch (SQLException e) {
            throw Database.failure("read the collection’s documents", e);
        } catch (IllegalArgumentException e) {
            throw new DamagedStoreException("read the collection’s documents", e);
        }
    }

    /// What lists need of every pearl, in the collection’s order.
    public List<PearlCard> cards() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(CollectionTables.SELECT_CARDS)) {
            var cards = new ArrayList<PearlCard>();
            while (rows.next()) {
                cards.add(card(rows));
            }
            return List.copyOf(cards);
        } catch (SQLException e) {
            throw Database.failure("read the list of pearls", e);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new DamagedStoreException("read the list of pearls", e);
        }
    }

    /// The pearl’s document; absent if the collection has no such pearl.
    public Optional<String> pearl(PearlId pearl) {
        return strings("read a pearl", "SELECT json FROM pearl WHERE id = ?", Optional.of(pearl.value())).stream()
                .findFirst();
    }

    /// The pearls that this one names and those that name it, the named ones first.
    public List<PearlId> related(PearlId pearl) {
        try {
            return strings(
                            "read related pearls",
                            "SELECT other FROM related WHERE pearl = ? ORDER BY position",
                            Optional.of(pearl.value()))
                    .stream()
                    .map(PearlId::new)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new DamagedStoreException("read related pearls", e);
        }
    }

    private String document(String kind, String id) {
        return document(kind, id, ResultSet::getString);
    }

    private <V> V document(String kind, String id, Column<V> json) {
        var query = "SELECT json FROM document WHERE kind = '" + kind + "' AND id = ?";
        return values("read the " + kind + " document", query, Optional.of(id), json).stream()
                .findFirst()
                .orElseThrow(
                        () -> new StoreException("read the " + kind + " document", "there is none of id '" + id + "'"));
    }

    private String value(String name) {
        return strings("read the collection’s marks", "SELECT value FROM mark WHERE name = ?", Optional.of(name))
                .stream()
                .findFirst()
                .orElseThrow(() -> new DamagedStoreException("read the collection’s marks", "no " + name));
    }

    private List<String> strings(String attempt, String query, Optional<String> argument) {
        return values(attempt, query, argument, ResultSet::getString);
    }

    /// How the value of a column is read.
    private interface Column<V> {
        /// @param number  from 1
        @Nullable
        V of(ResultSet row, int number) throws SQLException;
    }

    private <V> List<V> values(String attempt, String query, Optional<String> argument, Column<V> column) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (argument.isPresent()) {
                statement.setString(1, argument.get());
            }
            var values = new ArrayList<V>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(Optional.ofNullable(column.of(rows, 1))
                            .orElseThrow(() -> new DamagedStoreException(attempt, "a value is missing")));
                }
            }
            return List.copyOf(values);
        } catch (SQLException e) {
            throw Database.failure(attempt, e);
        }
    }

    private static PearlCard card(ResultSet row) throws SQLException {
        var groupTo = row.getInt("group_to");
        var project = Optional.ofNullable(row.getString("project")).map(ProjectId::new);
        return new PearlCard(
                new PearlId(text(row, "id")),
                new ThemeId(text(row, "theme")),
                constant(PearlKind.class, text(row, "kind")),
                new Origin(constant(Relation.class, text(row, "relation")), project),
                constants(Audience.class, text(row, "audiences")),
                constant(HrLevel.class, text(row, "level")),
                new Minutes(row.getInt("minutes_from"), row.getInt("minutes_to")),
                new GroupSize(row.getInt("group_from"), groupTo == 0 ? OptionalInt.empty() : OptionalInt.of(groupTo)),
                constants(Place.class, text(row, "places")),
                constants(Material.class, text(row, "materials")),
                Difficulty.ofNumber(row.getInt("difficulty")),
                new Localized<>(text(row, "title_fi"), text(row, "title_sv"), text(row, "title_en")),
                new Localized<>(text(row, "summary_fi"), text(row, "summary_sv"), text(row, "summary_en")));
    }

    /// A column that is never empty in a sound file.
    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .orElseThrow(() -> new DamagedStoreException("read a row", "it has no " + column));
    }

    private static <E extends Enum<E> & Coded> E constant(Class<E> type, String code) {
        return Coded.of(type, code).orElseThrow();
    }

    private static <E extends Enum<E> & Coded> Set<E> constants(Class<E> type, String codes) {
        var constants = EnumSet.noneOf(type);
        for (var code : codes.split(",", -1)) {
            if (!code.isEmpty()) {
                constants.add(constant(type, code));
            }
        }
        return constants;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.failure("close the collection", e);
        }
    }
}
