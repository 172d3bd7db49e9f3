package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The start script that takes the place of jpackage’s launcher on Linux: that one asks `rpm` and `dpkg` twice at each
/// start whom
/// it belongs to, which costs more than a tenth of the whole start. The options stay those of jpackage’s file.
final class LinuxLauncher {
    private static final String OPTION = "java-options=";
    private static final String JAR = "app.classpath=";
    private static final String MAIN = "app.mainclass=";
    private static final Path ENVIRONMENT = Path.of("src", "packaging", "linux", "environment.sh");
    private static final Path SIZE_CHECK = Path.of("src", "packaging", "linux", "size-check.sh");
    private static final Path DAMAGE_CHECK = Path.of("src", "packaging", "linux", "damage-check.sh");

    /// Under `lib`. Not the start-up cache, the collection and the dictionary: the program does without.
    private static final Pattern NEEDED = Pattern.compile(
            "app/[^/]+\\.(jar|so)|runtime/bin/java|runtime/lib/modules|runtime/lib/(server/)?[^/]+\\.so");

    private LinuxLauncher() {}

    static void replace(Build build, AppImage image) throws IOException {
        var options = image.app().resolve(build.programName() + ".cfg");
        Files.writeString(image.launcher(), script(Files.readAllLines(options)));
        Files.setPosixFilePermissions(image.launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var unused : List.of(
                options,
                image.app().resolve(".jpackage.xml"),
                image.folder().resolve("lib").resolve("libapplauncher.so"),
                image.runtime().resolve("lib").resolve("jrt-fs.jar"))) {
            Files.deleteIfExists(unused);
        }
    }

    /// Adds an option for Java to the script.
    static void addJavaOption(Path launcher, String option) throws IOException {
        var text = Files.readString(launcher);
        Files.writeString(launcher, text.replace(" -cp ", " " + quoted(option) + " \\\n  -cp "));
    }

    private static String script(List<String> lines) throws IOException {
        var options = String.join(
                "",
                values(lines, OPTION).stream()
                        .map(each -> "  " + quoted(each) + " \\\n")
                        .toList());
        return """
                #!/bin/sh
                # Starts Helminauha with its own Java. Written by the build from jpackage's options.
                self=$(readlink -f "$0")
                ROOTDIR=${self%/bin/*}
                APPDIR=$ROOTDIR/lib/app
                """
                + Files.readString(ENVIRONMENT)
                + "exec \"$ROOTDIR/lib/runtime/bin/java\" \\\n"
                + options
                + "  $LANGUAGE_OPTION \\\n"
                + "  -cp " + quoted(String.join(":", values(lines, JAR))) + " \\\n"
                + "  " + values(lines, MAIN).getFirst() + " \"$@\"\n";
    }

    /// Lets the script look first whether the files without which nothing starts have the size that they have now, and
    /// name the one that has not: Java would end with a stack trace, or without a word. Where Java cannot go on, it
    /// looks for other bytes too, and does without a damaged start-up cache. Costs two milliseconds and a shell
    /// that waits.
    static void seal(AppImage image) throws IOException {
        var lib = image.folder().resolve("lib");
        var cache = "app/" + StartCache.FILE;
        var sizes = new ArrayList<String>();
        var names = new ArrayList<String>();
        var sums = new StringBuilder();
        for (var name : files(lib)) {
            var isNeeded = NEEDED.matcher(name).matches();
            if (isNeeded) {
                names.add(name);
                sizes.add(Files.size(lib.resolve(name)) + " " + name);
            }
            if (isNeeded || name.equals(cache)) {
                sums.append(Checksums.sha256(lib.resolve(name)))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        }
        Files.writeString(image.app().resolve("files.sha256"), sums);
        addJavaOption(image.launcher(), "-XX:AOTMode=${CACHE_MODE:-auto}");
        // One file, written over by the next crash, in place of one more in whatever folder the program was started in.
        addJavaOption(image.launcher(), "-XX:ErrorFile=${XDG_DATA_HOME:-$HOME/.local/share}/helminauha/java-crash.log");
        var before = Files.readString(SIZE_CHECK)
                .replace("@SIZES@", String.join("\n", sizes))
                .replace("@NAMES@", String.join(" ", names));
        var after = Files.readString(DAMAGE_CHECK).replace("@CACHE@", StartCache.FILE);
        var text = Files.readString(image.launcher());
        var start = text.indexOf("exec ");
        Files.writeString(
                image.launcher(),
                text.substring(0, start) + before + "\nstart() {\n" + text.substring(start) + "}\n\n" + after);
    }

    /// Sorted, relative to the folder.
    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    private static String quoted(String option) {
        return "\"" + option + "\"";
    }
}
