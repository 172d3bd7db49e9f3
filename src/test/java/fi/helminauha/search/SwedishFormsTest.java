package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A Swedish noun is found by each of its forms.
class SwedishFormsTest {
    @ParameterizedTest
    @CsvSource({
        "klient, klienten klienter klienterna klientens klienternas",
        "enkät, enkäten enkäter enkäterna enkäternas",
        "arbete, arbetet arbeten arbetena arbetets arbetenas",
        "distansmöte, distansmötet distansmöten distansmötena",
        "möjlighet, möjligheten möjligheter möjligheterna möjlighets",
        "förändring, förändringen förändringar förändringarna",
        "medarbetare, medarbetaren medarbetarna medarbetarens",
        "chef, chefen chefer cheferna chefens"
    })
    void everyFormFindsEveryOther(String base, String others) {
        var forms = List.of((base + " " + others).split(" ", -1));
        for (var written : forms) {
            var search = new SmallCollection()
                    .with("ord", PearlKind.METHOD, 10, new Localized<>("Sana", "Ett ord: " + written, "Word"))
                    .search(SearchData.WITHOUT_DICTIONARY);
            for (var typed : forms) {
                var answer = search.search(Query.everything(Language.SV).withText(typed + " "));

                assertEquals("ord", SmallCollection.ids(answer), typed + " for " + written);
            }
        }
    }
}
