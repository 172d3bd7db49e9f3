package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers queries over one collection. Typed text is looked up in the index; themes, filters and counts are worked out from the
/// cards, which are few and in memory. Safe for use by many threads.
public final class PearlSearch {
    private final List<PearlCard> cards;
    private final Map<PearlId, PearlCard> byId = new HashMap<>();
    private final Map<ThemeId, ThemeId> parents = new HashMap<>();
    private final Supplier<TextIndex> index;

    /// @param cards  in the collection’s order
    /// @param index  asked at the first query with typed text, so that a first list needs no index
    public PearlSearch(List<Theme> themes, List<PearlCard> cards, Supplier<TextIndex> index) {
        this.cards = List.copyOf(cards);
        this.index = index;
        cards.forEach(card -> byId.put(card.id(), card));
        for (var theme : themes) {
            theme.themes().forEach(subTheme -> parents.put(subTheme.id(), theme.id()));
        }
    }

    /// @throws SearchException if the index cannot be read
    public Answer search(Query query) {
        var found = query.text().isBlank() ? listed(query) : found(query);
        var hits = new ArrayList<>(
                found.stream().filter(hit -> query.filters().pass(hit.card())).toList());
        order(query).ifPresent(hits::sort);
        return new Answer.Hits(query, hits, counts(query.filters(), found));
    }

    /// Every pearl of the scope, in the scope’s order.
    private List<Hit> listed(Query query) {
        var scoped = query.scope() instanceof Scope.Listed(var ids)
                ? ids.stream().map(byId::get).filter(Objects::nonNull).toList()
                : cards.stream().filter(card -> isIn(query.scope(), card)).toList();
        return scoped.stream().map(card -> plainHit(card, query.language())).toList();
    }

    private static Hit plainHit(PearlCard card, Language language) {
        return new Hit(
                card,
                language,
                Snippet.of(card.title().in(language)),
                Snippet.of(card.summary().in(language)),
                0);
    }

    private List<Hit> found(Query query) {
        var hits = new ArrayList<Hit>();
        for (var textHit : index.get().search(query.text(), query.language())) {
            var card = byId.get(textHit.pearl());
            if (card != null && isIn(query.scope(), card)) {
                hits.add(new Hit(card, textHit.language(), textHit.title(), textHit.snippet(), textHit.score()));
            }
        }
        return hits;
    }

    private boolean isIn(Scope scope, PearlCard card) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.InTheme(var theme) -> theme.equals(card.theme()) || theme.equals(parents.get(card.theme()));
            case Scope.Listed(var ids) -> ids.contains(card.id());
        };
    }

    private static Optional<Comparator<Hit>> order(Query query) {
        return switch (query.order()) {
            case RELEVANCE -> Optional.empty();
            case TITLE -> {
                var collator = Collator.getInstance(query.language().locale());
                yield Optional.of(Comparator.comparing(
                        (Hit hit) -> hit.card().title().in(query.language()), collator));
            }
            case MINUTES -> Optional.of(Comparator.comparingInt(
                    hit -> hit.card().minutes().from()));
        };
    }

    private static Map<Facet, Map<String, Integer>> counts(Filters filters, List<Hit> found) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            var ofFacet = new HashMap<String, Integer>();
            for (var hit : found) {
                if (filters.passWithout(facet, hit.card())) {
                    facet.valuesOf(hit.card()).forEach(value -> ofFacet.merge(value, 1, Integer::sum));
                }
            }
            counts.put(facet, Map.copyOf(ofFacet));
        }
        return counts;
    }
}
