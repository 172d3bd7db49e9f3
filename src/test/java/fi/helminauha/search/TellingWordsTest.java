package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.TellingWords;
import fi.helminauha.collection.TellingWords.Words;
import fi.helminauha.search.index.IndexSource;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.search.query.Completion;
import fi.helminauha.search.query.Correction;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words by which people tell a worry, and which no text has.
class TellingWordsTest {
    private static final List<Pearl> PEARLS = new SmallCollection()
            .with("a", "Luottamus", "Luottamus kasvaa teoista.")
            .with("b", "Palaveri", "Palaverin runko ja luottamus.")
            .with("c", "Tauko", "Tauko on osa työtä.")
            .pearls();

    private static PearlSearch search(Map<PearlId, Words> telling) {
        var source = new IndexSource(
                PEARLS, new Localized<>(new TellingWords(telling), TellingWords.NONE, TellingWords.NONE));
        var index = TextIndex.open(SearchData.index(source, SearchData.RESOURCES), SearchData.RESOURCES);
        var cards = PEARLS.stream().map(Pearl::card).toList();
        return new PearlSearch(List.of(), cards, () -> index);
    }

    private static List<String> found(Map<PearlId, Words> telling, Language language, String text) {
        return search(telling).search(Query.everything(language).withText(text)).hits().stream()
                .map(Hit::card)
                .map(PearlCard::id)
                .map(PearlId::value)
                .toList();
    }

    @Test
    void aPearlIsFoundByATellingWordInAnyForm() {
        var telling = Map.of(new PearlId("c"), new Words(List.of("huutaa"), List.of()));

        assertEquals(List.of("c"), found(telling, Language.FI, "huutavat"));
    }

    @Test
    void thePearlThatIsTheBestAnswerComesBeforeOneThatAnswersToo() {
        var telling = Map.of(
                new PearlId("a"), new Words(List.of(), List.of("kuppikunta")),
                new PearlId("b"), new Words(List.of("kuppikunta"), List.of()));

        assertEquals(List.of("b", "a"), found(telling, Language.FI, "kuppikunta"));
    }

    @Test
    void withoutTellingWordsNothingIsFoundByThem() {
        assertEquals(List.of(), found(Map.of(), Language.FI, "kuppikunta"));
    }

    @Test
    void aPearlWithManyTellingWordsIsFoundByEachAsWellAsOneWithFew() {
        var many = IntStream.range(0, 60).mapToObj(number -> "sana" + number).toList();
        var telling = Map.of(
                new PearlId("c"),
                        new Words(
                                Stream.concat(many.stream(), Stream.of("kuppikunta"))
                                        .toList(),
                                List.of()),
                new PearlId("a"), new Words(List.of("kuppikunta"), List.of()));

        var scores = search(telling).search(Query.everything(Language.FI).withText("kuppikunta ")).hits().stream()
                .map(Hit::score)
                .distinct()
                .toList();

        assertEquals(1, scores.size());
    }

    @Test
    void aTellingWordIsCompletedAndCorrectedToAsItIsWritten() {
        var search = search(Map.of(new PearlId("c"), new Words(List.of(), List.of("kuppikuntaisuus"))));

        assertEquals(
                List.of("kuppikuntaisuus"),
                search.completions("kuppik", Language.FI).stream()
                        .map(Completion::shown)
                        .toList());
        assertEquals(
                List.of("kuppikuntaisuus"),
                search
                        .search(Query.everything(Language.FI).withText("kuppikintaisus "))
                        .reading()
                        .corrections()
                        .stream()
                        .map(Correction::searched)
                        .toList());
    }
}
