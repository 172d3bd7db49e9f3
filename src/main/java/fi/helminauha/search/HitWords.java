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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words of an answered query, in whatever form they stand in a text. Safe for use by many threads; it may be
/// asked after the index is closed only about words it was asked before, so ask while the answer is shown.
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
        return marks(WordedText.of(text), language).stream().map(Mark::span).toList();
    }

    /// @param word   which word of the query it is
    /// @param value  how much finding it says
    record Mark(Span span, int word, double value) {}

    List<Mark> marks(WordedText text, Language language) {
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
        private final Map<String, Optional<Found>> known = new ConcurrentHashMap<>();
        private final Set<String> beginnings = new HashSet<>();
        private int count;

        private record Found(int word, double value) {}

        private record Phrase(List<Set<String>> words, boolean isExact, Found found) {}

        Words(Interpretation meant, WordAnalysis analysis) {
            this.analysis = analysis;
            for (var word : meant.words()) {
                add(word, count++);
            }
            for (var phrase : meant.phrases()) {
                phrases.add(new Phrase(phrase.stream().map(Set::of).toList(), true, new Found(count++, 3)));
            }
            phrases.forEach(phrase -> beginnings.addAll(phrase.words().getFirst()));
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

        List<Mark> marks(WordedText text) {
            var marks = new ArrayList<Mark>();
            var places = text.words();
            for (var place : places) {
                known.computeIfAbsent(place.word(), this::found)
                        .ifPresent(found -> marks.add(new Mark(place.span(), found.word(), found.value())));
            }
            if (phrases.isEmpty()) {
                return marks;
            }
            for (var i = 0; i < places.size(); i++) {
                if (isBeginning(places.get(i).word())) {
                    addPhrases(places, i, marks);
                }
            }
            return apart(marks);
        }

        private Optional<Found> found(String word) {
            var forms = analysis.forms(word);
            var found = Optional.ofNullable(surfaces.get(word));
            return found.or(() -> first(forms.bases(), bases))
                    .or(() -> first(forms.bases(), roots))
                    .or(() -> first(forms.parts(), bases))
                    .or(() -> first(forms.roots(), bases));
        }

        /// Whether a phrase may begin with the word.
        private boolean isBeginning(String word) {
            return beginnings.contains(word)
                    || analysis.forms(word).bases().stream().anyMatch(beginnings::contains);
        }

        private static Optional<Found> first(List<String> words, Map<String, Found> among) {
            for (var word : words) {
                var found = among.get(word);
                if (found != null) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }

        private void addPhrases(List<WordedText.Word> places, int start, List<Mark> marks) {
            for (var phrase : phrases) {
                var length = phrase.words().size();
                var stands = start + length <= places.size();
                for (var i = 0; stands && i < length; i++) {
                    var place = places.get(start + i);
                    var wanted = phrase.words().get(i);
                    stands = phrase.isExact()
                            ? wanted.contains(place.word())
                            : analysis.forms(place.word()).bases().stream().anyMatch(wanted::contains);
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
                if (apart.isEmpty()
                        || apart.getLast().span().end() <= mark.span().start()) {
                    apart.add(mark);
                }
            }
            return apart;
        }
    }
}
