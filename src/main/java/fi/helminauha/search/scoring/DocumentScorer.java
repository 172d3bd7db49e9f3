package fi.helminauha.search.scoring;

import fi.helminauha.collection.Language;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.AnalyzedQuery;
import fi.helminauha.search.query.QueryWord;
import fi.helminauha.search.query.TypedQuery.Word;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/// Scores the documents of an index for words and phrases, by Lucene. Safe for use by many threads.
final class DocumentScorer {
    private final IndexSearcher searcher;
    private final Weights weights;
    private final WordQueries words;
    private final WordQueries ownWords;
    private final ExactQueries exact;

    DocumentScorer(TextIndex index, Weights weights) {
        this.searcher = index.searcher();
        this.weights = weights;
        this.words = new WordQueries(index.terms(), weights);
        this.ownWords = new WordQueries(index.terms(), weights.ofOwnTexts());
        this.exact = new ExactQueries(index.analyses(), weights);
    }

    /// How many documents there are.
    int documents() {
        return searcher.getIndexReader().maxDoc();
    }

    FixedBitSet noDocuments() {
        return new FixedBitSet(Math.max(1, documents()));
    }

    /// How much finding the word says.
    /// @param matches  where it was found
    float telling(QueryWord word, WordMatches matches) {
        return weights.telling().of(word, matches);
    }

    /// Scored without regard to how much finding the word says.
    WordMatches matches(QueryWord word, Language language) throws IOException {
        return WordMatches.of(words.of(word, language), searcher);
    }

    /// The same in the pearls’ own texts, without their telling words.
    WordMatches ownMatches(QueryWord word, Language language) throws IOException {
        return WordMatches.of(ownWords.of(word, language), searcher);
    }

    /// @param phrase  the words side by side as they are typed
    WordMatches matches(List<String> phrase, Language language) throws IOException {
        return WordMatches.of(exact.phrase(phrase, language), searcher);
    }

    /// The documents that have what must not be there.
    FixedBitSet excluded(List<Word> phrase, Language language) throws IOException {
        return WordMatches.of(exact.excluded(phrase, language), searcher).found();
    }

    /// How the document’s score comes about.
    Explanation explanation(AnalyzedQuery query, int document) throws IOException {
        var sum = new BooleanQuery.Builder();
        for (var word : query.words()) {
            var telling = telling(word, matches(word, query.language()));
            sum.add(new BoostQuery(words.of(word, query.language()), telling), Occur.SHOULD);
        }
        query.typed().phrases().forEach(phrase -> sum.add(exact.phrase(phrase, query.language()), Occur.SHOULD));
        return searcher.explain(sum.build(), document);
    }
}
