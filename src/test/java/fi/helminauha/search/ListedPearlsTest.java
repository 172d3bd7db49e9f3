package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.edition.FewPearls;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scope, filters, counts and order, where nothing is looked up in the index.
class ListedPearlsTest {
    private static final Query ALL = Query.everything(Language.FI);

    private static PearlSearch search;

    @BeforeAll
    static void read(@TempDir Path folder) {
        var collection = FewPearls.read(FewPearls.copyTo(folder)).collection();
        search = new PearlSearch(
                collection.head().themes(),
                collection.pearls().stream().map(Pearl::card).toList(),
                () -> {
                    throw new AssertionError("a list needs no index");
                });
    }

    @Test
    void nothingTypedGivesEveryPearlAndNeedsNoIndex() {
        assertEquals(16, hits(ALL).total());
    }

    @Test
    void aThemeHasThePearlsOfItsSubThemes() {
        assertEquals(
                List.of(
                        "tk-laaja-tyokykykasitys",
                        "tk-tyokykytalo",
                        "tk-halytysmerkit",
                        "tk-varhaisen-tuen-keskustelu"),
                pearls(in("tyokyky")));
        assertEquals(List.of("tk-laaja-tyokykykasitys", "tk-tyokykytalo"), pearls(in("tyokyky-perusta")));
        assertEquals(List.of(), pearls(in("no-such-theme")));
    }

    @Test
    void namedPearlsComeInTheirOwnOrderAndMissingOnesArePassedOver() {
        var named = Stream.of("os-tikapuut", "no-such-pearl", "dia-kuuntelu")
                .map(PearlId::new)
                .toList();

        assertEquals(List.of("os-tikapuut", "dia-kuuntelu"), pearls(ALL.withScope(new Scope.Listed(named))));
    }

    @Test
    void valuesOfAFacetAreAlternativesAndFacetsNarrowEachOther() {
        var tips = filtered(Map.of(Facet.KIND, Set.of("tip")));
        var tipsAndTheories = filtered(Map.of(Facet.KIND, Set.of("tip", "theory")));
        var shortOnes = filtered(Map.of(Facet.KIND, Set.of("tip", "theory"), Facet.AUDIENCE, Set.of("management")));

        assertEquals(5, hits(tips).total());
        assertEquals(7, hits(tipsAndTheories).total());
        assertEquals(List.of("tk-laaja-tyokykykasitys", "dia-kuuntelu", "hyv-jdr"), pearls(shortOnes));
    }

    @Test
    void aCountSaysHowManyTheListWouldHaveWithThatValueToo() {
        var tips = hits(filtered(Map.of(Facet.KIND, Set.of("tip"))));

        assertEquals(7, tips.counts().get(Facet.KIND).get("method"), "another kind is counted as if it were chosen");
        assertEquals(5, tips.counts().get(Facet.KIND).get("tip"));
        var allAudiences = hits(ALL).counts().get(Facet.AUDIENCE);
        for (var audience : tips.counts().get(Facet.AUDIENCE).entrySet()) {
            var narrowed = hits(filtered(Map.of(Facet.KIND, Set.of("tip"), Facet.AUDIENCE, Set.of(audience.getKey()))));
            assertEquals(narrowed.total(), audience.getValue(), audience.getKey());
            assertEquals(
                    hits(filtered(Map.of(Facet.AUDIENCE, Set.of(audience.getKey()))))
                            .total(),
                    allAudiences.get(audience.getKey()));
        }
    }

    @Test
    void aRangeOfGroupSizesIsInEachClassItTouches() {
        var counts = hits(ALL.withScope(new Scope.Listed(List.of(new PearlId("tk-tyokykytalo")))))
                .counts();

        assertEquals(Map.of("small", 1, "medium", 1), counts.get(Facet.GROUP), "4–16 people");
    }

    @Test
    void valuesWithoutAnyPearlAreNotCounted() {
        assertEquals(
                Set.of("theory", "tip", "method", "checklist"),
                hits(ALL).counts().get(Facet.KIND).keySet());
    }

    @Test
    void namesAreOrderedAsTheLanguageOrdersThem() {
        var titles = hits(ALL.withOrder(Order.TITLE)).hits().stream()
                .map(hit -> hit.card().title().fi())
                .toList();

        assertEquals(
                titles.stream()
                        .sorted(Collator.getInstance(Language.FI.locale()))
                        .toList(),
                titles);
        assertTrue(titles.getLast().startsWith("Varhaisen"), titles::getLast);
    }

    @Test
    void theShortestComesFirstAndEqualOnesStayInTheCollectionsOrder() {
        assertEquals(
                List.of(
                        "tk-laaja-tyokykykasitys",
                        "tk-halytysmerkit",
                        "tk-tyokykytalo",
                        "tk-varhaisen-tuen-keskustelu"),
                pearls(in("tyokyky").withOrder(Order.MINUTES)));
    }

    @Test
    void conditionsThatAreTypedNarrowTheListToo() {
        assertEquals(
                List.of("tk-tyokykytalo", "tk-varhaisen-tuen-keskustelu"),
                pearls(in("tyokyky").withText("laji:menetelmä")));
    }

    private static Query in(String theme) {
        return ALL.withScope(new Scope.InTheme(new ThemeId(theme)));
    }

    private static Query filtered(Map<Facet, Set<String>> chosen) {
        return ALL.withFilters(new Filters(chosen));
    }

    private static Answer hits(Query query) {
        return search.search(query);
    }

    private static List<String> pearls(Query query) {
        return hits(query).hits().stream().map(hit -> hit.card().id().value()).toList();
    }
}
