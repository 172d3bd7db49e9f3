package fi.helminauha.start;

import fi.helminauha.settings.OperatingSystem;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Whether windows can be shown here.
public enum Display {
    SHOWN,
    /// No X server is told of in the environment. Wayland alone is not enough: JavaFX speaks X, there by way of
    /// XWayland.
    NONE,
    /// There is a display, but not the library through which JavaFX speaks to it.
    NO_GTK;

    /// JavaFX’s property for the ways of drawing that it may try.
    public static final String PIPELINE = "prism.order";

    public static final String NO_SHAPE_CACHE = "prism.disableRegionCaching";

    private static final String GTK = "libgtk-3.so.0";

    /// What the environment tells; whether the library is there too, [#isLibraryHere] says.
    /// @param properties   the system’s properties: `os.name`, `glass.platform`
    /// @param environment  the process’s environment
    public static Display of(Map<String, String> properties, Map<String, String> environment) {
        return isX(properties) && environment.getOrDefault("DISPLAY", "").isBlank() ? NONE : SHOWN;
    }

    /// Whether the library is here through which JavaFX speaks to the display. On Linux it is loaded to find out, which
    /// takes some 40 ms that JavaFX then does not need.
    /// @param properties  the system’s properties: `os.name`, `glass.platform`
    public static boolean isLibraryHere(Map<String, String> properties) {
        return !isX(properties) || isGtkHere();
    }

    /// The display’s name, by which two starts of one user know whether they are on the same; empty where there is one
    /// only.
    /// @param properties   the system’s properties: `os.name`, `glass.platform`
    /// @param environment  the process’s environment
    public static String name(Map<String, String> properties, Map<String, String> environment) {
        return isX(properties) ? environment.getOrDefault("DISPLAY", "") : "";
    }

    /// Whether somebody sees what is shown.
    /// @param properties  the system’s properties: `glass.platform`
    static boolean isSeen(Map<String, String> properties) {
        return !isHeadless(properties);
    }

    private static boolean isHeadless(Map<String, String> properties) {
        return "Headless".equals(properties.get("glass.platform"));
    }

    private static boolean isX(Map<String, String> properties) {
        return isLinux(properties) && !isHeadless(properties);
    }

    private static boolean isLinux(Map<String, String> properties) {
        return OperatingSystem.of(properties) == OperatingSystem.LINUX;
    }

    /// Whether to draw without OpenGL. Where Linux has no driver of a graphics processor, OpenGL would be computed too:
    /// it starts later than JavaFX’s own software pipeline and needs 30 MB more.
    /// @param properties  the system’s properties
    public static boolean isDrawnInSoftware(Map<String, String> properties) {
        return !properties.containsKey(PIPELINE) && isLinux(properties) && !Files.isDirectory(Path.of("/dev/dri"));
    }

    private static boolean isGtkHere() {
        try {
            // It stays loaded: JavaFX asks for it next.
            SymbolLookup.libraryLookup(GTK, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            // How the JDK says that there is no such library.
            return false;
        }
    }
}
