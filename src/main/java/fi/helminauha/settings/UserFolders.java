package fi.helminauha.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a program keeps a user’s own files, by the custom of the platform: XDG Base Directory on Linux,
/// `%APPDATA%` and `%LOCALAPPDATA%` on Windows, `~/Library` on macOS. Nothing is created here.
/// @param data   what the user made: never deleted by the program
/// @param cache  what can be built again
public record UserFolders(Path data, Path cache) {
    private static final String UNIX_NAME = "helminauha";
    private static final String NAME = "Helminauha";

    /// @param system       the system property `os.name`
    /// @param home         the user’s home folder, as the JVM knows it
    /// @param environment  the process’s environment
    public static UserFolders of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
            var local =
                    folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
            return new UserFolders(roaming.resolve(NAME), local.resolve(NAME).resolve("Cache"));
        }
        if (name.contains("mac")) {
            var library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support").resolve(NAME),
                    library.resolve("Caches").resolve(NAME));
        }
        var data = folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
        var cache = folder(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
        return new UserFolders(data.resolve(UNIX_NAME), cache.resolve(UNIX_NAME));
    }

    /// XDG: a value that is empty or not absolute is to be ignored.
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        try {
            var path = Path.of(environment.getOrDefault(variable, ""));
            return path.isAbsolute() ? path : otherwise;
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }
}
