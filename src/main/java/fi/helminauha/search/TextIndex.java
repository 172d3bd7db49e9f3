package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.search.TermTable.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.FixedBitSet;

/// The full-text index of one collection, open for reading. Safe for use by many threads; the one who opens it closes
/// it.
public final class TextIndex implements AutoCloseable {
    /// A long pasted text with its synonyms makes more clauses than Lucene allows by itself.
    private static final int MAX_CLAUSES = 50_000;

    static {
        LuceneWarnings.silence();
    }

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final TermTable terms;
    private final FieldLengths lengths;
    private final Localized<WordAnalysis> analyses;
    private final Localized<Supplier<Interpreter>> interpreters;
    private final LuceneQueries queries;
    private final SearchResources resources;
    private final Weights weights;
    private final WordedPearls latest = new WordedPearls();

    private TextIndex(Directory directory, DirectoryReader reader, SearchResources resources, Weights weights) {
        this.directory = directory;
        this.reader = reader;
        this.resources = resources;
        this.weights = weights;
        this.searcher = new IndexSearcher(reader);
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
        searcher.setSimilarity(new FlatSimilarity());
        searcher.setQueryCache(null);
        this.terms = new TermTable(searcher);
        this.lengths = new FieldLengths(searcher);
        this.analyses = Localized.of(
                language -> new CachedAnalysis(Analyses.of(language, resources, Once.of(() -> vocabulary(language)))));
        this.interpreters = interpreters(weights);
        this.queries = new LuceneQueries(terms, analyses, weights);
    }

    private TextIndex(TextIndex other, Weights weights) {
        this.directory = other.directory;
        this.reader = other.reader;
        this.resources = other.resources;
        this.weights = weights;
        this.searcher = other.searcher;
        this.terms = other.terms;
        this.lengths = other.lengths;
        this.analyses = other.analyses;
        this.interpreters = interpreters(weights);
        this.queries = new LuceneQueries(terms, analyses, weights);
    }

    private Localized<Supplier<Interpreter>> interpreters(Weights given) {
        return Localized.of(language -> Once.of(() -> new Interpreter(
                language,
                analyses.in(language),
                terms,
                new SynonymIndex(resources.synonyms(), language, analyses.in(language)),
                given,
                reader.numDocs())));
    }

    /// The same index, ranked by other weights, for measuring what each is worth.
    TextIndex weighted(Weights changed) {
        return new TextIndex(this, changed);
    }

    /// Opens the index and checks that it is sound.
    /// @param resources  those it was built with
    /// @throws SearchException if there is no index, it is damaged or made by another version of this program
    public static TextIndex open(Path folder, SearchResources resources) {
        try {
            checkFiles(folder);
            return open(new MMapDirectory(folder), resources, Weights.TUNED);
        } catch (IOException e) {
            throw new SearchException("open the index", e);
        }
    }

    /// Lucene would wait for a pipe.
    private static void checkFiles(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (!Files.isRegularFile(file)) {
                    throw new SearchException("open the index", file + " is no file");
                }
            }
        }
    }

    static TextIndex open(Directory directory, SearchResources resources, Weights weights) {
        try {
            var reader = DirectoryReader.open(directory);
            try {
                check(reader);
                return new TextIndex(directory, reader, resources, weights);
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (IOException e) {
            throw new SearchException("open the index", e);
        }
    }

    /// Reads every file: whatever passes gives right answers.
    private static void check(DirectoryReader reader) throws IOException {
        var version = reader.getIndexCommit().getUserData().getOrDefault(IndexFields.ANALYSER, "");
        if (!version.equals(IndexBuilder.VERSION)) {
            throw new SearchException("open the index", "its version is '" + version + "'");
        }
        for (var leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    private Set<String> vocabulary(Language language) {
        try {
            return terms.vocabulary(language);
        } catch (IOException e) {
            throw new SearchException("read the index’s words", e);
        }
    }

    /// What the index was built from, as its builder was told.
    public String fingerprint() {
        try {
            return reader.getIndexCommit().getUserData().getOrDefault(IndexFields.FINGERPRINT, "");
        } catch (IOException e) {
            throw new SearchException("read the index’s fingerprint", e);
        }
    }

    /// The pearls by document number.
    List<PearlId> pearls() {
        try {
            var stored = searcher.storedFields();
            var pearls = new PearlId[reader.maxDoc()];
            for (var document = 0; document < pearls.length; document++) {
                pearls[document] = new PearlId(
                        stored.document(document, Set.of(IndexFields.ID)).get(IndexFields.ID));
            }
            return List.of(pearls);
        } catch (IOException e) {
            throw new SearchException("read the index’s pearls", e);
        }
    }

    TextFound search(TypedQuery typed, Language language, SearchSettings settings, Optional<FixedBitSet> among) {
        try {
            return new TextSearch(
                            searcher,
                            terms,
                            lengths,
                            queries,
                            interpreters.map(Supplier::get),
                            weights,
                            typed,
                            language,
                            settings,
                            among)
                    .find();
        } catch (IOException e) {
            throw new SearchException("search the index", e);
        }
    }

    HitWords words(TextFound found) {
        return HitWords.of(found.meanings(), analyses);
    }

    /// The pearl’s texts with their words found.
    /// @param card  the document’s
    WordedPearl worded(int document, PearlCard card, Language language) {
        var key = language.code() + document;
        return latest.get(key).orElseGet(() -> {
            var analysis = analyses.in(language);
            var read = new WordedPearl(
                    WordedText.of(card.title().in(language), analysis),
                    WordedText.of(card.summary().in(language), analysis),
                    passages(document, language)
                            .map(passage -> WordedText.of(passage, analysis))
                            .toList());
            latest.put(key, read);
            return read;
        });
    }

    /// The body’s passages.
    private Stream<String> passages(int document, Language language) {
        try {
            var field = IndexFields.passages(language);
            var text = searcher.storedFields().document(document, Set.of(field)).get(field);
            return text == null ? Stream.of() : text.lines();
        } catch (IOException e) {
            throw new SearchException("read a passage", e);
        }
    }

    /// The most frequent words that begin so.
    List<String> completions(String beginning, Language language, int most) {
        try {
            return terms.completions(language, IndexFields.SURFACE, beginning, most).stream()
                    .map(Counted::word)
                    .toList();
        } catch (IOException e) {
            throw new SearchException("complete a word", e);
        }
    }

    /// What the typed words mean in a language.
    Interpretation meaning(TypedQuery typed, Language language, SearchSettings settings) {
        try {
            return interpreters.in(language).get().interpret(typed, settings, _ -> false);
        } catch (IOException e) {
            throw new SearchException("look words up", e);
        }
    }

    /// How the document’s score comes about, as Lucene works it out.
    Explanation explanation(TypedQuery typed, Language language, SearchSettings settings, int document) {
        try {
            return searcher.explain(queries.relaxed(meaning(typed, language, settings), 1), document);
        } catch (IOException e) {
            throw new SearchException("explain a score", e);
        }
    }

    /// The best documents with so many of the words, found and scored by Lucene’s own query: what [WordScorer] is held
    /// against.
    ScoreDoc[] byLucene(Interpretation meant, int least, int most) {
        try {
            return searcher.search(queries.relaxed(meant, least), most).scoreDocs;
        } catch (IOException e) {
            throw new SearchException("search the index", e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new SearchException("close the index", e);
        }
    }
}
