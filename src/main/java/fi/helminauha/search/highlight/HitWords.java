package fi.helminauha.search.highlight;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.analysis.AnalyzedText;
import fi.helminauha.search.analysis.Span;
import fi.helminauha.search.analysis.WordAnalysis;
import fi.helminauha.search.analysis.WordForms;
import fi.helminauha.search.query.AnalyzedQuery;
import fi.helminauha.search.query.QueryWord;
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
import java.util.stream.Collectors;

/// The words of an answered query, in whatever form they stand in a text. Safe for use by many threads; it may be
/// asked after the index is closed only about words it was asked before, so ask while the answer is shown.
public final class HitWords {
    /// Nothing was looked for.
    public static final HitWords NONE = new HitWords(Map.of());

    private final Map<Language, Words> byLanguage;

    private HitWords(Map<Language, Words> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /// @param queries   one a language at most
    /// @param analyses  of the texts’ words
    public static HitWords of(Collection<AnalyzedQuery> queries, Localized<WordAnalysis> analyses) {
        var byLanguage = new EnumMap<Language, Words>(Language.class);
        for (var query : queries) {
            byLanguage.put(query.language(), new Words(query, analyses.in(query.language())));
        }
        return new HitWords(byLanguage);
    }

    /// Where in the text the words stand, from left to right and apart from each other.
    /// @param language  of the text, usually [Hit#language]
    public List<Span> spans(String text, Language language) {
        var words = byLanguage.get(language);
        return words == null
                ? List.of()
                : words.marks(AnalyzedText.of(text, words.analysis)).stream()
                        .map(Mark::span)
                        .toList();
    }

    /// Which words of the query stand in the text, by their numbers: first those of [AnalyzedQuery#words], then its
    /// phrases, each of which stands there whole.
    public Set<Integer> found(AnalyzedText text, Language language) {
        return marks(text, language).stream().map(Mark::word).collect(Collectors.toSet());
    }

    /// @param word   which word of the query it is
    /// @param value  how much finding it says
    record Mark(Span span, int word, double value) {}

    List<Mark> marks(AnalyzedText text, Language language) {
        var words = byLanguage.get(language);
        return words == null ? List.of() : words.marks(text);
    }

    /// What is looked for in one language.
    private static final class Words {
        private static final double WEAK = .5;
        /// About how many different words the shown pearls have.
        private static final int DISTINCT = 2_000;

        private final WordAnalysis analysis;
        private final Map<String, Found> surfaces = new HashMap<>();
        private final Map<String, Found> bases = new HashMap<>();
        private final Map<String, Found> roots = new HashMap<>();
        private final List<Phrase> phrases = new ArrayList<>();
        private final Map<String, Known> known = new ConcurrentHashMap<>(DISTINCT);
        private final Set<String> beginnings = new HashSet<>();
        private int count;

        private record Found(int word, double value) {}

        /// What a word of a text is to the query.
        /// @param isBeginning  whether a phrase may begin with it
        private record Known(Optional<Found> found, boolean isBeginning) {}

        private record Phrase(List<Set<String>> words, boolean isExact, Found found) {}

        Words(AnalyzedQuery query, WordAnalysis analysis) {
            this.analysis = analysis;
            for (var word : query.words()) {
                add(word, count++);
            }
            for (var phrase : query.typed().phrases()) {
                phrases.add(new Phrase(phrase.stream().map(Set::of).toList(), true, new Found(count++, 3)));
            }
            phrases.forEach(phrase -> beginnings.addAll(phrase.words().getFirst()));
        }

        private void add(QueryWord word, int number) {
            var whole = new Found(number, word.rarity() + .1);
            var weak = new Found(number, whole.value() * WEAK);
            word.forms().surfaces().forEach(surface -> surfaces.putIfAbsent(surface, whole));
            word.forms().bases().forEach(base -> bases.putIfAbsent(base, whole));
            word.forms().roots().forEach(root -> roots.putIfAbsent(root, weak));
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

        List<Mark> marks(AnalyzedText text) {
            var marks = new ArrayList<Mark>();
            var hasBeginnings = false;
            for (var i = 0; i < text.size(); i++) {
                var known = known(text, i);
                if (known.found().isPresent()) {
                    var found = known.found().get();
                    marks.add(new Mark(text.span(i), found.word(), found.value()));
                }
                hasBeginnings |= known.isBeginning();
            }
            return hasBeginnings ? withPhrases(text, marks) : marks;
        }

        private Known known(AnalyzedText text, int place) {
            var word = text.word(place);
            var remembered = known.get(word);
            if (remembered != null) {
                return remembered;
            }
            var forms = text.forms(place);
            var made = new Known(
                    found(word, forms),
                    beginnings.contains(word) || forms.bases().stream().anyMatch(beginnings::contains));
            known.put(word, made);
            return made;
        }

        private Optional<Found> found(String word, WordForms forms) {
            var surface = surfaces.get(word);
            return surface != null
                    ? Optional.of(surface)
                    : first(forms.bases(), bases)
                            .or(() -> first(forms.bases(), roots))
                            .or(() -> first(forms.parts(), bases))
                            .or(() -> first(forms.roots(), bases));
        }

        private List<Mark> withPhrases(AnalyzedText text, List<Mark> marks) {
            var all = new ArrayList<>(marks);
            for (var i = 0; i < text.size(); i++) {
                if (known(text, i).isBeginning()) {
                    addPhrases(text, i, all);
                }
            }
            return apart(all);
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

        private void addPhrases(AnalyzedText text, int start, List<Mark> marks) {
            for (var phrase : phrases) {
                var length = phrase.words().size();
                var stands = start + length <= text.size();
                for (var i = 0; stands && i < length; i++) {
                    var wanted = phrase.words().get(i);
                    stands = phrase.isExact()
                            ? wanted.contains(text.word(start + i))
                            : text.forms(start + i).bases().stream().anyMatch(wanted::contains);
                }
                for (var i = 0; stands && i < length; i++) {
                    marks.add(new Mark(
                            text.span(start + i),
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
