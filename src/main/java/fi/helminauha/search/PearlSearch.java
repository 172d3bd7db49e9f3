package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import java.text.Collator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private final List<PearlCard> cards;
    private final Map<PearlId, Integer> numbers = new HashMap<>();
    private final Map<ThemeId, ThemeId> parents = new HashMap<>();
    private final FacetTable facets;
    private final Supplier<TextIndex> index;
    private volatile @Nullable CardNumbers numbering;

    /// @param cards  in the collection’s order
    /// @param index  asked at the first query with typed text, so that a first list needs no index
    public PearlSearch(List<Theme> themes, List<PearlCard> cards, Supplier<TextIndex> index) {
        this.themes = List.copyOf(themes);
        this.cards = List.copyOf(cards);
        this.facets = new FacetTable(this.cards);
        this.index = index;
        for (var i = 0; i < this.cards.size(); i++) {
            numbers.put(this.cards.get(i).id(), i);
        }
        for (var theme : themes) {
            theme.themes().forEach(subTheme -> parents.put(subTheme.id(), theme.id()));
        }
    }

    /// @throws SearchException if the index cannot be read
    public Answer search(Query query) {
        var typed = QueryParser.parse(query.text(), themes);
        return typed.hasText() || !typed.excluded().isEmpty() ? found(query, typed) : listed(query, typed);
    }

    /// Every pearl of the scope, in the scope’s order.
    private Answer listed(Query query, TypedQuery typed) {
        var counted = facets.count(allowed(query.scope(), typed), query.filters());
        var passing = counted.passing();
        var places = new ArrayList<HitList.Place>();
        inOrder(query.scope(), passing)
                .forEach(number -> places.add(new HitList.Place(cards.get(number), query.language(), 0, -1)));
        order(query).ifPresent(places::sort);
        var total = passing.cardinality();
        var everywhere = query.scope() instanceof Scope.Everything
                ? total
                : facets.count(allowed(new Scope.Everything(), typed), query.filters())
                        .passing()
                        .cardinality();
        var extent = new Extent(total, places.size(), everywhere);
        return answer(query, typed, new HitList(List.of(), places), extent, counted.counts(), Optional.empty());
    }

    private IntStream inOrder(Scope scope, BitSet passing) {
        return scope instanceof Scope.Listed(var ids)
                ? ids.stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .filter(passing::get)
                : IntStream.range(0, cards.size()).filter(passing::get);
    }

    /// The cards of the scope that meet the typed conditions.
    private BitSet allowed(Scope scope, TypedQuery typed) {
        var allowed = scoped(scope);
        if (!typed.conditions().isEmpty()) {
            for (var i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
                if (!typed.allows(cards.get(i))) {
                    allowed.clear(i);
                }
            }
        }
        return allowed;
    }

    private BitSet scoped(Scope scope) {
        var scoped = new BitSet(cards.size());
        if (scope instanceof Scope.InTheme(var theme)) {
            for (var i = 0; i < cards.size(); i++) {
                var own = cards.get(i).theme();
                if (theme.equals(own) || theme.equals(parents.get(own))) {
                    scoped.set(i);
                }
            }
        } else if (scope instanceof Scope.Listed(var ids)) {
            ids.stream().map(numbers::get).filter(Objects::nonNull).forEach(scoped::set);
        } else {
            scoped.set(0, cards.size());
        }
        return scoped;
    }

    private Answer found(Query query, TypedQuery typed) {
        var opened = index.get();
        var numbered = numbering(opened);
        var found = opened.search(typed, query.language(), query.settings(), among(query, typed, numbered));
        var counted = facets.count(numbered.cards(found.all()), query.filters());
        var best = strongFirst(best(opened, query, typed, found, numbered.documents(counted.passing())), found);
        var places = new ArrayList<HitList.Place>();
        for (var scored : best.hits()) {
            places.add(new HitList.Place(
                    cards.get(numbered.card(scored.document())), scored.language(), scored.score(), scored.document()));
        }
        order(query).ifPresent(order -> {
            places.subList(0, best.strong()).sort(order);
            places.subList(best.strong(), places.size()).sort(order);
        });
        var words = opened.words(found);
        var first = places.stream()
                .limit(WITH_PASSAGE)
                .map(place -> hit(opened, place, words))
                .toList();
        var total = counted.passing().cardinality();
        var extent = new Extent(
                total, best.strong(), everywhere(query, typed, opened).orElse(total));
        return answer(
                query,
                typed,
                new HitList(first, places),
                extent,
                counted.counts(),
                Optional.of(new Found(found, words)));
    }

    private record Ranked(List<TextFound.Scored> hits, int strong) {}

    /// After the best, hits that have most of the words come before those that have few.
    private static Ranked strongFirst(List<TextFound.Scored> ranked, TextFound found) {
        var shown = Math.min(SHOWN, ranked.size());
        var hits = new ArrayList<>(ranked.subList(0, shown));
        var weak = new ArrayList<TextFound.Scored>();
        for (var hit : ranked.subList(shown, ranked.size())) {
            (found.isStrong(hit) ? hits : weak).add(hit);
        }
        var strong = weak.size() <= FEW_WEAK ? ranked.size() : hits.size();
        hits.addAll(weak);
        return new Ranked(hits, strong);
    }

    /// How many pearls there would be in all, if the query looks at some.
    private OptionalInt everywhere(Query query, TypedQuery typed, TextIndex opened) {
        if (query.scope() instanceof Scope.Everything) {
            return OptionalInt.empty();
        }
        var wide = query.withScope(new Scope.Everything());
        var numbered = numbering(opened);
        var found = opened.search(typed, query.language(), query.settings(), among(wide, typed, numbered));
        return OptionalInt.of(facets.count(numbered.cards(found.all()), query.filters())
                .passing()
                .cardinality());
    }

    /// The best that pass the filters. Where so many were found that not all are ranked, those that pass are ranked by
    /// themselves.
    private List<TextFound.Scored> best(
            TextIndex opened, Query query, TypedQuery typed, TextFound found, FixedBitSet passing) {
        var best = found.best().stream()
                .filter(scored -> passing.get(scored.document()))
                .toList();
        return best.size() == passing.cardinality() || best.size() >= TextSearch.MOST
                ? best
                : opened.search(typed, query.language(), query.settings(), Optional.of(passing))
                        .best();
    }

    private static Hit hit(TextIndex opened, HitList.Place place, HitWords words) {
        var language = place.language();
        var maker = new SnippetMaker(words, language);
        var pearl = opened.worded(place.document(), place.card(), language);
        return new Hit(place.card(), language, maker.whole(pearl.title()), maker.passage(pearl), place.score());
    }

    /// What the text alone found, and its words.
    private record Found(TextFound text, HitWords words) {}

    private static Answer answer(
            Query query,
            TypedQuery typed,
            HitList hits,
            Extent extent,
            Map<Facet, Map<String, Integer>> counts,
            Optional<Found> found) {
        return new Answer(
                query,
                hits,
                extent,
                counts,
                found.map(each -> each.text().corrections()).orElse(List.of()),
                found.flatMap(each -> each.text().relaxation()),
                typed.hints(),
                found.map(Found::words).orElse(HitWords.NONE));
    }

    private Optional<FixedBitSet> among(Query query, TypedQuery typed, CardNumbers numbered) {
        return query.scope() instanceof Scope.Everything && typed.conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(numbered.documents(allowed(query.scope(), typed)));
    }

    private CardNumbers numbering(TextIndex opened) {
        var known = numbering;
        if (known == null || !known.isOf(opened)) {
            known = CardNumbers.of(opened, numbers);
            numbering = known;
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
                        themes, language, (beginning, most) -> index.get().completions(beginning, language, most))
                .completions(text);
    }

    /// How a pearl’s score for the typed text comes about, in lines for editors; empty if the index does not have
    /// the pearl.
    /// @throws SearchException if the index cannot be read
    public Optional<String> explain(Query query, PearlId pearl) {
        var typed = QueryParser.parse(query.text(), themes);
        var opened = index.get();
        var document = opened.pearls().indexOf(pearl);
        return document < 0
                ? Optional.empty()
                : Optional.of(opened.explanation(typed, query.language(), query.settings(), document)
                        .toString());
    }
}
