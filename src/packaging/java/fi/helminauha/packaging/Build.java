package fi.helminauha.packaging;

import java.nio.file.Path;
import java.time.Instant;

/// One run of the packaging.
/// @param time  given to every file that is shipped: the start-up cache knows the program’s jars by size and time
record Build(String version, Instant time, Platform platform) {
    private static final Path TARGET = Path.of("target");

    /// Where parts are made.
    Path work() {
        return TARGET.resolve("packaging");
    }

    /// Where the finished installers lie.
    Path installers() {
        return TARGET.resolve("installers");
    }

    /// The edition of the collection that is shipped.
    Path collection() {
        return TARGET.resolve("collection");
    }

    /// Files for the system that this runs on.
    Path systemFiles() {
        return Path.of("src", "packaging", platform.folder());
    }

    /// The program’s name on disk: Linux wants it in small letters.
    String programName() {
        return platform == Platform.LINUX ? "helminauha" : "Helminauha";
    }
}
