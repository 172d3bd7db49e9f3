package fi.helminauha.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradationStemmerTest {
    private static final double FLOOR_OF_TEXTS = 0.84;
    private static final double FLOOR_OF_WALKED = 0.62;

    @ParameterizedTest
    @CsvSource({
        "työkyvyn,työkyky",
        "esihenkilön,esihenkilö",
        "palaverit,palaveri",
        "johtaminen,johtamisen",
        "keskustelussa,keskustelu",
        "muutoksesta,muutos",
        "osallisuuden,osallisuus",
        "osallisuutta,osallisuus",
        "suomalaisia,suomalainen",
        "hengen,henki",
        "kauppojen,kauppa",
        "palautteet,palaute",
        "Työkyvyn,työkyky",
        "työkyvynkin,työkyky"
    })
    void formsOfAWordMeet(String one, String other) {
        assertEquals(GradationStemmer.stem(one), GradationStemmer.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"työkyky,työhyvinvointi", "palaveri,palaute", "muutos,muisti"})
    void differentWordsStayApart(String one, String other) {
        assertNotEquals(GradationStemmer.stem(one), GradationStemmer.stem(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "työ", "-", "kkk", "ssss", "123", "漢字漢字"})
    void everyTextHasAStem(String text) {
        assertTrue(GradationStemmer.stem(text).length() <= text.length());
    }

    @Test
    void mostFormsGetTheStemOfTheirBaseForm() throws IOException {
        var file = InstalledDictionary.file();
        if (file.isEmpty()) {
            System.out.println("GradationStemmerTest is skipped in part: no Finnish dictionary is installed");
        }
        assumeTrue(file.isPresent(), "voikko-fi is installed");
        var analyzer = FinnishDictionary.read(file.orElseThrow()).analyzer();

        var ofTexts = share(FinnishTexts.words(), analyzer);
        var ofWalked = share(WalkedWords.ofDictionary(file.orElseThrow()), analyzer);

        System.out.printf(
                Locale.ROOT,
                "Stem equals that of the base form: texts %.1f %%, walked words %.1f %%%n",
                ofTexts * 100,
                ofWalked * 100);
        assertTrue(ofTexts >= FLOOR_OF_TEXTS, () -> "texts: " + ofTexts);
        assertTrue(ofWalked >= FLOOR_OF_WALKED, () -> "walked words: " + ofWalked);
    }

    private static double share(Collection<String> words, WordAnalyzer analyzer) {
        var known =
                words.stream().filter(word -> !analyzer.analyze(word).isEmpty()).toList();
        var meeting = known.stream().filter(word -> meets(word, analyzer)).count();
        return (double) meeting / known.size();
    }

    private static boolean meets(String word, WordAnalyzer analyzer) {
        var stem = GradationStemmer.stem(word);
        return analyzer.analyze(word).stream()
                .anyMatch(reading -> stem.equals(GradationStemmer.stem(reading.baseForm()))
                        || reading.actionNoun()
                                .map(GradationStemmer::stem)
                                .filter(stem::equals)
                                .isPresent());
    }
}
