package fi.helminauha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.ChildJvm;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start that shows no window says why, and speaks of a file only where one was to be opened.
class NotHereTest {
    @TempDir
    private Path home;

    @Test
    void whereTheWindowIsOnAnotherDisplayItsNameIsSaid() {
        assertEquals(List.of("Helminauha on jo auki toisella näytöllä (:7).", "3"), said("other"));
    }

    @Test
    void whereTheWindowIsOnAnotherDisplayTheFileOpensThere() {
        assertEquals(
                List.of("Helminauha on jo auki toisella näytöllä (:7). Tiedosto avautuu siihen ikkunaan.", "3"),
                said("other", "päivä.helminauha"));
    }

    @Test
    void whereNobodyAnswersNothingIsSaidOfAFileThatNobodyWanted() {
        assertEquals(
                List.of(
                        "Helminauha on jo käynnissä mutta ei vastaa. Odota hetki ja yritä uudelleen. Jos se ei auta,"
                                + " sulje ohjelma tai käynnistä tietokone uudelleen.",
                        "3"),
                said("silent"));
    }

    @Test
    void whereNobodyAnswersTheFileIsSaidNotToBeOpen() {
        assertEquals(
                List.of(
                        "Helminauha on jo käynnissä mutta ei vastaa, joten tiedostoa ei avattu. Odota hetki ja yritä"
                                + " uudelleen. Jos se ei auta, sulje ohjelma tai käynnistä tietokone uudelleen.",
                        "3"),
                said("silent", "päivä.helminauha"));
    }

    private List<String> said(String... arguments) {
        try (var start = ChildJvm.start(home, Map.of("glass.platform", "Headless"), Start.class, arguments)) {
            return start.lines();
        }
    }

    /// Prints what is said and the status. The first argument is what the other start did, the others are files.
    static final class Start {
        public static void main(String... arguments) {
            System.setErr(System.out);
            var places = AppPaths.of(SystemProperties.all(), System.getenv());
            var files = Arrays.stream(arguments)
                    .skip(1)
                    .map(Path::of)
                    .map(Path::toAbsolutePath)
                    .toList();
            var wanted = new OpenRequest(files);
            System.out.println(
                    arguments[0].equals("other")
                            ? NotHere.afterOther(places, wanted, ":7", ":0")
                            : NotHere.afterSilence(places, wanted));
        }
    }
}
