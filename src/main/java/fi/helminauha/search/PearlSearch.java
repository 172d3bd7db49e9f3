package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.search.highlight.HitWords;
import fi.helminauha.search.index.IndexFields;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.Completion;
import fi.helminauha.search.query.QueryCompleter;
import fi.helminauha.search.query.QueryParser;
import fi.helminauha.search.query.TypedQuery;
import fi.helminauha.search.scoring.ScoredDocuments;
import fi.helminauha.search.scoring.ScoredDocuments.Scored;
import fi.helminauha.search.scoring.TextSearcher.Lookup;
import fi.helminauha.search.scoring.Weights;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Answers queries over one collection. Typed text is looked up in the index; themes, filters and counts are worked
/// out from the cards, which are in memory. Safe for use by many threads.
public final class PearlSearch {
    /// How many of the hits get a passage of their own; further down, the summary says what it is.
    private static final int WITH_PASSAGE = 15;
    /// How many of the best hits are shown however few of the words they have.
    private static final int SHOWN = 10;
    /// So few weak hits are shown with the others.
    private static final int FEW_WEAK = 3;

    private final List<Theme> themes;
    private final CardList cards;
    private final FacetTable facets;
    private final Supplier<TextIndex> index;
    private final Weights weights;
    private volatile @Nullable OpenIndex opened;

    /// @param cards  in the collection’s order
    /// @param index  asked at the first query with typed text, so that a first list needs no index
    public PearlSearch(List<Theme> themes, List<PearlCard> cards, Supplier<TextIndex> index) {
        this(themes, cards, index, Weights.TUNED);
    }

    PearlSearch(List<Theme> themes, List<PearlCard> cards, Supplier<TextIndex> index, Weights weights) {
        this.themes = List.copyOf(themes);
        this.cards = new CardList(themes, cards);
        this.facets = new FacetTable(cards);
        this.index = index;
        this.weights = weights;
    }

    /// @throws SearchException if the index cannot be read
    public Answer search(Query query) {
        var typed = QueryParser.parse(query.text(), themes);
        return typed.hasText() || !typed.excluded().isEmpty() ? found(query, typed) : listed(query, typed);
    }

    /// Every pearl of the scope, in the scope’s order.
    private Answer listed(Query query, TypedQuery typed) {
        var counted = facets.count(cards.allowed(query.scope(), typed), query.filters());
        var passing = counted.passing();
        var places = new ArrayList<HitList.Place>();
        cards.inOrder(query.scope(), passing)
                .forEach(number -> places.add(new HitList.Place(cards.card(number), query.language(), 0, -1)));
        order(query).ifPresent(places::sort);
        var total = passing.cardinality();
        var everywhere = query.scope() instanceof Scope.Everything
                ? total
                : facets.count(cards.allowed(new Scope.Everything(), typed), query.filters())
                        .passing()
                        .cardinality();
        var extent = new Extent(total, places.size(), everywhere);
        return new Answer(
                query,
                new HitList(List.of(), places),
                extent,
                counted.counts(),
                new Answer.Reading(List.of(), Optional.empty(), typed.hints()),
                HitWords.NONE);
    }

    private Answer found(Query query, TypedQuery typed) {
        var open = opened();
        var found = open.searcher().search(lookup(query, typed, among(query, typed, open)));
        var counted = facets.count(open.cards().cards(found.all()), query.filters());
        var best = strongFirst(best(open, query, typed, found, open.cards().documents(counted.passing())), found);
        var places = new ArrayList<HitList.Place>();
        for (var scored : best.hits()) {
            places.add(new HitList.Place(
                    cards.card(open.cards().card(scored.document())),
                    scored.language(),
                    scored.score(),
                    scored.document()));
        }
        order(query).ifPresent(order -> {
            places.subList(0, best.strong()).sort(order);
            places.subList(best.strong(), places.size()).sort(order);
        });
        var words = open.words(found);
        var first = places.stream()
                .limit(WITH_PASSAGE)
                .map(place -> open.hit(place, words))
                .toList();
        var total = counted.passing().cardinality();
        return new Answer(
                query,
                new HitList(first, places),
                new Extent(total, best.strong(), everywhere(query, typed, open).orElse(total)),
                counted.counts(),
                new Answer.Reading(found.corrections(), found.relaxation(), typed.hints()),
                words);
    }

    private record Ranked(List<Scored> hits, int strong) {}

    /// After the best, hits that have most of the words come before those that have few.
    private static Ranked strongFirst(List<Scored> ranked, ScoredDocuments found) {
        var shown = Math.min(SHOWN, ranked.size());
        var hits = new ArrayList<>(ranked.subList(0, shown));
        var weak = new ArrayList<Scored>();
        for (var hit : ranked.subList(shown, ranked.size())) {
            (found.isStrong(hit) ? hits : weak).add(hit);
        }
        var strong = weak.size() <= FEW_WEAK ? ranked.size() : hits.size();
        hits.addAll(weak);
        return new Ranked(hits, strong);
    }

    /// How many pearls there would be in all, if the query looks at some.
    private OptionalInt everywhere(Query query, TypedQuery typed, OpenIndex open) {
        if (query.scope() instanceof Scope.Everything) {
            return OptionalInt.empty();
        }
        var wide = query.withScope(new Scope.Everything());
        var found = open.searcher().search(lookup(query, typed, among(wide, typed, open)));
        return OptionalInt.of(facets.count(open.cards().cards(found.all()), query.filters())
                .passing()
                .cardinality());
    }

    /// The best that pass the filters. Where so many were found that not all are ranked, those that pass are ranked by
    /// themselves.
    private static List<Scored> best(
            OpenIndex open, Query query, TypedQuery typed, ScoredDocuments found, FixedBitSet passing) {
        var best = found.best().stream()
                .filter(scored -> passing.get(scored.document()))
                .toList();
        return best.size() == passing.cardinality() || best.size() >= ScoredDocuments.MOST
                ? best
                : open.searcher()
                        .search(lookup(query, typed, Optional.of(passing)))
                        .best();
    }

    private static Lookup lookup(Query query, TypedQuery typed, Optional<FixedBitSet> among) {
        return new Lookup(typed, query.language(), query.settings(), among);
    }

    private Optional<FixedBitSet> among(Query query, TypedQuery typed, OpenIndex open) {
        return query.scope() instanceof Scope.Everything && typed.conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(open.cards().documents(cards.allowed(query.scope(), typed)));
    }

    private OpenIndex opened() {
        var current = index.get();
        var known = opened;
        if (known == null || known.index() != current) {
            known = OpenIndex.of(current, weights, cards.numbers());
            opened = known;
        }
        return known;
    }

    private static Optional<Comparator<HitList.Place>> order(Query query) {
        return switch (query.order()) {
            case RELEVANCE -> Optional.empty();
            case TITLE -> {
                var collator = Collator.getInstance(query.language().locale());
                yield Optional.of(Comparator.comparing(
                        (HitList.Place place) -> place.card().title().in(query.language()), collator));
            }
            case MINUTES ->
                Optional.of(
                        Comparator.comparingInt(place -> place.card().minutes().from()));
        };
    }

    /// Ways to go on with the typed text: keys, their values, words of the collection; at most eight words.
    /// @throws SearchException if the index cannot be read
    public List<Completion> completions(String text, Language language) {
        return new QueryCompleter(
                        themes,
                        language,
                        (beginning, most) ->
                                index.get().terms().completions(language, IndexFields.SURFACE, beginning, most))
                .completions(text);
    }

    /// How a pearl’s score for the typed text comes about, in lines for editors; empty if the index does not have
    /// the pearl.
    /// @throws SearchException if the index cannot be read
    public Optional<String> explain(Query query, PearlId pearl) {
        var open = opened();
        var document = open.index().pearls().indexOf(pearl);
        var typed = QueryParser.parse(query.text(), themes);
        return document < 0
                ? Optional.empty()
                : Optional.of(open.searcher()
                        .explanation(lookup(query, typed, Optional.empty()), document)
                        .toString());
    }
}
