package fi.helminauha.packaging;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/// One run of the packaging.
/// @param allowed  what it may do without; empty for what users get
/// @param time  given to every file that is shipped: the start-up cache knows the program’s jars by size and time
record Build(String version, Instant time, Platform platform, Set<Lack> allowed) {
    private static final Path TARGET = Path.of("target");

    /// Ends the build where something is missing that users would miss, unless the build was told to do without.
    /// @throws IllegalStateException with a sentence that names the option
    void mind(Lack lack) {
        if (!allowed.contains(lack)) {
            throw new IllegalStateException(
                    lack.sentence() + " To build without it: -Dinstaller.allow=" + lack.option());
        }
        System.out.println(lack.sentence());
    }

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

    /// Of the edition; absent where it was built without.
    Path dictionary() {
        return collection().resolve("dictionary").resolve("mor.vfst");
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
