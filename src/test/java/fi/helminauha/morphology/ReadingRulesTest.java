package fi.helminauha.morphology;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The rules on outputs as Voikko's transducer writes them, without an installed dictionary.
class ReadingRulesTest {
    private static final int NONSENSE = 5_000;

    private static List<Reading> readings(String word, String outputs) {
        return new TinyTransducer().word(word, outputs).dictionary().analyzer().analyze(word);
    }

    private static List<String> parts(Reading reading) {
        return reading.parts().stream().map(Part::baseForm).toList();
    }

    @Test
    void theBaseFormStandsBetweenItsMarks() {
        var reading = readings("työn", "[Ln] [Xp] t y ö [X] t y ö [Sg] [Ny] n").getFirst();

        assertEquals(
                new Reading(
                        "työ",
                        Optional.empty(),
                        List.of(new Part("työn", "työ", "työ", false, List.of())),
                        WordClass.NOUN),
                reading);
    }

    @Test
    void aCompoundIsCutIntoBaseFormsOfItsParts() {
        var reading = readings(
                        "työnalat",
                        "[Ln] [Xp] t y ö [X] t y ö [Sg] [Ny] n [Bh] [Bc] [Ln] [Xp] a l a [X] a l a [Sn] [Nm] t")
                .getFirst();

        assertEquals("työnala", reading.baseForm());
        assertEquals(List.of("työ", "ala"), parts(reading));
        assertTrue(reading.isCompound());
    }

    @Test
    void theMinenFormGivesTheVerbAndItsNoun() {
        var reading = readings("osaamisen", "[Lt] [Xp] o s a t a [X] o s a a [Tn4] m i s e [Sg] [Ny] n")
                .getFirst();

        assertEquals("osata", reading.baseForm());
        assertEquals(Optional.of("osaaminen"), reading.actionNoun());
        assertEquals(WordClass.VERB, reading.wordClass());
    }

    @Test
    void aMinenFormBeforeTheLastPartIsNotThatOfTheWord() {
        var reading = readings(
                        "osaamisala", "[Lt] [Xp] o s a t a [X] o s a a [Tn4] m i s [Bh] [Bc] [Ln] [Xp] a l a [X] a l a")
                .getFirst();

        assertEquals("osaamisala", reading.baseForm());
        assertEquals(Optional.empty(), reading.actionNoun());
        assertEquals(List.of("osaaminen", "ala"), parts(reading));
    }

    @Test
    void aWordDerivedOfAMinenFormIsNone() {
        var derived = "[Lt] [Xp] o s a t a [X] o s a a [Tn4] m [Ln] [Xj] i s u u s [X] i s u u s";
        var ended = "[Lt] [Xp] o s a t a [X] o s a a [Tn4] m i s [Bc] a l a";

        assertEquals(
                Optional.empty(), readings("osaamisuus", derived).getFirst().actionNoun());
        assertEquals(Optional.empty(), readings("osaamisala", ended).getFirst().actionNoun());
    }

    @Test
    void aParticipleKnowsItsVerb() {
        var reading = readings("uupuneet", "[Lt] [Xp] u u p u a [X] u u p u [Ll] [Ru] n [Xj] u t [X] [Sn] [Nm] e e t")
                .getFirst();

        assertEquals("uupunut", reading.baseForm());
        assertEquals(Optional.of("uupua"), reading.verb());
        assertEquals(WordClass.ADJECTIVE, reading.wordClass());
    }

    @Test
    void aBoundaryInsideAnEntryGivesPieces() {
        var reading = readings(
                        "hyvinvoinnin", "[Ln] [Xp] h y v i n = v o i n t i [X] h y v i n [Bm] v o i n n [Sg] i n")
                .getFirst();

        assertEquals("hyvinvointi", reading.baseForm());
        assertEquals(List.of("hyvin", "vointi"), reading.parts().getFirst().pieces());
    }

    @Test
    void namesHaveTheirCapitals() {
        var reading = readings("helsingissä", "[Lep] [Xp] H e l s i n k i [X] h e l s i n g i [Sine] s s ä")
                .getFirst();

        assertEquals("Helsinki", reading.baseForm());
        assertEquals(WordClass.PLACE_NAME, reading.wordClass());
    }

    @Test
    void everyPartOfANumeralIsInItsBaseForm() {
        var reading = readings(
                        "kahdellekymmenelle",
                        "[Lu] [Xp] k a k s i [X] k a h d e l l e [Bc] [Xp] k y m m e n t ä [X] k y m m e n e l l e")
                .getFirst();

        assertEquals("kaksikymmentä", reading.baseForm());
    }

    @Test
    void equalVowelsMeetWithAHyphenOnly() {
        var together = "[Ln] [Xp] a l a [X] a l a [Bh] [Bc] [Ln] [Xp] a r k i [X] a r k i";
        var hyphenated = "[Ln] [Xp] a l a [X] a l a - [Bh] [Bc] [Ln] [Xp] a r k i [X] a r k i";

        assertEquals(List.of(), readings("alaarki", together));
        assertEquals(
                List.of("ala", "arki"), parts(readings("ala-arki", hyphenated).getFirst()));
    }

    @Test
    void anOutputWithoutSenseDoesNoHarm() {
        var symbols =
                ("[Ln] [Lt] [Lep] [Lu] [La] [Lp] [Xp] [Xj] [Xr] [Xs] [X] [X] [Bc] [Bm] [Bh] [De] [Dg] [Icu] [Isf] [Ica]"
                                + " [Ion] [Tn4] [Rt] [Cc] a i j s - - : = 1")
                        .split(" ", -1);
        for (var seed = 0; seed < NONSENSE; seed++) {
            var output = new Random(seed)
                    .ints(1 + seed % 25, 0, symbols.length)
                    .mapToObj(symbol -> symbols[symbol])
                    .collect(Collectors.joining(" "));

            assertDoesNotThrow(() -> readings("ala", output), output);
        }
    }

    @Test
    void anEmptyEntryBeforeAPlaceNameDoesNoHarm() {
        assertDoesNotThrow(() -> readings("ala", "[Xp] [Rt] [X] a l [De] - [Lep] a"));
        assertDoesNotThrow(() -> readings("ala", "[Xj] [X] [De] - [Lep]"));
    }

    @Test
    void readingsThatAreTheSameAreGivenOnce() {
        var tiny =
                new TinyTransducer().word("työ", "[Ln] [Xp] t y ö [X] t y ö").word("työ", "[Ln] [Xp] t y ö [X] t y ö");

        assertEquals(1, tiny.dictionary().analyzer().analyze("työ").size());
    }

    @Test
    void capitalsSoftHyphensAndDecomposedLettersDoNotMatter() {
        var analyzer = new TinyTransducer()
                .word("työ", "[Ln] [Xp] t y ö [X] t y ö")
                .dictionary()
                .analyzer();

        assertEquals(1, analyzer.analyze("TYÖ").size());
        assertEquals(1, analyzer.analyze("ty\u00ADö").size());
        assertEquals(1, analyzer.analyze("tyo\u0308").size());
    }

    @Test
    void anUnknownWordHasNoReading() {
        var analyzer = new TinyTransducer().word("a", "a").dictionary().analyzer();

        assertEquals(List.of(), analyzer.analyze("b"));
        assertEquals(List.of(), analyzer.analyze(""));
        assertEquals(List.of(), analyzer.analyze("-"));
        assertEquals(List.of(), analyzer.analyze("a".repeat(256)));
    }

    @Test
    void ofAnUnknownWordWithHyphensTheLastPieceDecides() {
        var analyzer = new TinyTransducer()
                .word("alan", "[Ln] [Xp] a l a [X] a l a [Sg] n")
                .dictionary()
                .analyzer();

        var reading = analyzer.analyze("XYZ-alan").getFirst();

        assertEquals("xyz-ala", reading.baseForm());
        assertEquals(List.of("xyz", "ala"), parts(reading));
        assertEquals(List.of(), analyzer.analyze("alan-xyz"));
        assertEquals(List.of(), analyzer.analyze("xyz--alan"));
        assertEquals(
                List.of("30", "60", "90"), parts(analyzer.analyze("30-60-90").getFirst()));
    }
}
