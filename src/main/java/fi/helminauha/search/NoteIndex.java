package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlId;
import fi.helminauha.search.NoteSearch.NoteText;
import fi.helminauha.search.analysis.AnalyzedText;
import fi.helminauha.search.analysis.Folding;
import fi.helminauha.search.analysis.WordAnalysis;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the user’s notes, in memory alone. A note is analysed in each language when it is first searched, and
/// again when it has changed. Used on the `search` thread.
final class NoteIndex {
    private static final BitSet NOWHERE = new BitSet();
    /// How many words may stand for one that is half typed.
    private static final int COMPLETIONS = 300;
    private static final int SHORTEST_BEGINNING = 2;

    private final Supplier<Localized<WordAnalysis>> analyses;
    private final Map<PearlId, Analyzed> known = new HashMap<>();
    /// By a word as it stands, a base form, a root or a part: which notes have it, by their numbers.
    private final Map<String, BitSet> places = new HashMap<>();
    private int next;
    /// The notes’ words by how a foreign keyboard writes them. Words of notes that are gone may be left.
    private final TreeMap<String, Set<String>> vocabulary = new TreeMap<>();

    /// @param number  of the note, which it keeps when it changes
    private record Analyzed(int number, String text, Localized<AnalyzedText> byLanguage) {}

    NoteIndex(Supplier<Localized<WordAnalysis>> analyses) {
        this.analyses = analyses;
    }

    /// Analyses notes that are new or have changed, some at a time, so that no query waits long behind them.
    /// @param characters  of how long a text at least, unless there is no more
    /// @return whether all are ready to be searched
    boolean prepare(List<NoteText> notes, int characters) {
        var done = 0;
        for (var note : notes) {
            var before = known.get(note.pearl());
            if (before == null || !before.text().equals(note.text())) {
                if (done >= characters) {
                    return false;
                }
                if (before != null) {
                    place(before, false);
                }
                var analyzed = analyzed(before == null ? next++ : before.number(), note.text());
                place(analyzed, true);
                known.put(note.pearl(), analyzed);
                done += note.text().length();
            }
        }
        return true;
    }

    private Analyzed analyzed(int number, String text) {
        var line = text.replace('\n', ' ').replace('\t', ' ');
        var languages = analyses.get();
        var analyzed = Localized.of(language -> AnalyzedText.of(line, languages.in(language)));
        var words = analyzed.in(Language.FI);
        for (var i = 0; i < words.size(); i++) {
            vocabulary
                    .computeIfAbsent(Folding.fold(words.word(i)), _ -> new TreeSet<>())
                    .add(words.word(i));
        }
        return new Analyzed(number, text, analyzed);
    }

    /// Writes down which words a note has, or takes them away.
    private void place(Analyzed note, boolean isThere) {
        for (var language : Language.values()) {
            var text = note.byLanguage().in(language);
            for (var i = 0; i < text.size(); i++) {
                var forms = text.forms(i);
                Stream.of(List.of(text.word(i)), forms.bases(), forms.roots(), forms.parts())
                        .flatMap(List::stream)
                        .forEach(term ->
                                places.computeIfAbsent(term, _ -> new BitSet()).set(note.number(), isThere));
            }
        }
    }

    /// Forgets the notes that are not among these.
    void retain(List<NoteText> notes) {
        known.keySet().retainAll(notes.stream().map(NoteText::pearl).collect(Collectors.toSet()));
    }

    /// The notes that have any of the terms.
    /// @param terms  words, base forms, roots or parts
    /// @param notes  which are prepared
    List<NoteText> withAny(Stream<String> terms, List<NoteText> notes) {
        var found = new BitSet();
        terms.forEach(term -> found.or(places.getOrDefault(term, NOWHERE)));
        return notes.stream().filter(note -> found.get(analyzed(note).number())).toList();
    }

    /// A note that is prepared, as it is read in a language.
    AnalyzedText text(NoteText note, Language language) {
        return analyzed(note).byLanguage().in(language);
    }

    private Analyzed analyzed(NoteText note) {
        return Objects.requireNonNull(known.get(note.pearl()));
    }

    /// Words of notes that a foreign keyboard writes so.
    Set<String> written(String folded) {
        return vocabulary.getOrDefault(folded, Set.of());
    }

    /// Words of notes that begin so.
    List<String> completions(String beginning) {
        if (beginning.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        var folded = Folding.fold(beginning);
        var isFolded = folded.equals(beginning);
        return vocabulary.subMap(folded, folded + Character.MAX_VALUE).values().stream()
                .flatMap(Set::stream)
                .filter(word -> isFolded || word.startsWith(beginning))
                .limit(COMPLETIONS)
                .toList();
    }
}
