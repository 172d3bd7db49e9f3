package fi.helminauha.search;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.search.query.TypedQuery;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The cards of a collection, numbered in its order, and which of them a scope has. Safe for use by many threads.
final class CardList {
    private final List<PearlCard> cards;
    private final Map<PearlId, Integer> numbers = new HashMap<>();
    private final Map<ThemeId, ThemeId> parents = new HashMap<>();

    CardList(List<Theme> themes, List<PearlCard> cards) {
        this.cards = List.copyOf(cards);
        for (var i = 0; i < this.cards.size(); i++) {
            numbers.put(this.cards.get(i).id(), i);
        }
        for (var theme : themes) {
            theme.themes().forEach(subTheme -> parents.put(subTheme.id(), theme.id()));
        }
    }

    PearlCard card(int number) {
        return cards.get(number);
    }

    /// The cards’ numbers by pearl.
    Map<PearlId, Integer> numbers() {
        return numbers;
    }

    /// The cards of the scope that meet the typed conditions.
    BitSet allowed(Scope scope, TypedQuery typed) {
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

    /// The numbers of the passing cards in the scope’s order.
    IntStream inOrder(Scope scope, BitSet passing) {
        return scope instanceof Scope.Listed(var ids)
                ? ids.stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .filter(passing::get)
                : IntStream.range(0, cards.size()).filter(passing::get);
    }
}
