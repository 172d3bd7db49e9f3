package fi.helminauha.collection.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every mistake that an editor can make is found where it is, and no more is said than follows from it. The mistakes
/// are in `mistakes.csv`.
class MistakeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}{4}: {5}")
    @CsvFileSource(resources = "mistakes.csv", delimiter = '|', quoteCharacter = '`', nullValues = "NULL")
    void aMistakeIsFoundInItsPlace(
            int count, String file, String found, String replacement, String pointer, String words) throws IOException {
        SmallCollection.writeTo(folder);
        replace(file, found, replacement);

        var problems = problems();

        assertEquals(count, problems.size(), problems::toString);
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> problem.file().equals(file)
                                && problem.pointer().equals(pointer)
                                && problem.sentence().contains(words)),
                problems::toString);
    }

    @Test
    void allMistakesOfAllFilesAreFoundAtOnce() throws IOException {
        SmallCollection.writeTo(folder);
        replace("pearls/perusta/yksi.json", "\"level\": \"operational\"", "\"level\": \"low\"");
        replace("pearls/perusta/yksi.json", "\"title\": \"sv vinkki yksi\"", "\"titel\": \"sv  vinkki yksi\"");
        replace("pearls/perusta/kaksi.json", "\"difficulty\": 1", "\"difficulty\": \"easy\"");
        replace("sessions/aamu.json", "\"minutes\": 60", "\"minutes\": 61");
        replace("figures/talo.svg", "var(--ink)", "red");

        var places = problems().stream()
                .map(problem -> problem.file() + ":" + problem.pointer())
                .toList();

        assertEquals(
                List.of(
                        "figures/talo.svg:",
                        "pearls/perusta/kaksi.json:/difficulty",
                        "pearls/perusta/yksi.json:/level",
                        "pearls/perusta/yksi.json:/texts/sv",
                        "pearls/perusta/yksi.json:/texts/sv/titel",
                        "sessions/aamu.json:/minutes"),
                places);
    }

    @Test
    void whatReadersSayAndBooksAreCalledIsLeftAsItIs() throws IOException {
        SmallCollection.writeTo(folder);
        replace(SmallCollection.RICH, "fi miten yksi", "esimieheni ei kuuntele tänä päivänä");
        replace(SmallCollection.RICH, "\"title\": \"Lähde\"", "\"title\": \"Lähiesimiehen 'käsikirja'\"");
        replace(SmallCollection.RICH, "fi kirja", "Esimies 2020");

        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her network supervision began.",
                "A team leader spoke.",
                "TEAM LEADERSHIP is shared.",
                "Misleaders spoke.",
                "Esimies is a Finnish word."
            })
    void aTermIsAvoidedAsAWholeWordInItsLanguageUnlessALongerOneMakesItRight(String text) throws IOException {
        SmallCollection.writeTo(folder);
        replace(SmallCollection.RICH, "en alkaa.", text);

        assertEquals(List.of(), problems());
    }

    @Test
    void anAvoidedTermIsFoundBesideARightOne() throws IOException {
        SmallCollection.writeTo(folder);
        replace(SmallCollection.RICH, "en alkaa.", "A team leader and another leader spoke.");

        assertEquals(1, problems().size());
    }

    @Test
    void rulesOfGoodTextAreCheckedEvenWhereThePearlCannotBeMade() throws IOException {
        SmallCollection.writeTo(folder);
        replace(SmallCollection.RICH, "\"level\": \"operational\",", "");
        replace(SmallCollection.RICH, "fi tehty", "fi  tehty");

        var pointers = problems().stream().map(Problem::pointer).toList();

        assertEquals(List.of("", "/texts/fi/body/8/items/0"), pointers);
    }

    private List<Problem> problems() {
        return switch (CollectionReader.read(folder)) {
            case CollectionReading.Rejected(var problems) -> problems;
            case CollectionReading.Read _ -> List.of();
        };
    }

    private void replace(String file, String found, String replacement) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertEquals(2, text.split(Pattern.quote(found), -1).length, "occurs not once: " + found);
        Files.writeString(path, text.replace(found, replacement));
    }
}
