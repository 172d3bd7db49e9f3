package fi.helminauha;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;

/// Whether windows can be shown here.
enum Display {
    SHOWN,
    /// Neither an X server nor Wayland is told of in the environment.
    NONE,
    /// There is a display, but not the library through which JavaFX speaks to it.
    NO_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /// @param system       the system property `os.name`
    /// @param environment  the process’s environment
    static Display of(String system, Map<String, String> environment) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux") || "Headless".equals(System.getProperty("glass.platform"))) {
            return SHOWN;
        }
        if (isBlank(environment, "DISPLAY") && isBlank(environment, "WAYLAND_DISPLAY")) {
            return NONE;
        }
        return isGtkHere() ? SHOWN : NO_GTK;
    }

    private static boolean isBlank(Map<String, String> environment, String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    private static boolean isGtkHere() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException e) {
            // How the JDK says that there is no such library.
            return false;
        }
    }
}
