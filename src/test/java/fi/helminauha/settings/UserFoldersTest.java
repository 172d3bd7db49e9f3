package fi.helminauha.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/äijä").toAbsolutePath();

    @Test
    void linuxFollowsXdg() {
        var data = HOME.resolve("data").toString();

        var folders = UserFolders.of(OperatingSystem.LINUX, HOME, Map.of("XDG_DATA_HOME", data));

        assertEquals(new UserFolders(HOME.resolve("data/helminauha"), HOME.resolve(".cache/helminauha")), folders);
    }

    @Test
    void aRelativeXdgFolderIsIgnored() {
        var folders =
                UserFolders.of(OperatingSystem.LINUX, HOME, Map.of("XDG_DATA_HOME", "data", "XDG_CACHE_HOME", ""));

        assertEquals(
                new UserFolders(HOME.resolve(".local/share/helminauha"), HOME.resolve(".cache/helminauha")), folders);
    }

    @Test
    void windowsKeepsDataInTheRoamingFolder() {
        var roaming = HOME.resolve("Roaming").toString();

        assertEquals(
                HOME.resolve("Roaming/Helminauha"),
                UserFolders.of(OperatingSystem.WINDOWS, HOME, Map.of("APPDATA", roaming))
                        .data());
    }

    @Test
    void macKeepsDataInApplicationSupport() {
        assertEquals(
                HOME.resolve("Library/Application Support/Helminauha"),
                UserFolders.of(OperatingSystem.MACOS, HOME, Map.of()).data());
    }

    /// What is built again is not in the folder that the installer makes and removes, `%LOCALAPPDATA%\Helminauha`.
    @Test
    void windowsKeepsItsCacheBesideTheProgram() {
        var local = HOME.resolve("Local").toString();

        assertEquals(
                HOME.resolve("Local/Helminauha Cache"),
                UserFolders.of(OperatingSystem.WINDOWS, HOME, Map.of("LOCALAPPDATA", local))
                        .cache());
    }

    @Test
    void eachSystemHasAPlaceWhereTheEnvironmentNamesNone() {
        for (var system : OperatingSystem.values()) {
            var folders = UserFolders.of(system, HOME, Map.of());

            assertTrue(folders.data().startsWith(HOME) && folders.cache().startsWith(HOME), folders::toString);
        }
    }
}
