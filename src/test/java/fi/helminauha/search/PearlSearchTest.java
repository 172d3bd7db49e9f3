package fi.helminauha.search;

import static fi.helminauha.search.SmallCollection.fi;
import static fi.helminauha.search.SmallCollection.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import fi.helminauha.search.query.SoftFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"sähköpostitulva, Sähköposti", "esihenkilöhomma, Esihenkilö"})
    void aCompoundThatTheCollectionLacksIsFoundByItsLargestParts(String typed, String title) {
        var search = new SmallCollection()
                .with("oikea", title)
                .with("posti", "Posti ja henkilö")
                .search(RESOURCES);

        assertEquals(
                "oikea", fi(search, typed + " ").hits().getFirst().card().id().value());
    }

    @Test
    void aCaseComesBehindAMethodThatHasTheSameWords() {
        var search = new SmallCollection()
                .with("tapaus", PearlKind.CASE, 30, new Localized<>("Riita osastolla", "a", "a"))
                .with("keino", PearlKind.METHOD, 30, new Localized<>("Riita osastolla", "b", "b"))
                .with("harjoitus", PearlKind.PRACTICE_CASE, 30, new Localized<>("Riita osastolla", "c", "c"))
                .search(RESOURCES);

        assertEquals("keino tapaus harjoitus", ids(fi(search, "riita osastolla ")));
        assertEquals("tapaus harjoitus keino", ids(fi(search, "riita osastolla case ")));
    }

    @Test
    void pearlsThatMeetASoftFilterComeFirstAndTheOthersStay() {
        var search = new SmallCollection()
                .with("tunti", PearlKind.METHOD, 60, new Localized<>("Palaute palaute", "a", "a"))
                .with("vartti", PearlKind.METHOD, 15, new Localized<>("Palaute", "b", "b"))
                .search(RESOURCES);

        var answer = fi(search, "palaute vartti");

        assertEquals("vartti tunti", ids(answer));
        assertEquals(
                List.of("vartti"),
                answer.reading().filters().stream().map(SoftFilter::typed).toList());
        var taken =
                search.search(answer.query().taking(answer.reading().filters().getFirst()));
        assertEquals(List.of(), taken.reading().filters());
    }

    @Test
    void whereOnlyATimeIsTypedThePearlsThatTakeItComeFirstTheClosestBeforeTheOthers() {
        var search = new SmallCollection()
                .with("tunti", PearlKind.METHOD, 60, new Localized<>("15 min", "a", "a"))
                .with("kymmenen", PearlKind.METHOD, 10, new Localized<>("Palaute", "b", "b"))
                .with("vartti", PearlKind.METHOD, 15, new Localized<>("Palaute", "b", "b"))
                .search(RESOURCES);

        var answer = fi(search, "vartti ");

        assertEquals("vartti kymmenen tunti", ids(answer));
        assertEquals(2, answer.extent().strong());
        assertEquals(1, answer.reading().filters().size());
    }

    @Test
    void aWordThatOnePearlIsAboutSaysMoreThanOneThatManyAreAbout() {
        var search = new SmallCollection()
                .with("tavallinen", "Kiire")
                .with("toinen", "Kiire")
                .with("kolmas", "Kiire")
                .with("oma", "Jonotus")
                .with("mainitsee", "Asia", "Tässä on jonotus.")
                .with("sekin", "Toinen asia", "Tässäkin on jonotus.")
                .search(RESOURCES);

        assertEquals("oma", ids(fi(search, "kiire jonotus ")).split(" ", -1)[0]);
    }

    @Test
    void placesAndPeopleSayLessThanTheWorry() {
        var search = new SmallCollection()
                .with("paikka", "Neuvola")
                .with("asia", "Kiire")
                .search(RESOURCES);

        assertEquals("asia paikka", ids(fi(search, "kiire neuvolassa ")));
    }

    @Test
    void pearlsRelatedToTheFirstHitsStandBehindTheThird() {
        var search = new SmallCollection()
                .with("a", "Riita riita riita")
                .with("b", "Riita riita")
                .with("c", "Riita")
                .with("d", "Asia", "Tässä on riita.")
                .with("ystava", "Aivan muuta")
                .with("muu", "Vielä muuta")
                .related("a", "ystava")
                .search(RESOURCES);

        var answer = fi(search, "riita ");

        assertEquals("a b c ystava d", ids(answer));
        assertEquals(
                List.of(false, false, false, true, false),
                answer.hits().stream().map(Hit::isRelated).toList());
        assertEquals(5, answer.total());
        assertEquals(5, answer.extent().strong());
    }

    @Test
    void aPearlIsANeighbourOfThoseThatNameIt() {
        var search = new SmallCollection()
                .with("a", "Riita riita")
                .with("b", "Riita")
                .with("c", "Asia", "Tässä on riita.")
                .with("ystava", "Aivan muuta")
                .related("ystava", "a")
                .search(RESOURCES);

        assertEquals("a b c ystava", ids(fi(search, "riita ")));
    }

    @Test
    void fewerThanThreeHitsHaveNoNeighbours() {
        var search = new SmallCollection()
                .with("a", "Riita riita")
                .with("b", "Riita")
                .with("ystava", "Aivan muuta")
                .related("a", "ystava")
                .search(RESOURCES);

        assertEquals("a b", ids(fi(search, "riita ")));
    }

    @Test
    void aHitOfItsOwnIsNoNeighbour() {
        var search = new SmallCollection()
                .with("a", "Riita riita riita")
                .with("b", "Riita riita")
                .with("c", "Riita")
                .with("d", "Asia", "Tässä on riita.")
                .related("a", "d")
                .search(RESOURCES);

        assertEquals(
                List.of(false, false, false, false),
                fi(search, "riita ").hits().stream().map(Hit::isRelated).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"riita\"", "riita -rauha", "riita laji:menetelmä kesto:90"})
    void whoAsksForJustThatGetsNoNeighbours(String text) {
        var search = new SmallCollection()
                .with("a", PearlKind.METHOD, 90, new Localized<>("Riita riita riita", "a", "a"))
                .with("b", PearlKind.METHOD, 90, new Localized<>("Riita riita", "b", "b"))
                .with("c", PearlKind.METHOD, 90, new Localized<>("Riita", "c", "c"))
                .with("ystava", "Aivan muuta")
                .related("a", "ystava")
                .search(RESOURCES);

        assertEquals("a b c", ids(fi(search, text)));
    }

    @Test
    void whereTheBestHitsHaveLittleOfTheQueryTheyAreOnlyTheNearest() {
        var search = new SmallCollection()
                .with("a", "Riita osastolla")
                .with("b", "Muuta")
                .with("c", "Vielä muuta")
                .search(RESOURCES);

        assertTrue(fi(search, "riita osastolla ").reading().isAnswered());
        assertTrue(fi(search, "riita ").reading().isAnswered());
        assertFalse(fi(search, "osastolla pysäköintilupa eläke ").reading().isAnswered());
        assertFalse(fi(search, "pysäköintilupa ").reading().isAnswered());
        assertTrue(fi(search, "").reading().isAnswered());
    }

    @Test
    void nothingIsSaidOfAWordThatIsOnlyBegunNorOfWordsOfAnotherLanguage() {
        var search = new SmallCollection()
                .with("a", PearlKind.METHOD, 10, new Localized<>("Palaveri", "Team på distans", "Meeting"))
                .with("b", "Muuta")
                .with("c", "Vielä muuta")
                .search(RESOURCES);

        assertTrue(fi(search, "muuta pysäköintilupa elä").reading().isAnswered());
        assertTrue(fi(search, "pys").reading().isAnswered());
        assertFalse(fi(search, "pysäköintilupa eläk").reading().isAnswered());
        assertTrue(fi(search, "distans pysäköintilupa eläke ").reading().isAnswered());
    }

    @Test
    void aWorryIsCompletedToSituationsThatHaveEveryWord() {
        var search = new SmallCollection()
                .with("a", "Riita")
                .asked("pomo huutaa palaverissa", "pomo ei puhu", "huutava pomo ja itkevä hoitaja")
                .search(RESOURCES);

        assertEquals(
                List.of("pomo huutaa palaverissa", "huutava pomo ja itkevä hoitaja"),
                search.situations("pomo huut", Language.FI));
        assertEquals(List.of(), search.situations("pomo", Language.FI));
        assertEquals(List.of(), search.situations("pomo hu", Language.FI));
        assertEquals(List.of(), search.situations("pomo huut", Language.SV));
        assertEquals(List.of(), search.situations("pomo ei puhu", Language.FI));
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
        for (var i = 0; i < 40; i++) {
            collection.with("kaikki" + i, "Luottamus kotona");
        }

        var answer = fi(collection.search(RESOURCES), "luottamus kotona");

        assertEquals(40, answer.total());
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
