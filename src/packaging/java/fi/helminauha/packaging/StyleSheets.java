package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Compiles style sheets into JavaFX’s binary form (.bss), which JavaFX takes in place of a `.css` of the same name: it
/// need not
/// parse 190 kB of text before the first frame.
final class StyleSheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private StyleSheets() {}

    /// Writes a compiled sheet beside each sheet under the folder.
    static void compile(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var sheet :
                    files.filter(file -> file.toString().endsWith(TEXT)).toList()) {
                var binary = sheet.resolveSibling(ClassPath.name(sheet).replace(TEXT, BINARY));
                Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            }
        }
    }

    /// Adds the compiled theme to AtlantaFX’s jar.
    static void compileTheme(Build build, Path input) throws IOException {
        try (var jars = Files.newDirectoryStream(input, "atlantafx-base-*.jar")) {
            for (var jar : jars) {
                var unpacked = build.work().resolve("atlantafx");
                Jars.unpack(jar, unpacked, _ -> true);
                compile(unpacked);
                Files.delete(jar);
                Jars.pack(unpacked, jar, build.time());
            }
        }
    }
}
