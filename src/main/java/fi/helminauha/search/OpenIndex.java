package fi.helminauha.search;

import fi.helminauha.collection.PearlId;
import fi.helminauha.search.highlight.AnalyzedPearls;
import fi.helminauha.search.highlight.HitWords;
import fi.helminauha.search.highlight.SnippetMaker;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.scoring.ScoredDocuments;
import fi.helminauha.search.scoring.TextSearcher;
import fi.helminauha.search.scoring.Weights;
import java.util.Map;

/// An index with what is worked out for it once. Safe for use by many threads.
/// @param cards  which card each document is
record OpenIndex(TextIndex index, TextSearcher searcher, AnalyzedPearls pearls, DocumentCards cards) {
    /// @param numbers  of the cards, by pearl
    static OpenIndex of(TextIndex index, Weights weights, Map<PearlId, Integer> numbers) {
        return new OpenIndex(
                index,
                new TextSearcher(index, weights),
                new AnalyzedPearls(index),
                DocumentCards.of(index.pearls(), numbers));
    }

    HitWords words(ScoredDocuments found) {
        return HitWords.of(found.queries(), index.analyses());
    }

    /// The hit with its passage.
    Hit hit(HitList.Place place, HitWords words) {
        var maker = new SnippetMaker(words, place.language());
        var pearl = pearls.of(place.document(), place.card(), place.language());
        return new Hit(place.card(), place.language(), maker.whole(pearl.title()), maker.passage(pearl), place.score());
    }
}
