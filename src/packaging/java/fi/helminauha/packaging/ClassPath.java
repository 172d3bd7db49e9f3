package fi.helminauha.packaging;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The program’s class path as Maven gave it to this run: its own classes, JavaFX’s modules, and the libraries.
/// @param javafx     the jars of this system, which hold classes and native libraries
/// @param libraries  everything else that the program needs
record ClassPath(Path classes, List<Path> javafx, List<Path> libraries) {
    static ClassPath ofThisRun() {
        var all = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var classes = all.stream().filter(Files::isDirectory).findFirst().orElseThrow();
        var jars = all.stream().filter(Files::isRegularFile).toList();
        return new ClassPath(
                classes,
                jars.stream()
                        .filter(ClassPath::isJavafx)
                        .filter(ClassPath::hasModule)
                        .toList(),
                jars.stream().filter(jar -> !isJavafx(jar)).toList());
    }

    private static boolean isJavafx(Path jar) {
        return name(jar).startsWith("javafx-");
    }

    /// JavaFX’s jars without a system in their name are empty.
    private static boolean hasModule(Path jar) {
        return !name(jar).matches("javafx-[a-z]+-[0-9.]+\\.jar");
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }
}
