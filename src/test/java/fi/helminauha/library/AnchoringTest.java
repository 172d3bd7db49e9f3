package fi.helminauha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.library.AnchorText.Item;
import fi.helminauha.library.AnchorText.Stretch;
import fi.helminauha.library.EditedPearl.Edit;
import fi.helminauha.library.EditedPearl.Placed;
import fi.helminauha.library.EditedPearl.Word;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnchoringTest {
    private static final PearlId PEARL = new PearlId("dia-learning-cafe");
    private static final List<Pearl> PEARLS = ShippedCollection.get().pearls();
    private static final int TRIES = 60;

    private static AnchorText text(String... items) {
        return new AnchorText(IntStream.range(0, items.length)
                .mapToObj(item -> new Item(item, 0, items[item]))
                .toList());
    }

    private static Stretch stretch(AnchorText text, String words) {
        var start = text.whole().indexOf(words);
        assertTrue(start >= 0, words);
        return new Stretch(start, start + words.length());
    }

    private static Anchor anchor(AnchorText text, String words) {
        return Anchoring.anchor(PEARL, Language.FI, text, stretch(text, words)).orElseThrow();
    }

    private static Optional<String> found(Anchor anchor, AnchorText text) {
        return Anchoring.find(anchor, text).map(found -> text.whole().substring(found.start(), found.end()));
    }

    @Test
    void whatIsMarkedGrowsToWholeWords() {
        var text = text("Kun siitä lähdetään, huolen sanominen on apua.");

        assertEquals("lähdetään, huolen", anchor(text, "hdetään, huo").quote().words());
        assertEquals(
                Optional.empty(), Anchoring.anchor(PEARL, Language.FI, text, stretch(text, ", ")), "no word is in it");
    }

    @Test
    void inATextThatHasNotChangedAlsoTwinsAreToldApart() {
        var text = text("Kyllä", "Kyllä", "Kyllä");
        var second =
                Anchoring.anchor(PEARL, Language.FI, text, new Stretch(6, 11)).orElseThrow();

        assertEquals(Optional.of(new Stretch(6, 11)), Anchoring.find(second, text));
        assertEquals(Optional.empty(), Anchoring.find(second, text("Kyllä", "Kyllä")), "nobody knows which has gone");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            huolen sanominen on apua        | Uusi alku. Siis: Huolen sanominen on apua, ei moite. | Huolen sanominen on apua
            huolen sanominen on apua        | Siis huolen ääneen sanominen on apua eikä moite. Se auttaa. |
            Siis huolen sanominen on apua eikä moite | Siis huolen ääneen sanominen on apua eikä moite. Se auttaa. | Siis huolen ääneen sanominen on apua eikä moite
            huolen sanominen on apua eikä moite. | Siis: huolen sanominen on apua – eikä moite! Se auttaa. | huolen sanominen on apua – eikä moite!
            apua                            | Pyydä apua. Siis huolen sanominen on apua eikä moite. Se auttaa. | apua
            apua                            | Pyydä apua. Se auttaa.                                |
            """)
    void theWordsAreFoundAgainOrNotAtAll(String words, String now, String expected) {
        var text = text("Siis huolen sanominen on apua eikä moite. Se auttaa.");

        assertEquals(Optional.ofNullable(expected), found(anchor(text, words), text(now)));
    }

    @Test
    void ofTwoEqualSentencesTheOneThatWasMarkedIsMeant() {
        var text = text(
                "Aluksi hän kertoo tavoitteen.",
                "Kiitä lopuksi koko ryhmää.",
                "Toisena päivänä kysy, mikä " + "jäi mieleen eilisestä.",
                "Kiitä lopuksi koko ryhmää.",
                "Sovi seuraavasta kerrasta heti.");
        var second = Anchoring.anchor(
                        PEARL,
                        Language.FI,
                        text,
                        new Stretch(
                                text.whole().lastIndexOf("Kiitä"), text.whole().lastIndexOf("Sovi") - 1))
                .orElseThrow();

        var longer = text(
                "Uusi alku on tässä.",
                "Aluksi hän kertoo tavoitteen.",
                "Kiitä lopuksi koko ryhmää.",
                "Toisena päivänä kysy, mikä jäi mieleen eilisestä.",
                "Kiitä lopuksi koko ryhmää.",
                "Sovi seuraavasta " + "kerrasta heti.");
        assertEquals(
                Optional.of(longer.whole().lastIndexOf("Kiitä")),
                Anchoring.find(second, longer).map(Stretch::start));
        assertEquals(
                Optional.empty(),
                Anchoring.find(
                        second,
                        text(
                                "Aluksi hän kertoo tavoitteen.",
                                "Kiitä lopuksi koko ryhmää.",
                                "Toisena päivänä kysy, mikä jäi mieleen eilisestä.",
                                "Sovi seuraavasta kerrasta heti.")));
    }

    /// Each edit many times, in texts of the collection, alone and with up to two others.
    @ParameterizedTest
    @EnumSource(Edit.class)
    void afterAnyEditTheMarkIsOnItsWordsOrNowhere(Edit edit) {
        var random = new Random(edit.ordinal());
        var found = 0;
        for (var i = 0; i < TRIES; i++) {
            var pearl = PEARLS.get(random.nextInt(PEARLS.size()));
            var language = Language.values()[random.nextInt(Language.values().length)];
            var edited = new EditedPearl(pearl.in(language));
            var words = edited.placed();
            var first = random.nextInt(words.size());
            var last = Math.min(words.size() - 1, first + random.nextInt(random.nextBoolean() ? 4 : 25));
            var marked = new Stretch(words.get(first).start(), words.get(last).end());
            var anchor = Anchoring.anchor(pearl.id(), language, edited.text(), marked);
            if (anchor.isEmpty()) {
                continue;
            }
            var quote = words.subList(first, last + 1).stream()
                    .map(placed -> placed.word().number())
                    .collect(Collectors.toSet());
            for (var more = random.nextInt(3); more > 0; more--) {
                edited.make(Edit.values()[random.nextInt(Edit.values().length)], quote, random);
            }
            edited.make(edit, quote, random);

            var now = Anchoring.find(anchor.get(), edited.text());
            now.ifPresent(stretch -> assertRight(anchor.get(), stretch, edited, quote));
            found += now.isPresent() ? 1 : 0;
        }
        System.out.printf("%s: %d of %d found%n", edit, found, TRIES);
    }

    /// It begins and ends at words that were marked and are still there, and most of what is between was marked too.
    private static void assertRight(Anchor anchor, Stretch found, EditedPearl edited, Set<Integer> quote) {
        var all = edited.placed();
        var left = all.stream()
                .map(Placed::word)
                .filter(Word::isOriginal)
                .map(Word::number)
                .filter(quote::contains)
                .toList();
        var inIt = all.stream()
                .filter(word -> word.start() < found.end() && found.start() < word.end())
                .toList();
        for (var end : List.of(inIt.getFirst(), inIt.getLast())) {
            assertTrue(isMarked(end.word(), quote, left), () -> told(anchor, edited, found) + " at " + end);
        }
        var marked =
                inIt.stream().filter(word -> isMarked(word.word(), quote, left)).count();
        assertTrue(marked >= 0.6 * inIt.size(), () -> told(anchor, edited, found));
        assertTrue(marked >= 0.6 * left.size(), () -> told(anchor, edited, found) + " of " + left.size());
    }

    /// Of a whole item and its copy nobody can say which is the original. A copy of the marked words alone stands in
    /// another sentence: it is right where its original is gone.
    private static boolean isMarked(Word word, Set<Integer> quote, List<Integer> left) {
        return quote.contains(word.number())
                && (word.source() != EditedPearl.Source.COPY || !left.contains(word.number()));
    }

    private static String told(Anchor anchor, EditedPearl edited, Stretch found) {
        return anchor + "\nnow “" + edited.text().whole().substring(found.start(), found.end()) + "” in\n"
                + edited.text().whole();
    }

    /// Edits elsewhere in the pearl cost no mark of three words or more.
    @Test
    void editsElsewhereLeaveNearlyEveryMark() {
        var random = new Random(7);
        var elsewhere = List.of(
                Edit.INSERT_BLOCK, Edit.MOVE_BLOCK, Edit.INSERT_ITEM, Edit.SWAP_ITEMS, Edit.PUNCTUATE, Edit.CAPITALS);
        var made = 0;
        var found = 0;
        for (var i = 0; i < 400; i++) {
            var pearl = PEARLS.get(random.nextInt(PEARLS.size()));
            var edited = new EditedPearl(pearl.in(Language.FI));
            var words = edited.placed();
            var first = random.nextInt(words.size() - 20);
            var marked = new Stretch(
                    words.get(first).start(),
                    words.get(first + 3 + random.nextInt(9)).end());
            var anchor = Anchoring.anchor(pearl.id(), Language.FI, edited.text(), marked)
                    .orElseThrow();
            edited.make(elsewhere.get(random.nextInt(elsewhere.size())), Set.of(), random);
            edited.make(elsewhere.get(random.nextInt(elsewhere.size())), Set.of(), random);
            made++;
            found += Anchoring.find(anchor, edited.text()).isPresent() ? 1 : 0;
        }
        assertTrue(found >= 0.97 * made, found + " of " + made);
    }
}
