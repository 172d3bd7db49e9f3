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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The words by which people tell a worry, and which no text has.
class TellingWordsTest {
    private static final List<Pearl> PEARLS = new SmallCollection()
            .with("a", "Luottamus", "Luottamus kasvaa teoista.")
            .with("b", "Palaveri", "Palaverin runko ja luottamus.")
            .with("c", "Tauko", "Tauko on osa työtä.")
            .pearls();

    private static List<String> found(Map<PearlId, Words> telling, Language language, String text) {
        var source = new IndexSource(
                PEARLS, new Localized<>(new TellingWords(telling), TellingWords.NONE, TellingWords.NONE));
        var index = TextIndex.open(SearchData.index(source, SearchData.RESOURCES), SearchData.RESOURCES);
        var cards = PEARLS.stream().map(Pearl::card).toList();
        return new PearlSearch(List.of(), cards, () -> index)
                .search(Query.everything(language).withText(text)).hits().stream()
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
}
