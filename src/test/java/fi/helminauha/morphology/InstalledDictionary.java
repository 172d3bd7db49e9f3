package fi.helminauha.morphology;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The dictionary of this machine, where there is one.
final class InstalledDictionary {
    private InstalledDictionary() {}

    static Optional<Path> file() {
        var built = List.of(Path.of("target", "voikko"));
        return VoikkoLocations.of(built, System.getenv(), Path.of(System.getProperty("user.home")))
                .firstReadable();
    }
}
