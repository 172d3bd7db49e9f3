package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.settings.OperatingSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemTextTest {
    @ParameterizedTest
    @CsvSource({
        "WINDOWS, 12, 100",
        "WINDOWS, 18, 150",
        "WINDOWS, 12.4, 100",
        "MACOS, 13, 100",
        "MACOS, 60, 300",
        "MACOS, 4, 80",
        // What JavaFX says under Linux has nothing to do with the system.
        "LINUX, 13, 100"
    })
    void theFirstTextIsAsLargeAsTheSystems(OperatingSystem system, double size, int percent) {
        assertEquals(percent, SystemText.percent(system, size));
    }
}
