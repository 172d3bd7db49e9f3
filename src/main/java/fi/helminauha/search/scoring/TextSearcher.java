package fi.helminauha.search.scoring;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.analysis.Lazy;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.QueryAnalyzer;
import fi.helminauha.search.query.SearchSettings;
import fi.helminauha.search.query.TypedQuery;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.util.FixedBitSet;

/// Looks typed text up in an index. Safe for use by many threads.
public final class TextSearcher {
    private final TextIndex index;
    private final Weights weights;
    private final DocumentScorer scorer;
    private final Localized<Supplier<QueryAnalyzer>> analyzers;

    /// @param index  stays the caller’s to close
    public TextSearcher(TextIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
        this.scorer = new DocumentScorer(index, weights);
        this.analyzers = Localized.of(language -> Lazy.of(() -> new QueryAnalyzer(language, index)));
    }

    /// What is looked for, and where.
    /// @param language  whose hits come first
    /// @param among     the documents to look among; absent = all
    /// @param priors    what each document’s score is multiplied by
    public record Lookup(
            TypedQuery typed, Language language, SearchSettings settings, Optional<FixedBitSet> among, Priors priors) {}

    /// How welcome a document is before its text is looked at; 1 = as any.
    public interface Priors {
        float of(int document);
    }

    /// @throws SearchException if the index cannot be read
    public ScoredDocuments search(Lookup lookup) {
        try {
            return new TextSearch(this, lookup).find();
        } catch (IOException e) {
            throw new SearchException("search the index", e);
        }
    }

    /// How the document’s score for the words in the query’s language comes about, as Lucene works it out.
    /// @throws SearchException if the index cannot be read
    public Explanation explanation(Lookup lookup, int document) {
        try {
            var query = analyzer(lookup.language()).analyze(lookup.typed(), lookup.settings(), _ -> false);
            return scorer.explanation(query, document);
        } catch (IOException e) {
            throw new SearchException("explain a score", e);
        }
    }

    TextIndex index() {
        return index;
    }

    Weights weights() {
        return weights;
    }

    DocumentScorer scorer() {
        return scorer;
    }

    QueryAnalyzer analyzer(Language language) {
        return analyzers.in(language).get();
    }
}
