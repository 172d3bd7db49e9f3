package fi.helminauha.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoikkoLocationsTest {
    private static final Path HOME = Path.of("home");

    private static Path below(String folder) {
        return Path.of(folder).resolve("5").resolve("mor-standard").resolve("mor.vfst");
    }

    @Test
    void placesAreTriedFromTheGivenToTheSystems() {
        var environment = Map.of("VOIKKO_DICTIONARY_PATH", "first" + File.pathSeparator + "second");

        var files = VoikkoLocations.of(List.of(Path.of("given"), Path.of("own.vfst")), environment, HOME)
                .files();

        assertEquals(
                Stream.concat(
                                Stream.of(below("given"), Path.of("own.vfst")),
                                Stream.of(
                                                "first",
                                                "second",
                                                "home/.voikko",
                                                "home/Library/Spelling/voikko",
                                                "/etc/voikko",
                                                "/usr/lib/voikko",
                                                "/usr/share/voikko")
                                        .map(VoikkoLocationsTest::below))
                        .toList(),
                files);
    }

    @Test
    void theFirstFileThatIsThereIsTaken(@TempDir Path folder) throws IOException {
        var file = below(folder.resolve("b").toString());
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        var given = List.of(folder.resolve("a"), folder.resolve("b"));

        assertEquals(
                Optional.of(file), VoikkoLocations.of(given, Map.of(), folder).firstReadable());
    }

    @Test
    void anEnvironmentWithoutTheVariableAddsNoPlace() {
        assertEquals(
                VoikkoLocations.of(List.of(), Map.of("VOIKKO_DICTIONARY_PATH", ""), HOME)
                        .files(),
                VoikkoLocations.of(List.of(), Map.of(), HOME).files());
    }
}
