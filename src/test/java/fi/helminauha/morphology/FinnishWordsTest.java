package fi.helminauha.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words of the collection's field, looked up in the installed dictionary.
class FinnishWordsTest {
    private static final List<KnownWord> OWN_WORDS = List.of(
            new KnownWord("sotehelmi", List.of("sote", "helmi")),
            new KnownWord("etätyönohjaus", List.of("etä", "työnohjaus")),
            new KnownWord("Kykyviisari", List.of("kyky", "viisari")),
            new KnownWord("Lahti", List.of(), List.of("lahde")),
            new KnownWord("Teams", List.of()),
            new KnownWord("SD", List.of()),
            new KnownWord("ASKO", List.of()));

    private static FinnishDictionary dictionary;

    @BeforeAll
    static void readDictionary() {
        var file = InstalledDictionary.file();
        if (file.isEmpty()) {
            System.out.println("FinnishWordsTest is skipped: no Finnish dictionary is installed (Debian: voikko-fi)");
        }
        assumeTrue(file.isPresent(), "voikko-fi is installed");
        dictionary = FinnishDictionary.read(file.orElseThrow());
    }

    private static List<Reading> readings(String word) {
        return dictionary.analyzer().analyze(word);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        työkyvyttömyydestä, työkyvyttömyys,      työ kyvyttömyys
        työhyvinvoinnin,    työhyvinvointi,      työ hyvinvointi
        osaamiskartoitus,   osaamiskartoitus,    osaaminen kartoitus
        muutoksen,          muutos,              muutos
        keskustelujen,      keskustelu,          keskustelu
        johtamisessa,       johtaa,              johtaminen
        kehittäminen,       kehittää,            kehittäminen
        työkykyjohtaminen,  työkykyjohtaa,       työ kyky johtaminen
        uupuneet,           uupunut,             uupunut
        sote-alue,          sote-alue,           sote alue
        SOTE-alueella,      sote-alue,           sote alue
        esi-isä,            esi-isä,             esi-isä
        Isolla-Britannialla, Iso-Britannia,      iso Britannia
        EU:n,               EU,                  EU
        30-60-90,           30-60-90,            30 60 90
        Työterveyslaitoksen, Työterveyslaitos,   työ terveys laitos
        kahdentoista,        kaksitoista,        kaksi toista
        helsinkiläisten,     helsinkiläinen,     helsinkiläinen
        kahdellekymmenelleviidelle, kaksikymmentäviisi, kaksi kymmentä viisi
        """)
    void aWordHasItsBaseFormAndParts(String word, String baseForm, String parts) {
        var found = readings(word).stream()
                .map(reading -> reading.baseForm() + ": "
                        + String.join(
                                " ",
                                reading.parts().stream().map(Part::baseForm).toList()))
                .toList();

        assertTrue(found.contains(baseForm + ": " + parts), () -> word + ": " + found);
    }

    @ParameterizedTest
    @CsvSource({"uupuneet,uupua", "keskustelujen,keskustella", "työkykyjohtaminen,johtaa", "ikääntyneiden,ikääntyä"})
    void aFormMadeOfAVerbKnowsIt(String word, String verb) {
        assertTrue(readings(word).stream()
                .anyMatch(reading -> reading.verb().filter(verb::equals).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({"johtamisessa,johtaminen", "työkykyjohtamisen,työkykyjohtaminen", "kehittämistä,kehittäminen"})
    void aMinenFormKnowsItsNoun(String word, String noun) {
        assertTrue(readings(word).stream()
                .anyMatch(reading -> reading.actionNoun().filter(noun::equals).isPresent()));
    }

    @Test
    void esihenkiloIsReadAsACompoundOfHenkilo() {
        var reading = readings("esihenkilöiden").getFirst();

        assertEquals("esihenkilö", reading.baseForm());
        assertEquals("henkilö", reading.parts().getLast().baseForm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"palaverikäytänöt", "työkyvyttömyydestääm", "qwertyuiop", "sotehelmistä", "työ--kyky"})
    void aWordThatNobodyKnowsHasNoReading(String word) {
        assertEquals(List.of(), readings(word));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        sotehelmi,           sotehelmi,     sote helmi
        sotehelmet,          sotehelmi,     sote helmi
        Sotehelmistäkin,     sotehelmi,     sote helmi
        etätyönohjauksessa,  etätyönohjaus, etä työnohjaus
        Kykyviisarissa,      Kykyviisari,   kyky viisari
        Lahdessa,            Lahti,         Lahti
        Teamsissa,           Teams,         Teams
        SD:n,                SD,            SD
        ASKOn,               ASKO,          ASKO
        ASKO:n,              ASKO,          ASKO
        ASKOssakin,          ASKO,          ASKO
        """)
    void aWordOfTheCollectionIsFoundInItsForms(String word, String baseForm, String parts) {
        var reading = dictionary.withWords(OWN_WORDS).analyzer().analyze(word).getFirst();

        assertEquals(baseForm, reading.baseForm());
        assertEquals(
                parts,
                String.join(" ", reading.parts().stream().map(Part::baseForm).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sotehelmikuu", "sdn", "teamsxyz", "askoxyz", "sotehelm"})
    void aWordOfTheCollectionIsNotSeenInOtherWords(String word) {
        var ownForms = OWN_WORDS.stream().map(KnownWord::baseForm).toList();

        assertTrue(dictionary.withWords(OWN_WORDS).analyzer().analyze(word).stream()
                .noneMatch(reading -> ownForms.contains(reading.baseForm())));
    }

    @Test
    void threadsShareADictionaryEachWithItsOwnAnalyzer() {
        var words = List.of("työkyvyttömyydestä", "keskustelujen", "osaamiskartoitus", "muutoksen");
        var alone = words.stream().map(FinnishWordsTest::readings).toList();

        var together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(_ -> words.stream().map(FinnishWordsTest::readings).toList())
                .distinct()
                .toList();

        assertEquals(List.of(alone), together);
    }
}
