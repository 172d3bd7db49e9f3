package fi.helminauha.search;

import static fi.helminauha.search.SmallCollection.fi;
import static fi.helminauha.search.SmallCollection.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.search.analysis.SearchResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackSearchTest {
    @ParameterizedTest
    @CsvSource({
        "työkyvyn, Työkyky",
        "esihenkilön, Esihenkilöt",
        "palaverissa, Palaverit",
        "hyvinvointi, Työhyvinvointi",
    })
    void withoutADictionaryStemsAndTheCollectionsOwnWordsDo(String typed, String title) {
        var search = new SmallCollection()
                .with("oikea", title, "Hyvinvointi ja työ.")
                .with("muu", "Työ on asia")
                .search(SearchResources.NONE);

        assertEquals("oikea", ids(fi(search, typed + " ")));
    }
}
