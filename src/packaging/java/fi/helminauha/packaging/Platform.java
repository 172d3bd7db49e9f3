package fi.helminauha.packaging;

import java.util.Locale;

/// The systems that installers are made for; each only on itself.
enum Platform {
    LINUX,
    WINDOWS,
    MACOS;

    static Platform here() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? WINDOWS : name.contains("mac") ? MACOS : LINUX;
    }

    /// The name of its folder under `src/packaging`.
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNativeLibrary(String file) {
        return file.endsWith(".so") || file.endsWith(".dylib") || file.endsWith(".dll");
    }

    /// Where sqlite-jdbc keeps its library for this system and processor.
    String sqliteFolder() {
        var processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        var system = switch (this) {
            case LINUX -> "Linux";
            case WINDOWS -> "Windows";
            case MACOS -> "Mac";
        };
        return "org/sqlite/native/" + system + "/" + processor + "/";
    }
}
