package fi.helminauha;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;

/// Whether windows can be shown here.
enum Display {
    SHOWN,
    /// No X server is told of in the environment. Wayland alone is not enough: JavaFX speaks X, there by way of
    /// XWayland.
    NONE,
    /// There is a display, but not the library through which JavaFX speaks to it.
    NO_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /// @param properties   the system’s properties: `os.name`, `glass.platform`
    /// @param environment  the process’s environment
    static Display of(Map<String, String> properties, Map<String, String> environment) {
        var system = properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux") || "Headless".equals(properties.get("glass.platform"))) {
            return SHOWN;
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return NONE;
        }
        return isGtkHere() ? SHOWN : NO_GTK;
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
