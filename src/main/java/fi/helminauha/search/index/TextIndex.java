package fi.helminauha.search.index;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Synonyms;
import fi.helminauha.search.analysis.Analyses;
import fi.helminauha.search.analysis.CachedAnalysis;
import fi.helminauha.search.analysis.Lazy;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.analysis.WordAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

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
    private final TermDictionary terms;
    private final Localized<WordAnalysis> analyses;
    private final SearchResources resources;

    private TextIndex(Directory directory, DirectoryReader reader, SearchResources resources) {
        this.directory = directory;
        this.reader = reader;
        this.resources = resources;
        this.searcher = new IndexSearcher(reader);
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
        searcher.setSimilarity(Bm25WithoutIdf.ofFields());
        searcher.setQueryCache(null);
        this.terms = new TermDictionary(searcher);
        this.analyses = Localized.of(language ->
                new CachedAnalysis(Analyses.of(language, resources, Lazy.of(() -> terms.vocabulary(language)))));
    }

    /// Opens the index and checks that it is sound. An interruption waits until that is done: it would close the files,
    /// as if the index were damaged.
    /// @param resources  those it was built with
    /// @throws SearchException if there is no index, it is damaged or made by another version of this program
    public static TextIndex open(Path folder, SearchResources resources) {
        var isInterrupted = false;
        try {
            while (true) {
                try {
                    return openOnce(folder, resources);
                } catch (SearchException e) {
                    if (!Thread.interrupted()) {
                        throw e;
                    }
                    isInterrupted = true;
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static TextIndex openOnce(Path folder, SearchResources resources) {
        try {
            checkFiles(folder);
            // What is mapped into memory stays there once it is touched, and the check touches all of it.
            try (var read = new NIOFSDirectory(folder)) {
                return open(new MMapDirectory(folder), read, resources);
            }
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

    /// Opens the index that the directory holds; see [#open(Path, SearchResources)].
    public static TextIndex open(Directory directory, SearchResources resources) {
        return open(directory, directory, resources);
    }

    /// @param checked  the same index, read for the check alone
    private static TextIndex open(Directory directory, Directory checked, SearchResources resources) {
        try {
            var reader = DirectoryReader.open(directory);
            try {
                check(reader.getIndexCommit(), checked);
                return new TextIndex(directory, reader, resources);
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (IOException e) {
            throw new SearchException("open the index", e);
        }
    }

    /// Reads every file: whatever passes gives right answers.
    private static void check(IndexCommit commit, Directory directory) throws IOException {
        var version = commit.getUserData().getOrDefault(IndexFields.ANALYSER, "");
        if (!version.equals(IndexBuilder.VERSION)) {
            throw new SearchException("open the index", "its version is '" + version + "'");
        }
        for (var file : commit.getFileNames()) {
            try (var whole = directory.openInput(file, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(whole);
            }
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
    public List<PearlId> pearls() {
        return values(IndexFields.ID).stream().map(PearlId::new).toList();
    }

    /// By document number: the pearls that it names as related.
    public List<List<PearlId>> related() {
        return values(IndexFields.RELATED).stream()
                .map(ids -> ids.isEmpty()
                        ? List.<PearlId>of()
                        : Stream.of(ids.split(" ")).map(PearlId::new).toList())
                .toList();
    }

    /// By document number: the situations in which readers ask for the pearl.
    public List<List<String>> situations(Language language) {
        return stored(IndexFields.situations(language)).stream()
                .map(text -> text.lines().toList())
                .toList();
    }

    /// By document number: a short value, which is read without the texts.
    private List<String> values(String field) {
        try {
            var values = new ArrayList<String>();
            for (var leaf : reader.leaves()) {
                var each = DocValues.getBinary(leaf.reader(), field);
                while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    values.add(each.binaryValue().utf8ToString());
                }
            }
            return values;
        } catch (IOException e) {
            throw new SearchException("read the index’s pearls", e);
        }
    }

    private List<String> stored(String field) {
        return IntStream.range(0, size())
                .mapToObj(document -> stored(document, field))
                .toList();
    }

    private String stored(int document, String field) {
        try {
            var value =
                    searcher.storedFields().document(document, Set.of(field)).get(field);
            return value == null ? "" : value;
        } catch (IOException e) {
            throw new SearchException("read a stored text", e);
        }
    }

    /// How many documents there are: one a pearl.
    public int size() {
        return reader.maxDoc();
    }

    /// The passages of a pearl’s body.
    public List<String> passages(int document, Language language) {
        return stored(document, IndexFields.passages(language)).lines().toList();
    }

    /// Runs Lucene’s queries; scores by [Bm25WithoutIdf].
    public IndexSearcher searcher() {
        return searcher;
    }

    /// Its terms.
    public TermDictionary terms() {
        return terms;
    }

    /// The analyses by which its terms were made.
    public Localized<WordAnalysis> analyses() {
        return analyses;
    }

    /// The synonyms that it was opened with.
    public Synonyms synonyms() {
        return resources.synonyms();
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
