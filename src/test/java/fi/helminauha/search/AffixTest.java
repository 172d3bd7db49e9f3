package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The beginning or the ending of a word is not a word.
class AffixTest {
    private static final String FI = "Kehittäminen onnistuu avoimuudella, henkilöstössä ja esihenkilöistä lähtien.";
    private static final String SV = "Ledningen har riktningar, trygghet, ledarskap, delaktighet och handlingar.";
    private static final String EN = "Planning the meeting needs openness, leadership and commitment.";

    @ParameterizedTest
    @CsvSource({
        "SV, ingen",
        "SV, inga",
        "SV, het",
        "SV, skap",
        "SV, ning",
        "SV, ar",
        "SV, för",
        "SV, en",
        "EN, ing",
        "EN, ness",
        "EN, ship",
        "EN, ment",
        "FI, ssä",
        "FI, minen",
        "FI, ista",
        "FI, uus",
        "FI, della"
    })
    void anAffixFindsNoWordThatHasIt(Language language, String typed) {
        for (var resources : List.of(SearchData.WITHOUT_DICTIONARY, SearchData.RESOURCES)) {
            var search = new SmallCollection()
                    .with("ord", PearlKind.METHOD, 10, new Localized<>(FI, SV, EN))
                    // So that the affix is a word of the collection.
                    .with(
                            "ingen",
                            PearlKind.METHOD,
                            10,
                            new Localized<>("Ilta " + typed, "Ord " + typed, "Word " + typed))
                    .search(resources);

            var answer = search.search(Query.everything(language).withText(typed + " "));

            assertEquals("ingen", SmallCollection.ids(answer));
            var text = new Localized<>(FI, SV, EN).in(language);
            assertEquals(List.of(), answer.words().spans(text, language));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SV, chef, Närchefens vardag",
        "SV, samtal, Arbetsplatssamtalet",
        "SV, handledning, Arbetshandledningen",
        "FI, keskustelu, Kehityskeskustelun",
        "FI, kyky, Työkykyä",
    })
    void aPartOfACompoundStillFindsIt(Language language, String typed, String title) {
        var search = new SmallCollection()
                .with("ord", PearlKind.METHOD, 10, new Localized<>(title, title, title))
                .with(
                        "andra",
                        PearlKind.METHOD,
                        10,
                        new Localized<>("Kehitys, työ, " + typed, "När arbetsplats " + typed, typed))
                .search(SearchData.WITHOUT_DICTIONARY);

        assertEquals(
                2,
                search.search(Query.everything(language).withText(typed + " ")).total());
    }
}
