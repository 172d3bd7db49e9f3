package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarFile;

/// The licence of every part, in one folder of the program: its own, the texts’, each library’s as its jar has it, and
/// those of
/// `src/packaging/licences` for jars that carry none. Java’s and JavaFX’s stand in the runtime’s folder `legal`.
final class Licences {
    private static final Path OURS = Path.of("src", "packaging", "licences");
    private static final Path FONTS = Path.of("src", "main", "resources", "fi", "helminauha", "ui", "fonts");

    private Licences() {}

    /// @throws IllegalStateException if a library has come that has no licence anywhere
    static void gather(ClassPath classPath, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(Path.of("LICENSE"), folder.resolve("helminauha-GPL-3.0.txt"));
        try (var ours = Files.newDirectoryStream(OURS)) {
            for (var file : ours) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        try (var fonts = Files.newDirectoryStream(FONTS, "*-OFL.txt")) {
            for (var file : fonts) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        for (var jar : classPath.libraries()) {
            var library = ClassPath.name(jar).replaceFirst("-[0-9][^-]*\\.jar$", "");
            if (!copyFromJar(jar, folder.resolve(library)) && !Files.exists(OURS.resolve(library + ".txt"))) {
                throw new IllegalStateException("No licence of " + library + ": put it into " + OURS);
            }
        }
    }

    private static boolean copyFromJar(Path jar, Path folder) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var texts =
                    file.stream().filter(entry -> isLicence(entry.getName())).toList();
            for (var text : texts) {
                Files.createDirectories(folder);
                var name = Path.of(text.getName()).getFileName().toString();
                try (var in = file.getInputStream(text)) {
                    Files.copy(in, folder.resolve(name.contains(".") ? name : name + ".txt"));
                }
            }
            return !texts.isEmpty();
        }
    }

    private static boolean isLicence(String entry) {
        var name = entry.toLowerCase(Locale.ROOT);
        return name.startsWith("meta-inf/") && name.matches("(.*/)?(license|notice)(\\.[a-z]+)?");
    }
}
