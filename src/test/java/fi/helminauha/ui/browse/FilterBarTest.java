package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilterBarTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void themeFilterAndTextAreOneQuery() {
        var window = program.startListing();

        window.tree().choose("Dialogisuus organisaatiossa");
        window.filters().choose("kind", "kind-tip");
        window.list().awaitPearls("dia-kuuntelu", "dia-puheeksiotto");
        window.search().type("\"viisi tekoa\"");

        window.list().awaitPearls("dia-kuuntelu");
    }

    @Test
    void valuesOfOneFacetAreOredAndFacetsAreAnded() {
        var window = program.startListing();

        window.filters().choose("kind", "kind-tip").choose("kind", "kind-checklist");
        window.list()
                .awaitPearls(
                        "tk-halytysmerkit",
                        "mj-kotter",
                        "mj-muutosvartti",
                        "dia-kuuntelu",
                        "dia-puheeksiotto",
                        "eta-hajautettu-lasnaolo",
                        "eta-aamukierros");
        window.filters().choose("minutes", "minutes-45");

        window.list().awaitPearls("mj-kotter");
    }

    @Test
    void countsFollowTheQuery() {
        var window = program.startListing();
        assertEquals(
                Map.of("kind-theory", 2, "kind-tip", 5, "kind-method", 7, "kind-checklist", 2),
                window.filters().counts("kind"));

        window.tree().choose("Strateginen työkykyjohtaminen");
        window.list().awaitNumber(4);

        assertEquals(
                Map.of("kind-theory", 1, "kind-method", 2, "kind-checklist", 1),
                window.filters().counts("kind"));
        window.search().type("\"neljä kerrosta\"");
        window.list().awaitFirst("tk-tyokykytalo").awaitNumber(1);
        assertEquals(Map.of("kind-method", 1), window.filters().counts("kind"));
    }

    @Test
    void aValueWithoutPearlsCannotBeChosen() {
        var window = program.startListing();

        assertEquals(
                List.of("kind-tool", "kind-question-set", "kind-case", "kind-practice-case"),
                window.filters().disabled("kind"));
    }

    @Test
    void whatIsChosenStandsAsChipsThatOneClickRemoves() {
        var window = program.startListing();
        window.filters().choose("kind", "kind-tip").choose("others", "audience-management");
        window.list().awaitPearls("dia-kuuntelu");
        assertEquals(List.of("Vinkki", "johto"), window.filters().chips());

        window.filters().remove("audience-management");

        window.list().awaitNumber(5);
        assertEquals(List.of("Vinkki"), window.filters().chips());
    }

    @Test
    void allFiltersAreClearedWithOneClick() {
        var window = program.startListing();
        assertFalse(window.filters().canClear());
        window.filters()
                .choose("kind", "kind-tip")
                .choose("place", "place-remote")
                .choose("minutes", "minutes-15");
        assertTrue(window.filters().canClear());

        window.filters().clear();

        window.list().awaitNumber(16);
        assertEquals(List.of(), window.filters().chips());
        assertFalse(window.filters().canClear());
    }
}
