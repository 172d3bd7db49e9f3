package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fi.helminauha.store.OpenedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two starts at the same moment, as by a double click on two files: one is the first, the other hands its file over,
/// and the library has both.
@Tag("badday")
class RacingStartsTest {
    private static final int RACES = 100;

    @TempDir
    private Path folder;

    @Test
    void oneOfTwoIsTheFirstAndNothingIsLost() throws IOException {
        for (var race = 0; race < RACES; race++) {
            var home = Files.createDirectory(folder.resolve("race-" + race));
            var data = home.resolve("data").toString();
            var said = new TreeSet<String>();
            try (var one = ChildJvm.start(home, Map.of(), RacingStart.class, data, "one");
                    var other = ChildJvm.start(home, Map.of(), RacingStart.class, data, "other")) {
                said.add(one.line());
                said.add(other.line());
            }

            assertEquals(Set.of("first", "further"), said, "race " + race);
            var opened = OpenedLibrary.at(home.resolve("data/library.db"), Clock.systemUTC());
            try (var library =
                    assertInstanceOf(OpenedLibrary.Kept.class, opened).store()) {
                assertEquals(
                        Set.of("one", "other"),
                        library.bookmarks().all().stream()
                                .map(bookmark -> bookmark.pearl().value())
                                .collect(Collectors.toSet()));
            }
        }
        System.out.printf("two starts at once: %d races, 0 failed%n", RACES);
    }
}
