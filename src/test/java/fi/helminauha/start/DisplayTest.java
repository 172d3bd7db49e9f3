package fi.helminauha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final Map<String, String> REAL_WINDOWS = Map.of();

    @Test
    void windowsAndMacAlwaysHaveADisplay() {
        assertEquals(Display.SHOWN, Display.of(named("Windows 11", REAL_WINDOWS), Map.of()));
        assertEquals(Display.SHOWN, Display.of(named("Mac OS X", REAL_WINDOWS), Map.of()));
    }

    @Test
    void linuxWithoutXAndWaylandHasNone() {
        assertEquals(Display.NONE, Display.of(named("Linux", REAL_WINDOWS), Map.of()));
        assertEquals(Display.NONE, Display.of(named("Linux", REAL_WINDOWS), Map.of("DISPLAY", " ")));
    }

    @Test
    void waylandAloneIsNoDisplayForJavaFx() {
        assertEquals(Display.NONE, Display.of(named("Linux", REAL_WINDOWS), Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void whereJavaFxDrawsWithoutWindowsNoDisplayIsNeeded() {
        assertEquals(Display.SHOWN, Display.of(named("Linux", Map.of("glass.platform", "Headless")), Map.of()));
    }

    private static Map<String, String> named(String system, Map<String, String> others) {
        var properties = new HashMap<>(others);
        properties.put("os.name", system);
        return properties;
    }
}
