package fi.helminauha.collection.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
