package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The program as its user starts it, in a JVM of its own.
class MainTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void withoutADisplayItSaysSoAndRendersTheTour() throws IOException {
        try (var main = ChildJvm.start(program.home(), collection(), Main.class)) {
            var said = main.lines();

            assertEquals(0, main.end(), main::errors);
            assertEquals(
                    "There is no display here, so no window can be shown. Rendering the tour of the program instead.",
                    said.getFirst());
            var folder = program.home().resolve("target").resolve("tour");
            assertEquals("The pictures are in " + folder.toRealPath(), said.getLast());
            assertDistinctPictures(folder);
        }
        assertTrue(Files.notExists(program.home().resolve("data")), "the tour leaves the user’s own folder alone");
    }

    private static void assertDistinctPictures(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var pictures = files.sorted().toList();
            var names = pictures.stream()
                    .map(picture -> picture.getFileName().toString())
                    .toList();
            assertTrue(
                    names.containsAll(List.of("01-start.png", "02-home.png", "03-theme.png", "04-search.png"))
                            && names.size() >= 8,
                    names::toString);
            for (var i = 1; i < pictures.size(); i++) {
                assertTrue(
                        !Arrays.equals(Files.readAllBytes(pictures.get(i - 1)), Files.readAllBytes(pictures.get(i))),
                        names.get(i) + " shows what the picture before it shows");
            }
        }
    }

    @Test
    void aSecondStartEndsAtOnceAndTheFirstGoesOn() {
        try (var first = ChildJvm.start(program.home(), headless(), Main.class)) {
            var lock = program.home().resolve("data").resolve("helminauha").resolve("library.db");
            FileWatch.awaitFile(lock);

            try (var second = ChildJvm.start(program.home(), headless(), Main.class)) {
                assertEquals(0, second.end());
                assertEquals(List.of(), second.lines());
            }

            assertTrue(first.isAlive());
        }
    }

    private Map<String, String> headless() {
        return Map.of(
                "glass.platform",
                "Headless",
                "helminauha.collection",
                program.edition().toString());
    }

    private Map<String, String> collection() {
        return Map.of("helminauha.collection", program.edition().toString());
    }
}
