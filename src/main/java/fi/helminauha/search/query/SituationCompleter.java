package fi.helminauha.search.query;

import fi.helminauha.search.analysis.Folding;
import fi.helminauha.search.analysis.WordCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Completes a worry that is being typed to situations that somebody has written down. Safe for use by many threads.
public final class SituationCompleter {
    private static final int MOST = 4;
    /// One word is no worry yet.
    private static final int LEAST_WORDS = 2;
    private static final int SHORTEST = 3;

    /// @param words  of the text, folded, with a space between two: as strings of their own they take three times the
    /// room
    private record Situation(String text, String words) {}

    private final List<Situation> situations;

    /// @param situations  of one language
    public SituationCompleter(List<String> situations) {
        this.situations = situations.stream()
                .distinct()
                .map(text -> new Situation(text, String.join(" ", words(text))))
                .toList();
    }

    /// The shortest situations in which every typed word begins a word of its own; none for one word alone, nor for a
    /// last word of under three letters.
    public List<String> completions(String typed) {
        var wanted = words(typed);
        if (wanted.size() < LEAST_WORDS || wanted.getLast().length() < SHORTEST) {
            return List.of();
        }
        return situations.stream()
                // Most have not even the letters: their words need not be taken apart at each key.
                .filter(situation -> wanted.stream().allMatch(situation.words()::contains))
                .filter(situation -> hasAll(situation.words().split(" "), wanted))
                .map(Situation::text)
                .filter(text -> !text.equalsIgnoreCase(typed.strip()))
                .sorted(Comparator.comparingInt(String::length))
                .limit(MOST)
                .toList();
    }

    private static boolean hasAll(String[] words, List<String> wanted) {
        var left = new ArrayList<>(List.of(words));
        for (var beginning : wanted) {
            var found = left.stream().filter(word -> word.startsWith(beginning)).findFirst();
            if (found.isEmpty()) {
                return false;
            }
            left.remove(found.get());
        }
        return true;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var cursor = new WordCursor(text);
        while (cursor.next()) {
            words.add(Folding.fold(cursor.word()));
        }
        return words;
    }
}
