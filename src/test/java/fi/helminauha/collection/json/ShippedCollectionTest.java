package fi.helminauha.collection.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fi.helminauha.collection.Advice;
import fi.helminauha.collection.CollectionAdvice;
import fi.helminauha.collection.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The collection that the program ships.
class ShippedCollectionTest {
    @Test
    void everyFileOfDataKeepsEveryRule() {
        List<Problem> problems = switch (CollectionReader.read(Path.of("data"))) {
            case CollectionReading.Rejected(var found) -> found;
            case CollectionReading.Read _ -> List.of();
        };

        assertEquals("", problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void itsSituationsAndSynonymsLeadSomewhere() {
        var reading = assertInstanceOf(CollectionReading.Read.class, CollectionReader.read(Path.of("data")));

        assertEquals(
                "",
                CollectionAdvice.of(reading.collection()).stream()
                        .filter(advice ->
                                advice.kind() == Advice.Kind.SITUATIONS || advice.kind() == Advice.Kind.SYNONYMS)
                        .map(Advice::toString)
                        .collect(Collectors.joining("\n")));
    }
}
