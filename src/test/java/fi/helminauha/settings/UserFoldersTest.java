package fi.helminauha.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/äijä").toAbsolutePath();

    @Test
    void linuxFollowsXdg() {
        var data = HOME.resolve("data").toString();

        var folders = UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", data));

        assertEquals(new UserFolders(HOME.resolve("data/helminauha"), HOME.resolve(".cache/helminauha")), folders);
    }

    @Test
    void aRelativeXdgFolderIsIgnored() {
        var folders = UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data", "XDG_CACHE_HOME", ""));

        assertEquals(
                new UserFolders(HOME.resolve(".local/share/helminauha"), HOME.resolve(".cache/helminauha")), folders);
    }

    @Test
    void windowsKeepsDataInTheRoamingFolder() {
        var roaming = HOME.resolve("Roaming").toString();

        assertEquals(
                HOME.resolve("Roaming/Helminauha"),
                UserFolders.of("Windows 11", HOME, Map.of("APPDATA", roaming)).data());
    }

    @Test
    void macKeepsDataInApplicationSupport() {
        assertEquals(
                HOME.resolve("Library/Application Support/Helminauha"),
                UserFolders.of("Mac OS X", HOME, Map.of()).data());
    }
}
