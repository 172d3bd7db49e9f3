package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program’s folder as jpackage makes it: launcher, runtime, jars and data.
/// @param folder  the whole image
/// @param app     its part with jars, data and the launcher’s options
/// @param launcher  what starts the program
/// @param runtime   its own Java
record AppImage(Path folder, Path app, Path launcher, Path runtime) {
    private static final Path COMMON = Path.of("jpackage.cfg");
    private static final String OPTIONS = "jpackage.cfg";

    static AppImage make(Build build, Path runtime, Path input, Icons icons) {
        var words = options(build);
        words.addAll(List.of(
                "--type", "app-image",
                "--name", build.programName(),
                "--app-version", build.version(),
                "--icon", icons.forSystem(build.platform()).toString(),
                "--runtime-image", runtime.toString(),
                "--input", input.toString(),
                "--main-jar", ProgramInput.MAIN_JAR,
                "--dest", build.work().resolve("image").toString()));
        Command.tool("jpackage", words);
        return in(build);
    }

    private static AppImage in(Build build) {
        var image = build.work().resolve("image");
        var name = build.programName();
        return switch (build.platform()) {
            case LINUX ->
                new AppImage(
                        image.resolve(name),
                        image.resolve(name).resolve("lib").resolve("app"),
                        image.resolve(name).resolve("bin").resolve(name),
                        image.resolve(name).resolve("lib").resolve("runtime"));
            case WINDOWS ->
                new AppImage(
                        image.resolve(name),
                        image.resolve(name).resolve("app"),
                        image.resolve(name).resolve(name + ".exe"),
                        image.resolve(name).resolve("runtime"));
            case MACOS -> {
                var contents = image.resolve(name + ".app").resolve("Contents");
                yield new AppImage(
                        image.resolve(name + ".app"),
                        contents.resolve("app"),
                        contents.resolve("MacOS").resolve(name),
                        contents.resolve("runtime").resolve("Contents").resolve("Home"));
            }
        };
    }

    /// What Java puts into a start-up cache besides what it saw; of no use later.
    Path classList() {
        return runtime.resolve("lib").resolve("classlist");
    }

    /// Adds an option for Java to those that the launcher gives.
    void addJavaOption(Build build, String option) throws IOException {
        if (build.platform() == Platform.LINUX) {
            LinuxLauncher.addJavaOption(launcher, option);
            return;
        }
        var file = app.resolve(build.programName() + ".cfg");
        // Windows has other line ends.
        var lines = new ArrayList<>(Files.readAllLines(file));
        var head = lines.indexOf("[JavaOptions]");
        if (head < 0) {
            throw new IllegalStateException("no [JavaOptions] in " + file);
        }
        lines.add(head + 1, "java-options=" + option);
        Files.write(file, lines);
    }

    /// Lets jpackage make the system’s installers around a finished image.
    static void wrap(Build build, AppImage image, Icons icons, List<String> types, List<String> kinds) {
        for (var type : types) {
            if (kinds.isEmpty() || kinds.contains(type)) {
                var words = new ArrayList<>(List.of(
                        "@" + build.systemFiles().resolve("installer.cfg"),
                        "--type",
                        type,
                        "--name",
                        build.programName(),
                        "--app-version",
                        build.version(),
                        "--app-image",
                        image.folder().toString(),
                        "--dest",
                        build.installers().toString()));
                if (build.platform() == Platform.WINDOWS) {
                    words.addAll(
                            List.of("--icon", icons.forSystem(build.platform()).toString()));
                }
                Command.tool("jpackage", words);
            }
        }
    }

    /// The options of all systems and those of this one.
    private static ArrayList<String> options(Build build) {
        return new ArrayList<>(List.of("@" + COMMON, "@" + build.systemFiles().resolve(OPTIONS)));
    }
}
