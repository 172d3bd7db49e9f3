package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.store.OpenedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProgramTest {
    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void noAcknowledgedBookmarkIsLostByKilling() {
        killRepeatedly(30);
    }

    @Test
    @Tag("badday")
    void nothingThatWasSaidToBeKeptIsLostByKillingManyTimes() throws IOException {
        var home = Files.createDirectory(folder.resolve("home"));
        var rounds = 500;
        var changes = 0;
        var acknowledged = new Written();
        for (var round = 0; round < rounds; round++) {
            var begun = acknowledged;
            try (var program = ChildJvm.start(
                    folder, Map.of(), WritingProgram.class, home.toString(), Integer.toString(round), "100000")) {
                var lines = new ArrayList<String>();
                for (var left = 1 + random.nextInt(150); left > 0; left--) {
                    lines.add(program.line());
                }
                program.kill();
                lines.addAll(program.lines());
                for (var line : lines) {
                    if (line.startsWith("begin ")) {
                        begun = acknowledged.after(line.substring("begin ".length()));
                    } else {
                        assertTrue(line.startsWith("kept "), line);
                        acknowledged = begun;
                        changes++;
                    }
                }
            }
            var opened = OpenedLibrary.at(home.resolve("library.db"), Clock.systemUTC());
            try (var library =
                    assertInstanceOf(OpenedLibrary.Kept.class, opened).store()) {
                var read = WrittenReader.read(library, home);
                assertTrue(
                        read.equals(acknowledged) || read.equals(begun),
                        "round " + round + ": " + read + ", not " + acknowledged);
                acknowledged = read;
            }
        }
        System.out.printf("killing: %d times, %d changes said to be kept, 0 lost%n", rounds, changes);
    }

    private void killRepeatedly(int rounds) {
        var acknowledged = new TreeSet<Integer>();
        var first = 1;
        for (var round = 0; round < rounds; round++) {
            var next = round(acknowledged, first);

            var kept = kept();

            // What was done but not said when the program was killed is one change at most: the next mark or the last
            // removal.
            var highest = next - 3;
            assertEquals(Set.of(), without(without(acknowledged, kept), Set.of(highest - 1)), "lost in round " + round);
            assertEquals(Set.of(), without(without(kept, acknowledged), Set.of(highest + 1)), "back in round " + round);
            acknowledged.clear();
            acknowledged.addAll(kept);
            first = next;
        }
    }

    /// @return the number of a pearl that no program has had yet
    private int round(Set<Integer> acknowledged, int first) {
        var file = folder.resolve("library.db").toString();
        var highest = first;
        try (var program = ChildJvm.start(folder, Map.of(), BookmarkingProgram.class, file, Integer.toString(first))) {
            var changes = 1 + random.nextInt(120);
            for (var i = 0; i < changes; i++) {
                highest = Math.max(highest, take(program.line(), acknowledged));
            }
            program.kill();
            for (var line : program.lines()) {
                highest = Math.max(highest, take(line, acknowledged));
            }
        }
        return highest + 3;
    }

    private static int take(String change, Set<Integer> acknowledged) {
        var number = Integer.parseInt(change.substring(1));
        if (change.startsWith("+")) {
            acknowledged.add(number);
        } else {
            acknowledged.remove(number);
        }
        return number;
    }

    private static Set<Integer> without(Set<Integer> numbers, Set<Integer> others) {
        var rest = new TreeSet<>(numbers);
        rest.removeAll(others);
        return rest;
    }

    private Set<Integer> kept() {
        var opened = OpenedLibrary.at(folder.resolve("library.db"), Clock.systemUTC());
        try (var library = assertInstanceOf(OpenedLibrary.Kept.class, opened).store()) {
            return library.bookmarks().all().stream()
                    .map(bookmark -> Integer.parseInt(bookmark.pearl().value().substring("pearl-".length())))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
