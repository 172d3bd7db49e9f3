package fi.helminauha.search;

import static fi.helminauha.search.SmallCollection.fi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Synonyms;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.analysis.Span;
import fi.helminauha.search.highlight.Snippet;
import fi.helminauha.search.highlight.SnippetMaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final SearchResources RESOURCES =
            new SearchResources(SearchData.DICTIONARY, List.of(), Synonyms.NONE);

    @BeforeAll
    static void theDictionaryIsThere() {
        assumeTrue(SearchData.DICTIONARY.isPresent(), "Voikko’s dictionary is not installed: snippets are not tested");
    }

    private static String marked(Snippet snippet) {
        return snippet.runs().stream()
                .map(run -> run.isHit() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }

    @Test
    void inflectedHitsAreMarkedInTitleAndPassage() {
        var search = new SmallCollection()
                .with("a", "Työkyvyn tuki", "Alku.", "Työkyky on työkykyindeksissä luku.")
                .search(RESOURCES);

        var hit = fi(search, "työkyky").hits().getFirst();

        assertEquals("[Työkyvyn] tuki", marked(hit.title()));
        assertEquals("[Työkyky] on [työkykyindeksissä] luku.", marked(hit.snippet()));
    }

    @Test
    void theBestPassageIsShownNotTheFirst() {
        var search = new SmallCollection()
                .with("a", "Asia", "Huoli tuli.", "Kun huoli herää, ota se puheeksi.", "Herää aamulla.")
                .search(RESOURCES);

        assertEquals(
                "Kun [huoli] [herää], ota se [puheeksi].",
                marked(fi(search, "huoli herää puheeksi ").hits().getFirst().snippet()));
    }

    @Test
    void aLongPassageIsCutAtWordsAndKeepsTheHit() {
        var around = "Tässä on pitkä kappale jossa sanoja riittää vaikka muille jakaa ja vielä vähän enemmän kuin"
                + " tarpeeksi, ";
        var search = new SmallCollection()
                .with("a", "Asia", around + "ja keskellä on luottamus eikä muuta, " + around)
                .search(RESOURCES);

        var snippet = fi(search, "luottamus").hits().getFirst().snippet();

        assertTrue(snippet.plain().length() <= SnippetMaker.MOST, snippet.plain());
        assertTrue(snippet.plain().startsWith("…") && snippet.plain().endsWith("…"), snippet.plain());
        assertTrue(marked(snippet).contains(" [luottamus] "), marked(snippet));
        assertTrue(around.contains(" " + snippet.plain().substring(1).split(" ")[0] + " "), snippet.plain());
    }

    @Test
    void theAnswersWordsMarkAnyTextOfThePearl() {
        var search = new SmallCollection()
                .with("a", "Muutosjohtaminen", "Muutoksen johtaminen onnistuu.")
                .search(RESOURCES);
        var answer = fi(search, "muutosjohtaminen ");

        var text = "Muutoksen johtamista ei opi muutoksesta, muutosjohtamisesta ehkä.";
        var found = answer.words().spans(text, Language.FI).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();

        assertEquals(List.of("Muutoksen", "johtamista", "muutosjohtamisesta"), found);
    }

    @Test
    void textOutsideTheBasicPlaneKeepsItsOffsets() {
        var search = new SmallCollection().with("a", "Luottamus").search(RESOURCES);
        var words = fi(search, "luottamus").words();

        assertEquals(List.of(new Span(3, 14)), words.spans("😀 luottamusta\u0000", Language.FI));
        assertEquals(Optional.empty(), fi(search, "luottamus").reading().relaxation());
    }
}
