package fi.helminauha.settings;

import java.util.Map;

/// The systems that the program is made for, with their differences in one place: what depends on the system takes it
/// as a parameter, so that each can be tried on any.
public enum OperatingSystem {
    /// Also whatever else is like it.
    LINUX,
    WINDOWS,
    MACOS;

    private static final String PROPERTY = "os.name";

    /// The one that this runs on.
    public static OperatingSystem here() {
        return of(System.getProperty(PROPERTY, ""));
    }

    /// @param properties  the system’s properties
    public static OperatingSystem of(Map<String, String> properties) {
        return of(properties.getOrDefault(PROPERTY, ""));
    }

    /// @param name  as the system property `os.name` has it; Mac’s kernel, Darwin, ends as Windows begins
    public static OperatingSystem of(String name) {
        return name.startsWith("Windows")
                ? WINDOWS
                : name.startsWith("Mac") || name.startsWith("Darwin") ? MACOS : LINUX;
    }
}
