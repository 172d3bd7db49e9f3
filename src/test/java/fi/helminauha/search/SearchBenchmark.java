package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.search.index.IndexBuilder;
import fi.helminauha.search.index.IndexSource;
import fi.helminauha.search.index.Passages;
import fi.helminauha.search.index.TextIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How fast and how large the search is on the real collection and on 10,000 generated pearls, beside SQLite’s
/// FTS5 and Lucene’s FinnishAnalyzer on the same texts and queries. Times are CPU times of one thread.
@Tag("bench")
class SearchBenchmark {
    private static final int GENERATED = Integer.getInteger("bench.pearls", 10_000);
    private static final int QUERIES = 500;
    private static final int BATCH = 500;
    private static final int ROUNDS = 5;

    private final Map<String, Number> figures = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void indexAndHeapKeepTheirLimits() throws IOException, SQLException {
        measureReal();
        measureGenerated();
        write();

        // Times are only printed: they are the machine’s too.
        assertAtMost("generated.index.mb", 25);
        assertAtMost("generated.heap.mb", 50);
    }

    private void assertAtMost(String name, double most) {
        var figure = Objects.requireNonNull(figures.get(name)).doubleValue();

        assertTrue(figure <= most, () -> name + " is " + figure + ", more than " + most);
    }

    private void measureReal() {
        var search = SearchData.search(SearchData.RESOURCES);
        var queries = Relevance.QuerySet.READERS.in(Language.FI).stream()
                .map(Relevance::query)
                .toList();
        Consumer<String> ask = text -> find(search, text);
        for (var i = 0; i < 20; i++) {
            queries.forEach(ask);
        }
        times("real.query", queries, ask);
        times("real.key", keys(queries), ask);
    }

    private static void find(PearlSearch search, String text) {
        search.search(Query.everything(Language.FI).withText(text));
    }

    private void measureGenerated() throws IOException, SQLException {
        var pearls = new GeneratedCollection(GENERATED);
        put("generated.pearls", GENERATED);
        put("generated.characters", characters(pearls));
        var index = folder.resolve("index");
        var start = cpu();
        IndexBuilder.build(index, IndexSource.ofPearls(pearls), SearchData.RESOURCES, "bench");
        // Making the pearls is no part of indexing them.
        var built = cpu() - start;
        start = cpu();
        pearls.forEach(Pearl::id);
        put("generated.build.s", seconds(built - (cpu() - start)));
        put("generated.index.mb", megabytes(size(index)));

        var queries = pearls.queries(Language.FI, QUERIES);
        var before = heap();
        var cards = pearls.cards();
        try (var opened = TextIndex.open(index, SearchData.RESOURCES)) {
            var search = new PearlSearch(SearchData.THEMES, cards, () -> opened);
            Consumer<String> ask = text -> find(search, text);
            queries.forEach(ask);
            queries.forEach(ask);
            times("generated.query", queries, ask);
            times("generated.key", keys(queries.subList(0, QUERIES / 4)), ask);
            put("generated.heap.mb", megabytes(heap() - before));
        }
        measureFinnishAnalyzer(pearls, queries);
        measureSqlite(pearls, queries);
    }

    /// Every beginning of the last word from three letters on.
    private static List<String> keys(List<String> queries) {
        var keys = new ArrayList<String>();
        for (var query : queries) {
            var last = query.lastIndexOf(' ') + 1;
            for (var end = last + 3; end <= query.length(); end++) {
                keys.add(query.substring(0, end));
            }
        }
        return keys;
    }

    private static String finnish(Pearl pearl) {
        var text = pearl.in(Language.FI);
        return text.title() + "\n" + text.summary() + "\n" + String.join("\n", text.askedAs()) + "\n"
                + String.join("\n", Passages.passages(text));
    }

    private void measureFinnishAnalyzer(List<Pearl> pearls, List<String> queries) throws IOException {
        var place = folder.resolve("analyzer");
        var start = cpu();
        try (var directory = FSDirectory.open(place);
                var analyzer = new FinnishAnalyzer();
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var pearl : pearls) {
                var document = new Document();
                document.add(new TextField("text", finnish(pearl), Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        put("finnishanalyzer.build.s", seconds(cpu() - start));
        put("finnishanalyzer.index.mb", megabytes(size(place)));
        try (var directory = FSDirectory.open(place);
                var reader = DirectoryReader.open(directory);
                var analyzer = new FinnishAnalyzer()) {
            var searcher = new IndexSearcher(reader);
            Consumer<String> ask = text -> {
                try (var tokens = analyzer.tokenStream("text", text)) {
                    var term = tokens.addAttribute(CharTermAttribute.class);
                    var query = new BooleanQuery.Builder();
                    tokens.reset();
                    while (tokens.incrementToken()) {
                        query.add(new TermQuery(new Term("text", term.toString())), Occur.MUST);
                    }
                    tokens.end();
                    assertTrue(searcher.search(query.build(), 30).scoreDocs.length <= 30);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            queries.forEach(ask);
            times("finnishanalyzer.query", queries, ask);
        }
    }

    private void measureSqlite(List<Pearl> pearls, List<String> queries) throws SQLException, IOException {
        var file = folder.resolve("fts.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE pearl USING fts5(text, content='', tokenize='unicode61')");
            connection.setAutoCommit(false);
            var start = cpu();
            try (var insert = connection.prepareStatement("INSERT INTO pearl(rowid, text) VALUES (?, ?)")) {
                for (var i = 0; i < pearls.size(); i++) {
                    insert.setInt(1, i + 1);
                    insert.setString(2, finnish(pearls.get(i)));
                    insert.addBatch();
                    if (i % BATCH == BATCH - 1) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            put("fts5.build.s", seconds(cpu() - start));
            put("fts5.index.mb", megabytes(Files.size(file)));
            try (var select =
                    connection.prepareStatement("SELECT rowid FROM pearl WHERE pearl MATCH ? ORDER BY rank LIMIT 30")) {
                Consumer<String> ask = text -> read(select, text);
                queries.forEach(ask);
                times("fts5.query", queries, ask);
            }
        }
    }

    private static void read(PreparedStatement select, String text) {
        try {
            select.setString(
                    1,
                    Arrays.stream(text.split(" ", -1))
                            .map(word -> '"' + word + '"')
                            .collect(Collectors.joining(" ")));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    assertTrue(rows.getInt(1) > 0);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The medians of some rounds: a single one tells of whatever else the machine did.
    private void times(String name, List<String> texts, Consumer<String> ask) {
        var half = new long[ROUNDS];
        var most = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var nanos = new long[texts.size()];
            for (var i = 0; i < nanos.length; i++) {
                var start = cpu();
                ask.accept(texts.get(i));
                nanos[i] = cpu() - start;
            }
            Arrays.sort(nanos);
            half[round] = nanos[nanos.length / 2];
            most[round] = nanos[nanos.length * 99 / 100];
        }
        put(name + ".p50.ms", milliseconds(median(half)));
        put(name + ".p99.ms", milliseconds(median(most)));
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private void put(String name, Number figure) {
        figures.put(name, figure);
        System.out.printf(Locale.ROOT, "%-28s %12s%n", name, figure);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long characters(List<Pearl> pearls) {
        return pearls.subList(0, 1_000).stream()
                        .mapToLong(pearl -> finnish(pearl).length())
                        .sum()
                * 3
                * pearls.size()
                / 1_000;
    }

    private static long size(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / 1e8) / 10.0;
    }

    private static double milliseconds(long nanos) {
        return Math.round(nanos / 1e4) / 100.0;
    }

    private static double megabytes(long bytes) {
        return Math.round(bytes / 1e5) / 10.0;
    }

    private void write() throws IOException {
        var json = figures.entrySet().stream()
                .map(figure -> String.format(Locale.ROOT, "  \"%s\": %s", figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "search.json"), json);
    }
}
