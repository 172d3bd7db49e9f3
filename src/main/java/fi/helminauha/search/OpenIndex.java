package fi.helminauha.search;

import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlId;
import fi.helminauha.search.analysis.Lazy;
import fi.helminauha.search.highlight.AnalyzedPearls;
import fi.helminauha.search.highlight.HitWords;
import fi.helminauha.search.highlight.SnippetMaker;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.SituationCompleter;
import fi.helminauha.search.scoring.ScoredDocuments;
import fi.helminauha.search.scoring.TextSearcher;
import fi.helminauha.search.scoring.Weights;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// An index with what is worked out for it once. Safe for use by many threads.
/// @param cards  which card each document is
/// @param neighbours  of each document
/// @param situations  read when one is first asked for
record OpenIndex(
        TextIndex index,
        TextSearcher searcher,
        AnalyzedPearls pearls,
        DocumentCards cards,
        Neighbours neighbours,
        Localized<Supplier<SituationCompleter>> situations) {
    /// @param numbers  of the cards, by pearl
    static OpenIndex of(TextIndex index, Weights weights, Map<PearlId, Integer> numbers) {
        var cards = DocumentCards.of(index.pearls(), numbers);
        return new OpenIndex(
                index,
                new TextSearcher(index, weights),
                new AnalyzedPearls(index),
                cards,
                Neighbours.of(index.pearls(), index.related()),
                Localized.of(language -> Lazy.of(() -> new SituationCompleter(index.situations(language).stream()
                        .flatMap(List::stream)
                        .toList()))));
    }

    HitWords words(ScoredDocuments found) {
        return HitWords.of(found.queries(), index.analyses());
    }

    /// The hit with its passage.
    Hit hit(HitList.Entry place, HitWords words) {
        var maker = new SnippetMaker(words, place.language());
        var pearl = pearls.of(place.document(), place.card(), place.language());
        return new Hit(
                place.card(),
                place.language(),
                maker.whole(pearl.title()),
                maker.passage(pearl),
                place.score(),
                place.isRelated());
    }
}
