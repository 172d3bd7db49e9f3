package fi.helminauha.search;

import fi.helminauha.collection.PearlCard;
import java.util.List;
import java.util.function.Predicate;

/// What was typed, taken apart.
/// @param words       in their order, as [WordCursor#word] gives them
/// @param phrases     of which every one must stand in the text exactly so
/// @param excluded    words (phrases of one) and phrases that must not
/// @param conditions  on the pearls’ facts
/// @param isOpen      whether the last word may go on
record TypedQuery(
        List<String> words,
        List<List<String>> phrases,
        List<List<String>> excluded,
        List<Predicate<PearlCard>> conditions,
        boolean isOpen)
        implements ParsedQuery {
    TypedQuery {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        conditions = List.copyOf(conditions);
    }

    boolean hasText() {
        return !words.isEmpty() || !phrases.isEmpty();
    }

    boolean allows(PearlCard card) {
        for (var condition : conditions) {
            if (!condition.test(card)) {
                return false;
            }
        }
        return true;
    }
}
