package fi.helminauha.start;

import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.settings.OperatingSystem;
import fi.helminauha.settings.UserFolders;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where this run finds the collection and keeps the user’s files.
/// @param installed  the edition that came with the program
/// @param data          the editors’ files, from which a lost edition can be built again
/// @param user          the user’s own folders
/// @param dictionaries  where a Finnish dictionary may lie
public record AppPaths(Path installed, Optional<Path> data, UserFolders user, VoikkoLocations dictionaries) {
    private static final String COLLECTION = "helminauha.collection";
    private static final String DATA = "helminauha.data";

    /// @param properties   `helminauha.collection` names the edition’s folder, `helminauha.data` the editors’ files
    /// @param environment  the process’s environment
    public static AppPaths of(Map<String, String> properties, Map<String, String> environment) {
        var installed = Path.of(properties.getOrDefault(COLLECTION, "target/collection"))
                .toAbsolutePath();
        var data = Optional.of(Path.of(properties.getOrDefault(DATA, "data")).toAbsolutePath())
                .filter(folder -> Files.isRegularFile(folder.resolve("collection.json")));
        var user = UserFolders.of(OperatingSystem.of(properties), home(properties), environment);
        var dictionaries = VoikkoLocations.of(List.of(), environment, home(properties));
        return new AppPaths(installed, data, user, dictionaries);
    }

    /// The home folder; where there is none, a folder that cannot be made, so that nothing is kept in a wrong place.
    private static Path home(Map<String, String> properties) {
        try {
            var home = properties.getOrDefault("user.home", "");
            return home.isBlank() || home.equals("?") ? Path.of("/nonexistent") : Path.of(home);
        } catch (InvalidPathException e) {
            return Path.of("/nonexistent");
        }
    }

    public Path library() {
        return user.data().resolve("library.db");
    }

    public Path settings() {
        return user.data().resolve("settings.properties");
    }

    /// The searches to which there was no pearl.
    public Path unanswered() {
        return user.data().resolve("unanswered.txt");
    }

    public Path rebuiltEdition() {
        return user.cache().resolve("edition");
    }
}
