package fi.helminauha.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.TermId;
import fi.helminauha.edition.EditionLocator;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.morphology.VoikkoLocations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageAssemblyTest {
    @TempDir
    private static Path folder;

    @Test
    void aPageBringsTheFiguresTermsAndRelatedPearlsOfItsPearl() {
        var nowhere = folder.resolve("nowhere");
        var shelf = new EditionLocator(
                FewPearls.buildIn(folder.resolve("edition")),
                nowhere,
                Optional.empty(),
                VoikkoLocations.of(List.of(), Map.of(), nowhere));
        try (var edition = shelf.open().edition()) {
            var page = PageAssembly.page(edition, new PearlId("tk-tyokykytalo")).orElseThrow();

            assertEquals(Set.of(new FigureId("tyokykytalo")), page.drawings().keySet());
            assertTrue(page.terms().containsKey(new TermId("tyokyky")));
            assertEquals(
                    List.of(
                            "tk-laaja-tyokykykasitys",
                            "tk-varhaisen-tuen-keskustelu",
                            "tk-halytysmerkit",
                            "eta-hajautettu-lasnaolo",
                            "os-tikapuut",
                            "os-kansalaisraati"),
                    page.related().stream().map(card -> card.id().value()).toList(),
                    "those it names, then those that name it");
            assertEquals(Optional.empty(), PageAssembly.page(edition, new PearlId("no-such-pearl")));
        }
    }
}
