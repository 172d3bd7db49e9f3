package fi.helminauha.search;

import fi.helminauha.collection.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// Finds words of the collection that a mistyped word may have been meant for.
final class Speller {
    private static final int MOST = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    /// From this length on two errors are allowed.
    private static final int LONG = 8;

    private final TermTable terms;
    private final Language language;

    Speller(TermTable terms, Language language) {
        this.terms = terms;
        this.language = language;
    }

    private record Candidate(String word, int distance, boolean isSurface, int pearls) {}

    /// The likeliest words first, at most three, all as many errors away.
    /// @param more  words beside those of the collection
    List<String> wordsLike(String word, Collection<String> more) throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var foreign = best(word, terms.matching(language, compiled(foreignKeyboard(word))));
        if (!foreign.isEmpty()) {
            return foreign;
        }
        var like = terms.matching(language, compiled(like(word)));
        more.stream()
                .filter(other -> EditDistance.between(word, other) <= edits(word))
                .forEach(other -> like.putIfAbsent(IndexFields.SURFACE + other, 1));
        return best(word, like);
    }

    private static CompiledAutomaton compiled(Automaton words) {
        var kinds = Automata.makeCharSet(new int[] {IndexFields.BASE, IndexFields.PART, IndexFields.SURFACE});
        var automaton = Operations.determinize(
                Operations.concatenate(List.of(kinds, words)), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new CompiledAutomaton(automaton, true, false);
    }

    private static Automaton like(String word) {
        return new LevenshteinAutomata(word, true).toAutomaton(edits(word));
    }

    private static int edits(String word) {
        return word.length() < LONG ? 1 : 2;
    }

    /// Nearly all typing errors leave the first letter, or swap it with the second.
    private static boolean beginsAlike(String word, String like) {
        var first = Folding.fold(like.substring(0, 1)).charAt(0);
        var own = Folding.fold(word.substring(0, 2));
        return own.charAt(0) == first || own.charAt(1) == first && EditDistance.between(word, like) == 1;
    }

    /// The word with `ä` or `å` for any `a` and `ö` for any `o`.
    private static Automaton foreignKeyboard(String word) {
        var letters = new ArrayList<Automaton>();
        word.codePoints()
                .forEach(letter -> letters.add(
                        switch (letter) {
                            case 'a' -> Automata.makeCharSet(new int[] {'a', 'ä', 'å'});
                            case 'o' -> Automata.makeCharSet(new int[] {'o', 'ö'});
                            default -> Automata.makeChar(letter);
                        }));
        return Operations.concatenate(letters);
    }

    private static List<String> best(String word, Map<String, Integer> found) {
        var byWord = new HashMap<String, Candidate>();
        found.forEach((term, pearls) -> {
            var like = term.substring(1);
            var isSurface = term.charAt(0) == IndexFields.SURFACE;
            if (!like.equals(word) && beginsAlike(word, like)) {
                var distance = EditDistance.between(Folding.fold(word), Folding.fold(like)) * 10
                        + Math.min(9, EditDistance.between(word, like));
                byWord.merge(
                        like,
                        new Candidate(like, distance, isSurface, pearls),
                        (one, other) -> new Candidate(
                                like,
                                distance,
                                one.isSurface() || other.isSurface(),
                                Math.max(one.pearls(), other.pearls())));
            }
        });
        var candidates = byWord.values().stream()
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(Candidate::pearls, Comparator.reverseOrder())
                        .thenComparing(Candidate::isSurface, Comparator.reverseOrder())
                        .thenComparing(Candidate::word))
                .toList();
        var words = new LinkedHashSet<String>();
        for (var candidate : candidates) {
            if (candidate.distance() / 10 == candidates.getFirst().distance() / 10 && words.size() < MOST) {
                words.add(candidate.word());
            }
        }
        return List.copyOf(words);
    }
}
