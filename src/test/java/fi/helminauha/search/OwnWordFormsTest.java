package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.KnownWord;
import fi.helminauha.collection.Language;
import fi.helminauha.search.analysis.Analyses;
import fi.helminauha.search.analysis.WordCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The collection’s own words in the forms in which they stand in texts and queries.
class OwnWordFormsTest {
    private static final Path FORMS = Path.of("src/test/resources/fi/helminauha/search/own-words.tsv");

    private static Map<String, List<String>> forms() throws IOException {
        var forms = new LinkedHashMap<String, List<String>>();
        for (var line : Files.readAllLines(FORMS)) {
            if (!line.startsWith("#")) {
                var columns = line.split("\t", -1);
                forms.put(columns[0], List.of(columns[1].split(" ", -1)));
            }
        }
        return forms;
    }

    @Test
    void everyOwnWordHasItsFormsInTheTable() throws IOException {
        assertEquals(
                SearchData.RESOURCES.words().stream().map(KnownWord::base).collect(Collectors.toSet()),
                Set.copyOf(forms().keySet()));
    }

    @Test
    void everyFormOfAnOwnWordIsFoundByItsBaseForm() throws IOException {
        assumeTrue(
                SearchData.DICTIONARY.isPresent(),
                "Voikko’s dictionary is not installed: the own words’ forms are not looked for");
        var analysis = Analyses.of(Language.FI, SearchData.RESOURCES, Set::of);
        var lost = new ArrayList<String>();
        var all = 0;
        for (var word : forms().entrySet()) {
            for (var form : word.getValue()) {
                all++;
                var bases = analysis.forms(WordCursor.normal(form)).bases();
                if (!bases.contains(word.getKey().toLowerCase(Locale.ROOT))) {
                    lost.add(form + " " + bases);
                }
            }
        }

        System.out.println("forms of own words: " + (all - lost.size()) + " of " + all + " found");
        assertEquals(List.of(), lost);
    }
}
