package fi.helminauha.editor;

import fi.helminauha.morphology.VoikkoLocations;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Finds Voikko’s dictionary for a build: where it is installed, else out of Debian’s package, which is fetched and
/// unpacked without being installed. The dictionary is not a part of the sources.
final class DictionarySupply {
    private static final String PACKAGE = "voikko-fi";
    private static final Path IN_PACKAGE = Path.of("usr", "lib", "voikko", "5", "mor-standard", "mor.vfst");
    private static final long COMMAND_SECONDS = 120;

    private final VoikkoLocations locations;
    private final PrintWriter out;

    DictionarySupply(VoikkoLocations locations, PrintWriter out) {
        this.locations = locations;
        this.out = out;
    }

    /// @param folder  where a fetched package is unpacked; kept for the next build
    /// @return absent, after saying so, where none can be had
    Optional<Path> find(Path folder) {
        var installed = locations.firstReadable();
        if (installed.isPresent()) {
            return installed;
        }
        var unpacked = folder.resolve(IN_PACKAGE);
        try {
            if (Files.isReadable(unpacked) || fetch(folder)) {
                return Optional.of(unpacked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("fetch the dictionary", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.println("No Finnish dictionary was found (Debian’s package " + PACKAGE
                + "): the collection is built without it, and Finnish is searched by stems.");
        return Optional.empty();
    }

    /// Package lists may be missing on a new machine; only root can fetch those.
    private boolean fetch(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (!run(folder, "apt-get", "download", PACKAGE)) {
            run(folder, "apt-get", "update");
            if (!run(folder, "apt-get", "download", PACKAGE)) {
                return false;
            }
        }
        try (var packages = Files.newDirectoryStream(folder, PACKAGE + "_*.deb")) {
            for (var file : packages) {
                if (run(folder, "dpkg", "-x", file.getFileName().toString(), ".")) {
                    return Files.isReadable(folder.resolve(IN_PACKAGE));
                }
            }
        }
        return false;
    }

    private static boolean run(Path folder, String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            // There is no such command: this is no Debian.
            return false;
        }
    }
}
