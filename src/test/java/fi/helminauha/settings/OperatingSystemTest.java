package fi.helminauha.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingSystemTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, LINUX",
        "FreeBSD, LINUX",
        "Windows 11, WINDOWS",
        "Windows Server 2025, WINDOWS",
        "Mac OS X, MACOS",
        "Darwin, MACOS",
        "'', LINUX"
    })
    void aSystemIsKnownByTheNameThatJavaHasForIt(String name, OperatingSystem system) {
        assertEquals(system, OperatingSystem.of(name));
    }
}
