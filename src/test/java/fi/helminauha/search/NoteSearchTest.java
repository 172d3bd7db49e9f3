package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.search.NoteSearch.NoteHit;
import fi.helminauha.search.NoteSearch.NoteText;
import fi.helminauha.search.highlight.Snippet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteSearchTest {
    private static final NoteText REPORT = note("a", "Kokeillaan yöraportin uutta mallia.\n- pyydä Minna kirjaamaan");
    private static final NoteText COFFEE = note("b", "Kahvihuoneessa kannattaa puhua vasta viimeisenä.");
    private static final NoteText SWEDISH = note("gone", "Pröva först med klienterna, sedan med hela teamet");
    private static final List<NoteText> NOTES = List.of(REPORT, COFFEE, SWEDISH);

    private final NoteSearch search = new SmallCollection()
            .with("a", "Sana", "Teksti.")
            .with("b", "Toinen", "Teksti.")
            .search(SearchData.RESOURCES)
            .notes();

    private static NoteText note(String pearl, String text) {
        return new NoteText(new PearlId(pearl), text);
    }

    @BeforeEach
    void needDictionary() {
        assumeTrue(SearchData.DICTIONARY.isPresent(), "Voikko’s dictionary is not installed");
    }

    private String found(String text) {
        return found(text, NOTES);
    }

    private String found(String text, List<NoteText> notes) {
        return hits(text, notes).stream().map(hit -> hit.pearl().value()).collect(Collectors.joining(" "));
    }

    private List<NoteHit> hits(String text, List<NoteText> notes) {
        return search.find(Query.everything(Language.FI).withText(text), notes);
    }

    @ParameterizedTest
    @CsvSource({
        "raportti, a", // a part of a compound
        "yöraportit, a",
        "mallit, a",
        "kahvihuoneet , b",
        "puhuminen , b",
        "Minnan , a", // a name that no dictionary has
        "klient , gone",
        "yorap, a", // half typed, on a foreign keyboard
        "kirja, a",
        "malli raportti , a",
        "malli kahvi , ''", // no note has both
        "koira , ''"
    })
    void aNoteIsFoundByItsWordsInAnyForm(String typed, String pearls) {
        assertEquals(pearls, found(typed));
    }

    @Test
    void aSentenceFindsANoteThatHasMostOfItsWords() {
        assertEquals("a", found("miten yöraportin malli kirjataan ja kokeillaan lauantaina "));
    }

    @Test
    void aQuotationMustStandInTheNoteAsItIs() {
        assertEquals("b", found("\"puhua vasta\""));
        assertEquals("", found("\"vasta puhua\""));
    }

    @Test
    void aWordWithAMinusLeavesTheNoteOut() {
        assertEquals("a", found("malli -kahvi "));
        assertEquals("", found("malli -raportti "));
    }

    @Test
    void smallWordsAloneFindNoNoteWithoutThem() {
        assertEquals("", found("että "));
    }

    @Test
    void aConditionIsNoWordOfANote() {
        assertEquals("", found("kesto:<30 "));
    }

    @Test
    void thePassageShowsTheWordsInOneLine() {
        var passage = hits("kirjaan ", NOTES).getFirst().passage();

        assertEquals(
                List.of(
                        new Snippet.Run("Kokeillaan yöraportin uutta mallia. - pyydä Minna ", false),
                        new Snippet.Run("kirjaamaan", true)),
                passage.runs());
    }

    @Test
    void aNoteWhosePearlIsGoneIsFoundAndSaysSo() {
        assertTrue(hits("teamet ", NOTES).getFirst().card().isEmpty());
        assertTrue(hits("raportti ", NOTES).getFirst().card().isPresent());
    }

    @Test
    void aChangedNoteIsFoundByItsNewWordsAlone() {
        assertEquals("b", found("kahvi "));
        var changed = List.of(REPORT, note("b", "Teetä."), SWEDISH);

        assertEquals("", found("kahvi ", changed));
        assertEquals("b", found("tee ", changed));
    }

    @Test
    void aRemovedNoteIsNotFound() {
        assertEquals("b", found("kahvi "));

        assertEquals("", found("kahvi ", List.of(REPORT)));
        assertEquals("b", found("kahvi ", NOTES));
    }

    @Test
    void notesAreMadeReadySomeAtATime() {
        assertFalse(search.prepare(NOTES, 1));
        assertFalse(search.prepare(NOTES, 1));
        assertTrue(search.prepare(NOTES, 1));
    }

    @Test
    void theNoteWithMostOfTheWordsComesFirst() {
        var notes = List.of(note("a", "raportti ja lupaus huomenna"), note("b", "raportti, malli ja lupaus huomenna"));

        assertEquals("b a", found("raportti malli lupaus ", notes));
    }
}
