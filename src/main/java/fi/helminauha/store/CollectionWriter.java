package fi.helminauha.store;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ProjectId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Writes `collection.db` whole. Equal input gives an equal file.
public final class CollectionWriter {
    private final Connection connection;

    private CollectionWriter(Connection connection) {
        this.connection = connection;
    }

    /// @param file         must not be there yet
    /// @param pearls       in the collection’s order
    /// @param fingerprint  what it is built from, for [CollectionStore#fingerprint]
    /// @throws StoreException if the file cannot be written; it is then worthless
    public static void write(Path file, List<Pearl> pearls, CollectionContents documents, String fingerprint) {
        try (var connection = Database.openNew(file)) {
            connection.setAutoCommit(false);
            var writer = new CollectionWriter(connection);
            writer.createTables();
            writer.writeMarks(Map.of("format", CollectionTables.FORMAT, "fingerprint", fingerprint));
            writer.writeDocuments(documents);
            writer.writePearls(pearls, documents.pearls());
            writer.writeRelated(pearls);
            connection.commit();
        } catch (SQLException e) {
            throw Database.failure("write the collection", e);
        }
    }

    private void createTables() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : CollectionTables.CREATE.split(";", -1)) {
                if (!table.isBlank()) {
                    statement.executeUpdate(table);
                }
            }
        }
    }

    private void writeMarks(Map<String, String> marks) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO mark (name, value) VALUES (?, ?)")) {
            for (var name : marks.keySet().stream().sorted().toList()) {
                insert.setString(1, name);
                insert.setString(2, marks.get(name));
                insert.executeUpdate();
            }
        }
    }

    private void writeDocuments(CollectionContents documents) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO document (kind, id, json) VALUES (?, ?, ?)")) {
            write(insert, "head", "", documents.head());
            write(insert, "glossary", "", documents.glossary());
            write(insert, "synonyms", "", documents.synonyms());
            for (var language : Language.values()) {
                write(insert, "telling", language.code(), documents.telling().in(language));
            }
            write(insert, "words", "", documents.words());
            for (var session : documents.sessions().entrySet()) {
                write(insert, "session", session.getKey().value(), session.getValue());
            }
            for (var figure : documents.figures().entrySet()) {
                write(insert, "figure", figure.getKey().value(), figure.getValue());
            }
        }
    }

    private static void write(PreparedStatement insert, String kind, String id, String json) throws SQLException {
        insert.setString(1, kind);
        insert.setString(2, id);
        insert.setString(3, json);
        insert.executeUpdate();
    }

    private void writePearls(List<Pearl> pearls, SortedMap<PearlId, String> documents) throws SQLException {
        try (var insert = connection.prepareStatement(CollectionTables.INSERT_PEARL)) {
            for (var position = 0; position < pearls.size(); position++) {
                var pearl = pearls.get(position);
                fill(insert, position, pearl, Objects.requireNonNull(documents.get(pearl.id())));
                insert.executeUpdate();
            }
        }
    }

    private static void fill(PreparedStatement insert, int position, Pearl pearl, String document) throws SQLException {
        var card = pearl.card();
        insert.setInt(1, position);
        insert.setString(2, card.id().value());
        insert.setString(3, card.theme().value());
        insert.setString(4, card.kind().code());
        insert.setString(5, card.origin().relation().code());
        insert.setString(6, card.origin().project().map(ProjectId::value).orElse(null));
        insert.setString(7, codes(card.audiences()));
        insert.setString(8, card.level().code());
        insert.setInt(9, card.minutes().from());
        insert.setInt(10, card.minutes().to());
        insert.setInt(11, card.group().from());
        if (card.group().to().isPresent()) {
            insert.setInt(12, card.group().to().getAsInt());
        } else {
            insert.setNull(12, Types.INTEGER);
        }
        insert.setString(13, codes(card.places()));
        insert.setString(14, codes(card.materials()));
        insert.setInt(15, card.difficulty().number());
        insert.setString(16, card.title().fi());
        insert.setString(17, card.title().sv());
        insert.setString(18, card.title().en());
        insert.setString(19, card.summary().fi());
        insert.setString(20, card.summary().sv());
        insert.setString(21, card.summary().en());
        insert.setString(22, document);
    }

    private static String codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::code).sorted().collect(Collectors.joining(","));
    }

    /// Relations show on both sides: first those that the pearl names, then those that name it.
    private void writeRelated(List<Pearl> pearls) throws SQLException {
        var related = new LinkedHashMap<PearlId, Set<PearlId>>();
        pearls.forEach(pearl -> related.put(pearl.id(), new LinkedHashSet<>(pearl.related())));
        for (var pearl : pearls) {
            for (var other : pearl.related()) {
                related.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(pearl.id());
            }
        }
        try (var insert =
                connection.prepareStatement("INSERT INTO related (pearl, position, other) VALUES (?, ?, ?)")) {
            for (var entry : related.entrySet()) {
                var position = 0;
                for (var other : entry.getValue()) {
                    insert.setString(1, entry.getKey().value());
                    insert.setInt(2, position++);
                    insert.setString(3, other.value());
                    insert.executeUpdate();
                }
            }
        }
    }
}
