package fi.helminauha.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/// Where a program keeps a user’s own files, by the custom of the platform: XDG Base Directory on Linux,
/// `%APPDATA%` and `%LOCALAPPDATA%` on Windows, `~/Library` on macOS. Nothing is created here.
/// @param data   what the user made: never deleted by the program
/// @param cache  what can be built again
public record UserFolders(Path data, Path cache) {
    private static final String UNIX_NAME = "helminauha";
    private static final String NAME = "Helminauha";

    /// @param home         the user’s home folder, as the JVM knows it
    /// @param environment  the process’s environment
    public static UserFolders of(OperatingSystem system, Path home, Map<String, String> environment) {
        return switch (system) {
            case WINDOWS -> {
                var own = home.resolve("AppData");
                var local = folder(environment, "LOCALAPPDATA", own.resolve("Local"));
                yield new UserFolders(
                        folder(environment, "APPDATA", own.resolve("Roaming")).resolve(NAME),
                        local.resolve(NAME + " Cache"));
            }
            case MACOS -> {
                var library = home.resolve("Library");
                yield new UserFolders(
                        library.resolve("Application Support").resolve(NAME),
                        library.resolve("Caches").resolve(NAME));
            }
            case LINUX -> {
                var data = folder(
                        environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
                var cache = folder(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
                yield new UserFolders(data.resolve(UNIX_NAME), cache.resolve(UNIX_NAME));
            }
        };
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
