package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of an answered query, in whatever form they stand in a text. Safe for use by many threads; it may be asked after the
/// index is closed only about words it was asked before, so ask while the answer is shown.
public final class HitWords {
    /// Nothing was looked for.
    public static final HitWords NONE = new HitWords(Map.of());

    private final Map<Language, Words> byLanguage;

    private HitWords(Map<Language, Words> byLanguage) {
        this.byLanguage = byLanguage;
    }

    static HitWords of(Collection<Interpretation> meanings, Localized<WordAnalysis> analyses) {
        var byLanguage = new EnumMap<Language, Words>(Language.class);
        for (var meant : meanings) {
            byLanguage.put(meant.language(), new Words(meant, analyses.in(meant.language())));
        }
        return new HitWords(byLanguage);
    }

    /// Where in the text the words stand, from left to right and apart from each other.
    /// @param language  of the text, usually [Hit#language]
    public List<Span> spans(String text, Language language) {
        return marks(text, language).stream().map(Mark::span).toList();
    }

    /// @param word   which word of the query it is
    /// @param value  how much finding it says
    record Mark(Span span, int word, double value) {}

    List<Mark> marks(String text, Language language) {
        var words = byLanguage.get(language);
        return words == null ? List.of() : words.marks(text);
    }

    /// What is looked for in one language.
    private static final class Words {
        private static final double WEAK = .5;

        private final WordAnalysis analysis;
        private final Map<String, Found> surfaces = new HashMap<>();
        private final Map<String, Found> bases = new HashMap<>();
        private final Map<String, Found> roots = new HashMap<>();
        private final List<Phrase> phrases = new ArrayList<>();
        private int count;

        private record Found(int word, double value) {}

        private record Phrase(List<Set<String>> words, boolean isExact, Found found) {}

        private record Place(Span span, String word, WordForms forms) {}

        Words(Interpretation meant, WordAnalysis analysis) {
            this.analysis = analysis;
            for (var word : meant.words()) {
                add(word, count++);
            }
            for (var phrase : meant.phrases()) {
                phrases.add(new Phrase(phrase.stream().map(Set::of).toList(), true, new Found(count++, 3)));
            }
        }

        private void add(WantedWord word, int number) {
            var whole = new Found(number, word.rarity() + .1);
            var weak = new Found(number, whole.value() * WEAK);
            word.surfaces().forEach(surface -> surfaces.putIfAbsent(surface, whole));
            word.bases().forEach(base -> bases.putIfAbsent(base, whole));
            word.roots().forEach(root -> roots.putIfAbsent(root, weak));
            word.completions().surfaces().forEach(surface -> surfaces.putIfAbsent(surface, weak));
            word.completions().parts().forEach(base -> bases.putIfAbsent(base, weak));
            for (var alternative : word.alternatives()) {
                if (alternative.isWord()) {
                    alternative.words().getFirst().forEach(base -> bases.putIfAbsent(base, weak));
                } else {
                    phrases.add(new Phrase(
                            alternative.words().stream()
                                    .<Set<String>>map(HashSet::new)
                                    .toList(),
                            false,
                            whole));
                }
            }
        }

        List<Mark> marks(String text) {
            var marks = new ArrayList<Mark>();
            var places = phrases.isEmpty() ? List.<Place>of() : new ArrayList<Place>();
            var cursor = new WordCursor(text);
            while (cursor.next()) {
                var word = cursor.word();
                var span = new Span(cursor.start(), cursor.end());
                var forms = analysis.forms(word);
                var found = found(word, forms);
                if (found != null) {
                    marks.add(new Mark(span, found.word(), found.value()));
                }
                if (!phrases.isEmpty()) {
                    places.add(new Place(span, word, forms));
                }
            }
            for (var i = 0; i < places.size(); i++) {
                addPhrases(places, i, marks);
            }
            return phrases.isEmpty() ? marks : apart(marks);
        }

        private @Nullable Found found(String word, WordForms forms) {
            var found = surfaces.get(word);
            for (var i = 0; found == null && i < forms.bases().size(); i++) {
                found = bases.get(forms.bases().get(i));
                found = found == null ? roots.get(forms.bases().get(i)) : found;
            }
            for (var i = 0; found == null && i < forms.parts().size(); i++) {
                found = bases.get(forms.parts().get(i));
            }
            for (var i = 0; found == null && i < forms.roots().size(); i++) {
                found = bases.get(forms.roots().get(i));
            }
            return found;
        }

        private void addPhrases(List<Place> places, int start, List<Mark> marks) {
            for (var phrase : phrases) {
                var length = phrase.words().size();
                var stands = start + length <= places.size();
                for (var i = 0; stands && i < length; i++) {
                    var place = places.get(start + i);
                    var wanted = phrase.words().get(i);
                    stands = phrase.isExact()
                            ? wanted.contains(place.word())
                            : place.forms().bases().stream().anyMatch(wanted::contains);
                }
                for (var i = 0; stands && i < length; i++) {
                    marks.add(new Mark(
                            places.get(start + i).span(),
                            phrase.found().word(),
                            phrase.found().value()));
                }
            }
        }

        private static List<Mark> apart(List<Mark> marks) {
            marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
            var apart = new ArrayList<Mark>();
            for (var mark : marks) {
                if (apart.isEmpty() || apart.getLast().span().end() <= mark.span().start()) {
                    apart.add(mark);
                }
            }
            return apart;
        }
    }
}
