package fi.helminauha.morphology;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where Voikko's dictionary may lie: the places that libvoikko itself looks in, each with
/// `5/mor-standard/mor.vfst` below it.
public final class VoikkoLocations {
    private static final Path BELOW = Path.of("5", "mor-standard", "mor.vfst");

    private final List<Path> files;

    private VoikkoLocations(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /// The places in the order in which they are tried: the given paths, the environment's
    /// `VOIKKO_DICTIONARY_PATH` (several, parted as in `PATH`), the reader's own folders, the system's.
    ///
    /// @param given        a `mor.vfst` itself or a folder as in `VOIKKO_DICTIONARY_PATH`
    /// @param environment  usually [System#getenv()]
    /// @param home         the reader's home folder
    public static VoikkoLocations of(List<Path> given, Map<String, String> environment, Path home) {
        var files = new ArrayList<Path>();
        for (var path : given) {
            files.add(path.toString().endsWith(".vfst") ? path : path.resolve(BELOW));
        }
        var folders = Stream.of(
                        fromEnvironment(environment),
                        Stream.of(
                                home.resolve(".voikko"),
                                home.resolve("Library").resolve("Spelling").resolve("voikko")),
                        Stream.of("/etc/voikko", "/usr/lib/voikko", "/usr/share/voikko")
                                .map(Path::of))
                .flatMap(places -> places);
        folders.map(folder -> folder.resolve(BELOW)).forEach(files::add);
        return new VoikkoLocations(files);
    }

    private static Stream<Path> fromEnvironment(Map<String, String> environment) {
        var folders = environment.getOrDefault("VOIKKO_DICTIONARY_PATH", "");
        return Stream.of(folders.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> path(folder).stream());
    }

    /// What is no path on this system cannot hold a dictionary.
    private static Optional<Path> path(String folder) {
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Every place, whether something lies there or not.
    public List<Path> files() {
        return files;
    }

    /// The first place where a file lies that may be read.
    public Optional<Path> firstReadable() {
        return files.stream()
                .filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
                .findFirst();
    }
}
