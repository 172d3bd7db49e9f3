package fi.helminauha.search.query;

import fi.helminauha.collection.PearlCard;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What was typed, taken apart. Every text is a query.
/// @param words       in their order
/// @param phrases     of which every one must stand in the text exactly so
/// @param excluded    words (phrases of one) and phrases that must not
/// @param conditions  on the pearls’ facts
/// @param hints       what looks like a condition and is none, one for each reason
/// @param isOpen      whether the last word may go on
public record TypedQuery(
        List<Word> words,
        List<List<String>> phrases,
        List<List<Word>> excluded,
        List<Predicate<PearlCard>> conditions,
        List<QueryHint> hints,
        boolean isOpen) {
    public TypedQuery {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        conditions = List.copyOf(conditions);
        hints = List.copyOf(hints);
    }

    /// @param text         as [WordCursor#word] gives it
    /// @param isBeginning  whether it ends in a wildcard: any word that begins so
    public record Word(String text, boolean isBeginning) {}

    public boolean hasText() {
        return !words.isEmpty() || !phrases.isEmpty();
    }

    public boolean allows(PearlCard card) {
        for (var condition : conditions) {
            if (!condition.test(card)) {
                return false;
            }
        }
        return true;
    }

    /// The same query with those of its words alone.
    TypedQuery withWordsOf(Set<String> kept) {
        var some = words.stream().filter(word -> kept.contains(word.text())).toList();
        var isLastKept = some.isEmpty() || words.isEmpty() || some.getLast().equals(words.getLast());
        return new TypedQuery(some, phrases, excluded, conditions, hints, isOpen && isLastKept);
    }
}
