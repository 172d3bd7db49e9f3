package fi.helminauha.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.morphology.Libvoikko.Attributes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Compares the readings with those of the real libvoikko, word by word: two sets are equal or the word does not
/// agree.
class VoikkoAgreementTest {
    private static final int MISSPELT_EVERY = 10;
    private static final double FLOOR = 0.9995;

    /// A word with what both say of it.
    private record Compared(String word, List<Reading> readings, List<Attributes> attributes) {}

    /// The words that libvoikko knows, and those that it does not.
    private static final List<Compared> WORDS = new ArrayList<>();

    private static final List<Compared> REFUSED = new ArrayList<>();

    @BeforeAll
    static void askBoth() throws IOException {
        var voikko = Libvoikko.open();
        var file = InstalledDictionary.file();
        if (voikko.isEmpty() || file.isEmpty()) {
            System.out.println(
                    "VoikkoAgreementTest is skipped: libvoikko.so.1 or its Finnish dictionary is not installed"
                            + " (Debian: apt-get install libvoikko1 voikko-fi)");
        }
        assumeTrue(voikko.isPresent() && file.isPresent(), "libvoikko1 and voikko-fi are installed");
        var analyzer = FinnishDictionary.read(file.orElseThrow()).analyzer();
        try (var library = voikko.orElseThrow()) {
            for (var word : words(file.orElseThrow())) {
                var attributes = library.analyze(word);
                if (attributes.isEmpty()) {
                    REFUSED.add(new Compared(word, analyzer.dictionaryReadings(SurfaceForm.of(word)), attributes));
                } else {
                    WORDS.add(new Compared(word, analyzer.analyze(word), attributes));
                }
            }
        }
    }

    private static Set<String> words(Path dictionary) throws IOException {
        var words = new LinkedHashSet<>(FinnishTexts.words());
        for (var word : WalkedWords.ofDictionary(dictionary)) {
            words.add(word);
            if (words.size() % MISSPELT_EVERY == 0) {
                words.add(word.replace("-", ""));
                words.add(word.substring(1) + word.charAt(0));
            }
        }
        return words;
    }

    @Test
    void baseFormsAreThoseOfLibvoikko() {
        assertAgreement(
                "base forms",
                word -> baseForms(word.readings())
                        .equals(word.attributes().stream()
                                .map(Attributes::baseForm)
                                .collect(Collectors.toSet())));
    }

    @Test
    void compoundsAreCutWhereLibvoikkoCutsThem() {
        assertAgreement("compound splits", VoikkoAgreementTest::haveSameCuts);
    }

    @Test
    void whatLibvoikkoRefusesHasNoReading() {
        var known = REFUSED.stream().filter(word -> !word.readings().isEmpty()).toList();

        System.out.printf("Of %d words that libvoikko refuses, %d have a reading%n", REFUSED.size(), known.size());
        assertTrue(REFUSED.size() >= 5_000, () -> "only " + REFUSED.size() + " words that libvoikko refuses");
        assertEquals(List.of(), known);
    }

    private static void assertAgreement(String what, Predicate<Compared> agrees) {
        var disagreeing = WORDS.stream().filter(agrees.negate()).toList();
        var share = 1 - (double) disagreeing.size() / WORDS.size();
        System.out.printf(
                Locale.ROOT, "Agreement with libvoikko: %s %.3f %% of %d words%n", what, share * 100, WORDS.size());
        disagreeing.stream().limit(20).forEach(word -> System.out.println("  differs: " + word));
        assertTrue(WORDS.size() >= 50_000, () -> "only " + WORDS.size() + " words that libvoikko knows");
        assertTrue(share >= FLOOR, () -> what + " agree on " + share);
    }

    private static Set<String> baseForms(List<Reading> readings) {
        return readings.stream().map(Reading::baseForm).collect(Collectors.toSet());
    }

    private static boolean haveSameCuts(Compared word) {
        BiPredicate<Reading, Attributes> same = (reading, attributes) -> isSameCut(word.word(), reading, attributes);
        return word.readings().stream()
                        .allMatch(reading -> word.attributes().stream().anyMatch(its -> same.test(reading, its)))
                && word.attributes().stream()
                        .allMatch(its -> word.readings().stream().anyMatch(reading -> same.test(reading, its)));
    }

    /// `STRUCTURE` has a `=` before each part and each piece of one; `WORDBASES` has each part's dictionary word
    /// in brackets. Words such as `kosk'ei` have two dictionary words in one part, which has the first for its
    /// root.
    private static boolean isSameCut(String word, Reading reading, Attributes attributes) {
        var cuts = cuts(attributes.structure());
        var parts = reading.parts();
        var starts = starts(word.toLowerCase(Locale.ROOT), parts);
        var roots = roots(attributes.wordBases());
        var known = Stream.concat(
                        parts.stream().map(Part::root), parts.stream().flatMap(part -> part.pieces().stream()))
                .toList();
        var pieces = parts.stream()
                .mapToInt(part -> Math.max(1, part.pieces().size()))
                .sum();
        return cuts.containsAll(starts)
                && pieces == cuts.size()
                && (isWithoutBases(reading, attributes)
                        || parts.stream().allMatch(part -> roots.contains(part.root()) || isWithoutEntry(part)))
                && (reading.wordClass() == WordClass.NEGATION || known.containsAll(roots));
    }

    /// libvoikko gives no `WORDBASES` for names of organisations, and only some of those of a numeral's parts.
    private static boolean isWithoutBases(Reading reading, Attributes attributes) {
        return attributes.wordBases().isEmpty()
                || reading.wordClass() == WordClass.NUMERAL
                || reading.wordClass() == WordClass.ROMAN_NUMERAL;
    }

    /// Prefixes, digits and the tens of numerals have no dictionary word behind them.
    private static boolean isWithoutEntry(Part part) {
        return part.root().equals(part.baseForm()) && part.surface().equalsIgnoreCase(part.baseForm());
    }

    private static Set<Integer> cuts(String structure) {
        var cuts = new LinkedHashSet<Integer>();
        var at = 0;
        for (var i = 0; i < structure.length(); i++) {
            if (structure.charAt(i) == '=') {
                cuts.add(at);
            } else {
                at++;
            }
        }
        return cuts;
    }

    private static Set<Integer> starts(String word, List<Part> parts) {
        var starts = new LinkedHashSet<Integer>();
        var at = 0;
        for (var part : parts) {
            at = word.indexOf(part.surface(), at);
            starts.add(at);
            at += part.surface().length();
        }
        return starts;
    }

    private static List<String> roots(String wordBases) {
        return Pattern.compile("\\(([^+)][^)]*)\\)")
                .matcher(wordBases)
                .results()
                .map(root -> root.group(1).replace("=", ""))
                .toList();
    }
}
