package fi.helminauha.collection.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.helminauha.collection.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People rest in time, and fit into the groups that a pearl is for.
class BreaksAndGroupsTest {
    private static final String SESSION = "sessions/aamu.json";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        SmallCollection.writeTo(folder);
    }

    @Test
    void nobodySitsInASessionForMoreThanNinetyMinutes() {
        change(SESSION, "\"minutes\": 60", "\"minutes\": 121");
        change(SESSION, "\"pearl\": \"rikas\", \"minutes\": 30", "\"pearl\": \"rikas\", \"minutes\": 91");

        assertEquals(
                List.of("sessions/aamu.json:/steps/0: Here are 91 minutes without a break; put one before, at most 90"
                        + " minutes from the last."),
                breaks());
    }

    @Test
    void ninetyMinutesOnEachSideOfABreakAreNotTooLong() {
        change(SESSION, "\"minutes\": 60", "\"minutes\": 190");
        change(SESSION, "\"minutes\": 30", "\"minutes\": 90");
        change(SESSION, "\"minutes\": 20", "\"minutes\": 90");

        assertEquals(List.of(), breaks());
    }

    @Test
    void aLongPearlHasABreakWithinNinetyMinutesOfEachSitting() {
        longPearl(80, 40);
        assertEquals(1, breaks().size());

        change(SmallCollection.RICH, "\"(fi|sv|en) loppuu\\.\", ", "\"$1 loppuu.\", \"break\": true, ");
        assertEquals(0, breaks().size());
    }

    @Test
    void aSittingBeginsRested() {
        longPearl(120, 80);
        change(SmallCollection.RICH, "\"(fi|sv|en) loppuu\\.\", ", "\"$1 loppuu.\", \"sitting\": 2, ");

        assertEquals(
                List.of("pearls/perusta/rikas.json:/texts/fi/body/4: Here are 120 minutes without a break; put one"
                        + " before, at most 90 minutes from the last."),
                breaks());
    }

    @Test
    void aPearlsOwnBreaksCountInASessionThatGivesItItsOwnTime() {
        longPearl(80, 40);
        change(SmallCollection.RICH, "\"(fi|sv|en) loppuu\\.\", ", "\"$1 loppuu.\", \"break\": true, ");
        change(SESSION, "\"minutes\": 60", "\"minutes\": 150");
        change(SESSION, "\"pearl\": \"rikas\", \"minutes\": 30", "\"pearl\": \"rikas\", \"minutes\": 120");
        assertEquals(List.of(), breaks());

        change(SESSION, "\"minutes\": 150", "\"minutes\": 141");
        change(SESSION, "\"minutes\": 120", "\"minutes\": 111");
        assertEquals(1, breaks().size());
    }

    @ParameterizedTest
    @CsvSource({
        // The session is for 4–12 people.
        "plenary, 1, 2, 12, 0",
        "plenary, 1, 2, 11, 1",
        "plenary, 1, 5, 12, 1",
        "groups,  1, 2, 6,  1",
        "groups,  2, 2, 6,  0",
        "groups,  3, 2, 4,  1",
        "groups,  5, 1, 2,  1",
        "pairs,   1, 2, 2,  0",
        "pairs,   1, 3, 6,  1",
        "alone,   1, 2, 2,  0",
        "listening, 1, 2, 2, 0"
    })
    void theSessionsPeopleFitIntoItsPearls(String work, int groups, int from, int to, int found) {
        change(
                SESSION,
                "\"minutes\": 30, \"work\": \"pairs\", \"groups\": 2",
                "\"minutes\": 30, \"work\": \"" + work + "\", \"groups\": " + groups);
        change(
                SmallCollection.RICH,
                "\"group\": \\{ \"from\": 2 }",
                "\"group\": { \"from\": " + from + ", \"to\": " + to + " }");

        assertEquals(found, found("The session is for").size());
    }

    /// Makes the rich pearl of two steps of so many minutes.
    private void longPearl(int first, int second) {
        var longest = first == 120 ? 120 : first + second;
        change(
                SmallCollection.RICH,
                "\"minutes\": \\{ \"from\": 45, \"to\": 45 }",
                "\"minutes\": { \"from\": " + longest + ", \"to\": " + longest + " }");
        change(SmallCollection.RICH, "\"minutes\": 20", "\"minutes\": " + first);
        change(SmallCollection.RICH, "\"minutes\": 25", "\"minutes\": " + second);
    }

    private List<String> breaks() {
        return found("without a break");
    }

    /// The mistakes that are told with these words.
    private List<String> found(String words) {
        return switch (CollectionReader.read(folder)) {
            case CollectionReading.Rejected(var problems) ->
                problems.stream()
                        .map(Problem::toString)
                        .filter(sentence -> sentence.contains(words))
                        .toList();
            case CollectionReading.Read(var _, var _) -> List.of();
        };
    }

    /// @param found  a regular expression; all that it finds is replaced
    private void change(String file, String found, String replacement) {
        try {
            var text = Files.readString(folder.resolve(file));
            var changed = text.replaceAll(found, replacement);
            assertNotEquals(text, changed, "nothing is found by " + found);
            SmallCollection.write(folder, file, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
