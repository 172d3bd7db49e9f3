package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The full-text index of one collection, open for reading. Safe for use by many threads; the one who opens it closes it.
public final class TextIndex implements AutoCloseable {
    private static final int MAX_HITS = 10_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Localized<Analyzer> analyzers = Localized.of(IndexFields::analyzer);

    private TextIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /// @throws SearchException if there is no index or it is damaged
    public static TextIndex open(Path folder) {
        try {
            return open(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new SearchException("open the index", e);
        }
    }

    static TextIndex open(Directory directory) {
        try {
            return new TextIndex(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new SearchException("open the index", e);
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

    List<TextHit> search(String text, Language language) {
        try {
            var words = words(text, language);
            var query = new BooleanQuery.Builder();
            for (var i = 0; i < words.size(); i++) {
                query.add(word(words.get(i), language, i == words.size() - 1), Occur.MUST);
            }
            var marker = new HitMarker(analyzers.in(language), words);
            var storedFields = searcher.storedFields();
            var hits = new ArrayList<TextHit>();
            for (var scored : searcher.search(query.build(), MAX_HITS).scoreDocs) {
                var document = storedFields.document(scored.doc);
                hits.add(new TextHit(
                        new PearlId(document.get(IndexFields.ID)),
                        language,
                        marker.mark(document.get(IndexFields.title(language))),
                        marker.passage(List.of(
                                document.get(IndexFields.summary(language)), document.get(IndexFields.body(language)))),
                        scored.score));
            }
            return hits;
        } catch (IOException e) {
            throw new SearchException("search the index", e);
        }
    }

    private static org.apache.lucene.search.Query word(String word, Language language, boolean isLast) {
        var query = new BooleanQuery.Builder();
        var boosts = Map.of(
                IndexFields.title(language), 4f, IndexFields.summary(language), 2f, IndexFields.body(language), 1f);
        boosts.forEach((field, boost) -> {
            query.add(new BoostQuery(new TermQuery(new Term(field, word)), boost), Occur.SHOULD);
            if (isLast) {
                query.add(new BoostQuery(new PrefixQuery(new Term(field, word)), boost / 2), Occur.SHOULD);
            }
        });
        return query.build();
    }

    private List<String> words(String text, Language language) throws IOException {
        var words = new ArrayList<String>();
        try (var tokens = analyzers.in(language).tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < 64) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new SearchException("close the index", e);
        }
    }
}
