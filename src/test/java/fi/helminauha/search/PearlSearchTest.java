package fi.helminauha.search;

import static fi.helminauha.search.SmallCollection.fi;
import static fi.helminauha.search.SmallCollection.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.KnownWord;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Synonyms;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.analysis.Span;
import fi.helminauha.search.query.Completion;
import fi.helminauha.search.query.Correction;
import fi.helminauha.search.query.SearchSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PearlSearchTest {
    private static final Synonyms SYNONYMS = new Synonyms(
            List.of(
                    group("esihenkilö", "esimies", "lähin pomo"),
                    group("sairausloma", "saikku"),
                    group("dialogi", "väittely", "vuoropuhelu"),
                    group("loppuunpalaminen", "työ vie mehut")),
            List.of(new Synonyms.OneWay(Language.FI, "webinaari", "etäkokous")),
            List.of(new Synonyms.NotEqual(Language.FI, Set.of("dialogi", "väittely"))));
    private static final SearchResources RESOURCES =
            new SearchResources(SearchData.DICTIONARY, List.of(new KnownWord("asko", List.of())), SYNONYMS);

    private static Synonyms.Group group(String... words) {
        return new Synonyms.Group(words[0], new Localized<>(List.of(words), List.of(), List.of()));
    }

    @BeforeAll
    static void theDictionaryIsThere() {
        assumeTrue(
                SearchData.DICTIONARY.isPresent(),
                "Voikko’s dictionary is not installed: Finnish search is not tested");
    }

    @ParameterizedTest
    @CsvSource({
        "työkyvyttömyydestä, Työkyvyttömyys uhkaa",
        "esihenkilöiden, Hyvä esihenkilö",
        "uupua, Kolme uupunutta hoitajaa",
        "johtaminen, Näin johdat muutosta",
        "muutosjohtaminen, Muutoksen johtaminen",
        "muutoksen johtaminen, Muutosjohtaminen",
        "työ hyvin vointi, Työhyvinvointi",
        "kyky, Työkykytalo",
        "esimies, Esihenkilön kalenteri",
        "saikulla, Sairauslomalta takaisin",
        "esimiestyö, Esihenkilötyön arki",
        "lähin pomo, Esihenkilön kalenteri",
        "esimies, Lähimmän pomon tuki",
        "webinaari, Etäkokouksen kulku",
        "vuoropuhelu, Dialogin taito",
    })
    void aWordIsFoundInAnotherForm(String typed, String title) {
        var search = new SmallCollection()
                .with("oikea", title)
                .with("muu", "Aivan toinen asia")
                .search(RESOURCES);

        assertEquals("oikea", ids(fi(search, typed + " ")));
    }

    @ParameterizedTest
    @CsvSource({
        "työhyvinvointi, Työ on raskasta",
        "etäkokous, Webinaari alkaa",
        "dialogi, Väittelyn säännöt",
        "kehityskeskustelu, Keskustelemme kahvilla",
    })
    void aWordIsNotTakenForAnotherOne(String typed, String title) {
        var search =
                new SmallCollection().with("oikea", typed).with("muu", title).search(RESOURCES);

        assertEquals("oikea", ids(fi(search, typed + " ")));
    }

    @Test
    void theTypedFormRanksAboveOtherForms() {
        var search = new SmallCollection()
                .with("osa", "Palaverikäytännöt")
                .with("muoto", "Palaverissa")
                .with("sama", "Palaveri")
                .search(RESOURCES);

        assertEquals("sama muoto osa", ids(fi(search, "palaveri ")));
    }

    @Test
    void aTitleRanksAboveABody() {
        var search = new SmallCollection()
                .with("teksti", "Asia", "Tässä puhutaan luottamuksesta.")
                .with("otsikko", "Luottamus", "Tässä puhutaan asiasta.")
                .search(RESOURCES);

        assertEquals("otsikko teksti", ids(fi(search, "luottamus")));
    }

    @Test
    void wordsSideBySideRankAboveWordsApart() {
        var apart = "Huoli tulee. " + "Sitten kuluu paljon aikaa ja moni asia ehtii muuttua. ".repeat(3) + "Uni herää.";
        var search = new SmallCollection()
                .with("erillaan", "Asia", apart)
                .with(
                        "vierekkain",
                        "Asia",
                        "Jokin huoli herää. " + "Sitten kuluu paljon aikaa ja moni asia muuttuu. ".repeat(3))
                .search(RESOURCES);

        assertEquals("vierekkain erillaan", ids(fi(search, "huoli herää")));
    }

    @Test
    void theLastWordMayBeHalfTyped() {
        var search = new SmallCollection()
                .with("yksi", "Palaverikäytännöt")
                .with("kaksi", "Kahvitauko")
                .search(RESOURCES);

        assertEquals("yksi", ids(fi(search, "palav")));
        assertEquals("", ids(fi(search, "palav ")));
    }

    @ParameterizedTest
    @CsvSource({
        "työhyv*, FI",
        "t*, FI",
        "työhyv* venyv*, FI",
        "palaver* työhyvinvointi, FI",
        "arbetsf*, SV",
        "wellb*, EN",
        "well*, FI",
        "-palav* työhyv*, FI"
    })
    void aWildcardAtTheEndMeansEveryWordThatBeginsSo(String typed, Language language) {
        var search = new SmallCollection()
                .with(
                        "oikea",
                        PearlKind.METHOD,
                        10,
                        new Localized<>("Työhyvinvointi", "Arbetsförmåga", "Wellbeing"),
                        typed.startsWith("-") ? "Asia." : "Palaverit venyvät.")
                .with("muu", PearlKind.METHOD, 10, new Localized<>("Palaveri", "Sak", "Other"))
                .search(RESOURCES);

        var answer = search.search(Query.everything(language).withText(typed));

        assertEquals("oikea", answer.hits().getFirst().card().id().value());
        assertEquals(List.of(), answer.reading().corrections());
    }

    @ParameterizedTest
    @CsvSource({"*", "* työ*vointi", "*työhyvinvointi", "** työhyvinvointi *"})
    void aWildcardElsewhereIsHarmless(String typed) {
        var search = new SmallCollection()
                .with("a", "Työhyvinvointi", "Työ ja vointi.")
                .search(RESOURCES);

        assertEquals("a", ids(fi(search, typed)));
    }

    @Test
    void wordsThatAWildcardFoundAreMarked() {
        var search = new SmallCollection().with("a", "Työhyvinvoinnista kotona").search(RESOURCES);

        assertEquals(
                List.of(new Span(0, 17)),
                fi(search, "työhyv* ").words().spans("Työhyvinvoinnista kotona", Language.FI));
    }

    @Test
    void aTypingErrorIsMendedAndSaid() {
        var search = new SmallCollection()
                .with("yksi", "Kehityskeskustelu")
                .with("kaksi", "Muu asia")
                .search(RESOURCES);

        var answer = fi(search, "kehityskesksutelu");

        assertEquals("yksi", ids(answer));
        assertEquals(
                List.of(new Correction("kehityskesksutelu", "kehityskeskustelu")),
                answer.reading().corrections());
    }

    @ParameterizedTest
    @CsvSource({"tyokyky, työkyky", "hairinta, häirintä", "tyohyvinvointi, työhyvinvointi"})
    void aForeignKeyboardFindsTheWordAndSaysSo(String typed, String meant) {
        var search = new SmallCollection().with("yksi", meant).search(RESOURCES);

        var answer = fi(search, typed);

        assertEquals("yksi", ids(answer));
        assertEquals(List.of(new Correction(typed, meant)), answer.reading().corrections());
    }

    @Test
    void whoInsistsSearchesAsTyped() {
        var search = new SmallCollection().with("yksi", "Kehityskeskustelu").search(RESOURCES);
        var query = Query.everything(Language.FI).withText("kehityskesksutelu");

        var answer = search.search(query.insisting());

        assertEquals(List.of(), answer.hits());
        assertEquals(List.of(), answer.reading().corrections());
    }

    @Test
    void aWordThatOnlyAPhraseStandsForCountsAsMuchAsThePhrasesRarestWord() {
        var collection = new SmallCollection().with("mehut", "Työ vie mehut");
        for (var i = 0; i < 30; i++) {
            collection.with("tavallinen" + i, "Työ kotona");
        }
        var search = collection.search(RESOURCES);

        assertEquals(
                "mehut",
                fi(search, "loppuunpalaminen kotona ")
                        .hits()
                        .getFirst()
                        .card()
                        .id()
                        .value());
        assertEquals(
                "mehut",
                fi(search, "kotona loppuunpalaminen ")
                        .hits()
                        .getFirst()
                        .card()
                        .id()
                        .value());
    }

    @Test
    void aRealWordThatTheCollectionLacksIsNotATypingError() {
        var search = new SmallCollection().with("yksi", "Palaveri").search(RESOURCES);

        assertEquals(List.of(), fi(search, "palvelu ").reading().corrections());
    }

    @Test
    void withTooFewPearlsThoseThatMissAWordAreListedAndItIsSaid() {
        var search = new SmallCollection()
                .with("kaikki", "Luottamus etänä kotona")
                .with("osa", "Luottamus etänä")
                .with("yksi", "Muu asia")
                .search(RESOURCES);

        var answer = fi(search, "luottamus etänä kotona");

        assertEquals("kaikki osa", ids(answer));
        assertEquals(3, answer.reading().relaxation().orElseThrow().of());
    }

    @Test
    void hitsWithFewOfTheWordsComeAfterThoseWithMost() {
        var collection = new SmallCollection();
        for (var i = 0; i < 30; i++) {
            collection.with("heikko" + i, "Luottamus");
        }
        for (var i = 0; i < 5; i++) {
            collection.with("vahva" + i, "Asia", "Etänä kotona.");
        }

        var answer = fi(collection.search(RESOURCES), "luottamus etänä kotona ");

        assertEquals(35, answer.total());
        assertTrue(answer.extent().strong() >= 10 && answer.extent().strong() <= 15, () -> "" + answer.extent());
        var afterTheBest = answer.hits().subList(10, 35).stream()
                .map(hit -> hit.card().id().value().startsWith("vahva"))
                .toList();
        assertEquals(answer.extent().strong() - 10, afterTheBest.lastIndexOf(true) + 1);
        assertEquals(Map.of("method", 35), answer.counts().get(Facet.KIND));
    }

    @Test
    void aScopeSaysHowManyThereAreInAll() {
        var search = new SmallCollection()
                .with("a", PearlKind.METHOD, 10, new Localized<>("Luottamus", "a", "a"))
                .with("b", PearlKind.TIP, 90, new Localized<>("Luottamus", "b", "b"))
                .with("c", PearlKind.TIP, 90, new Localized<>("Muu", "c", "c"))
                .search(RESOURCES);
        var query = Query.everything(Language.FI).withText("luottamus");

        for (var scope : List.of(new Scope.InTheme(new ThemeId("puhe")), new Scope.Listed(List.of(new PearlId("b"))))) {
            assertEquals(
                    new Extent(1, 1, 2), search.search(query.withScope(scope)).extent());
            assertEquals(
                    new Extent(2, 2, 2),
                    search.search(query.withText("kesto:90").withScope(new Scope.InTheme(new ThemeId("puhe"))))
                            .extent());
        }
        assertEquals(new Extent(2, 2, 2), search.search(query).extent());
        assertEquals(
                new Extent(1, 1, 1),
                search.search(query.withScope(new Scope.Listed(List.of(new PearlId("b"))))
                                .withFilters(Filters.NONE.toggled(Facet.KIND, "tip")))
                        .extent());
    }

    @Test
    void withEnoughPearlsEveryWordIsNeeded() {
        var collection = new SmallCollection().with("osa", "Luottamus");
        for (var i = 0; i < 12; i++) {
            collection.with("kaikki" + i, "Luottamus kotona");
        }

        var answer = fi(collection.search(RESOURCES), "luottamus kotona");

        assertEquals(12, answer.total());
        assertEquals(Optional.empty(), answer.reading().relaxation());
    }

    @Test
    void smallWordsDoNotNarrow() {
        var search = new SmallCollection().with("yksi", "Ristiriita").search(RESOURCES);

        assertEquals("yksi", ids(fi(search, "miten minä voin ratkaista tämän ristiriidan ")));
        assertEquals(
                Optional.empty(), fi(search, "mikä on ristiriita").reading().relaxation());
    }

    @Test
    void otherLanguagesComeAfterTheOwnOneAndSayWhichTheyAre() {
        var search = new SmallCollection()
                .with("ruotsi", PearlKind.METHOD, 10, new Localized<>("Palaveri", "Team på distans", "Meeting"))
                .with("suomi", PearlKind.METHOD, 10, new Localized<>("Asia", "Sak", "Matter"), "Sana team on tässä.")
                .search(RESOURCES);

        var answer = fi(search, "team");

        assertEquals("suomi ruotsi", ids(answer));
        assertEquals(Language.SV, answer.hits().getLast().language());
        assertEquals("Team på distans", answer.hits().getLast().title().plain());
    }

    @ParameterizedTest
    @CsvSource({
        "arbetsförmåga, Stöd för arbetsförmågan",
        "handledning, Arbetshandledning på distans",
        "distansmöte, Distansmöten som fungerar",
    })
    void swedishIsFoundWhileTheInterfaceIsFinnish(String typed, String title) {
        var search = new SmallCollection()
                .with("sv", PearlKind.METHOD, 10, new Localized<>("Asia", title, "Matter"))
                .with("ord", PearlKind.METHOD, 10, new Localized<>("Toinen", "Arbete och handledningar", "Other"))
                .search(RESOURCES);

        assertTrue(ids(fi(search, typed)).contains("sv"));
    }

    @Test
    void anExcludedWordIsExcludedInEveryFormAndLanguage() {
        var search = new SmallCollection()
                .with("kokous", "Hyvä kokous")
                .with("etakokous", "Hyvä kokous", "Pidä se verkossa.")
                .search(RESOURCES);

        assertEquals("kokous", ids(fi(search, "kokous -verkko")));
    }

    @Test
    void aPhraseIsFoundExactly() {
        var search = new SmallCollection()
                .with("sama", "Asia", "Kun huoli herää, kysy.")
                .with("muu", "Asia", "Huolet heräävät.")
                .search(RESOURCES);

        assertEquals("sama", ids(fi(search, "\"huoli herää\"")));
    }

    @Test
    void countsFollowTheQueryAndAFacetDoesNotNarrowItself() {
        var search = new SmallCollection()
                .with("a", PearlKind.METHOD, 10, new Localized<>("Luottamus", "a", "a"))
                .with("b", PearlKind.TIP, 10, new Localized<>("Luottamus", "b", "b"))
                .with("c", PearlKind.TIP, 10, new Localized<>("Muu", "c", "c"))
                .search(RESOURCES);
        var query = Query.everything(Language.FI)
                .withText("luottamus")
                .withFilters(Filters.NONE.toggled(Facet.KIND, "tip"));

        var answer = search.search(query);

        assertEquals("b", ids(answer));
        assertEquals(Map.of("method", 1, "tip", 1), answer.counts().get(Facet.KIND));
        assertEquals(Map.of("15", 1), answer.counts().get(Facet.MINUTES));
    }

    @Test
    void aScopeNarrowsTypedTextToo() {
        var search = new SmallCollection()
                .with("a", PearlKind.METHOD, 10, new Localized<>("Luottamus", "a", "a"))
                .with("b", PearlKind.TIP, 10, new Localized<>("Luottamus", "b", "b"))
                .search(RESOURCES);
        var query = Query.everything(Language.FI).withText("luottamus");

        assertEquals("b", ids(search.search(query.withScope(new Scope.InTheme(new ThemeId("puhe"))))));
        assertEquals("a", ids(search.search(query.withScope(new Scope.Listed(List.of(new PearlId("a")))))));
    }

    @Test
    void conditionsAloneGiveAList() {
        var search = new SmallCollection()
                .with("a", PearlKind.METHOD, 10, new Localized<>("Luottamus", "a", "a"))
                .with("b", PearlKind.TIP, 90, new Localized<>("Muu", "b", "b"))
                .search(RESOURCES);

        assertEquals("a", ids(fi(search, "kesto:<30")));
        assertEquals("b", ids(fi(search, "-laji:menetelmä")));
        assertEquals("b", ids(fi(search, "-luottamus")));
    }

    @Test
    void completionsAreKeysValuesAndWords() {
        var search = new SmallCollection().with("a", "Palaverikäytännöt").search(RESOURCES);

        assertEquals(List.of(new Completion("laji:", "työ laji:")), search.completions("työ laj", Language.FI));
        assertEquals(
                List.of(new Completion("laji:menetelmä", "-laji:menetelmä")),
                search.completions("-laji:me", Language.FI));
        assertEquals(
                List.of(new Completion("teema:\"Avoin dialogi\"", "teema:\"Avoin dialogi\"")),
                search.completions("teema:avo", Language.FI));
        assertEquals(
                List.of(new Completion("palaverikäytännöt", "hyvät palaverikäytännöt")),
                search.completions("hyvät palav", Language.FI));
    }

    @Test
    void aScoreCanBeExplained() {
        var search = new SmallCollection().with("a", "Luottamus").search(RESOURCES);
        var query = Query.everything(Language.FI).withText("luottamus");

        assertTrue(search.explain(query, new PearlId("a")).orElseThrow().contains("lluottamus"));
        assertEquals(Optional.empty(), search.explain(query, new PearlId("ei")));
    }

    @Test
    void settingsTurnEachHelpOff() {
        var search = new SmallCollection().with("a", "Esihenkilön kalenteri").search(RESOURCES);
        var synonym = Query.everything(Language.FI).withText("esimies ");
        var prefix = Query.everything(Language.FI).withText("kalent");

        assertEquals("", ids(search.search(synonym.withSettings(SearchSettings.USUAL.withoutSynonyms()))));
        assertEquals(
                "",
                ids(search.search(
                        prefix.withSettings(SearchSettings.USUAL.withoutPrefix().withoutTypos()))));
    }
}
