package fi.helminauha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppPathsTest {
    @TempDir
    private Path folder;

    @Test
    void theUsersFilesLieInTheUsersFolders() {
        var places = AppPaths.of(
                Map.of("os.name", "Linux", "user.home", "/home/aino"),
                Map.of("XDG_DATA_HOME", "/data", "XDG_CACHE_HOME", "/cache"));

        assertEquals(Path.of("/data/helminauha/library.db"), places.library());
        assertEquals(Path.of("/data/helminauha/settings.properties"), places.settings());
        assertEquals(Path.of("/cache/helminauha/edition"), places.rebuiltEdition());
    }

    @Test
    void thePropertyNamesTheEdition() {
        var places = AppPaths.of(Map.of("helminauha.collection", "/opt/helminauha/collection"), Map.of());

        assertEquals(Path.of("/opt/helminauha/collection"), places.installed());
    }

    @Test
    void theEditorsFilesCountOnlyWhereTheirHeadIs() throws IOException {
        var properties = Map.of("helminauha.data", folder.toString());
        assertEquals(Optional.empty(), AppPaths.of(properties, Map.of()).data());

        Files.writeString(folder.resolve("collection.json"), "{}");

        assertEquals(Optional.of(folder), AppPaths.of(properties, Map.of()).data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", " ", "\0"})
    void withoutAHomeNothingIsKeptInAWrongPlace(String home) {
        var places = AppPaths.of(Map.of("os.name", "Linux", "user.home", home), Map.of());

        assertEquals(Path.of("/nonexistent/.local/share/helminauha/library.db"), places.library());
    }
}
