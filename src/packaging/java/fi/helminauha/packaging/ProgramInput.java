package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Gathers what stands beside the runtime in the program’s folder: jars, the SQLite library, the collection, the
/// editors’ files
/// from which a damaged collection is built again, and the licences.
final class ProgramInput {
    static final String MAIN_JAR = "helminauha.jar";
    /// In the icons’ library.
    private static final String ICONS = "META-INF/resources/bootstrapicons/";
    private static final Path FONTS = Path.of("fi", "helminauha", "ui", "fonts");

    private ProgramInput() {}

    /// @return the folder
    static Path gather(Build build, ClassPath classPath) throws IOException {
        var input = Files.createDirectories(build.work().resolve("input"));
        var classes = build.work().resolve("classes");
        Folders.copy(classPath.classes(), classes);
        // Those of papers are none of JavaFX’s.
        StyleSheets.compile(classes.resolve(Path.of("fi", "helminauha", "ui")));
        copyFonts(classes, Files.createDirectories(input.resolve("fonts")));
        Jars.pack(classes, input.resolve(MAIN_JAR), build.time());
        for (var jar : classPath.libraries()) {
            Jars.repack(jar, input.resolve(ClassPath.name(jar)), build.time(), ProgramInput::isShipped);
            if (ClassPath.name(jar).startsWith("sqlite-jdbc")) {
                library(build, jar, input);
            } else if (ClassPath.name(jar).startsWith("ikonli-bootstrapicons")) {
                copyIcons(build, jar, input.resolve("fonts"));
            }
        }
        Folders.copy(build.collection(), input.resolve("collection"));
        Folders.copy(Path.of("data"), input.resolve("data"));
        StyleSheets.compileTheme(build, input);
        Files.deleteIfExists(input.resolve("collection").resolve("index").resolve("write.lock"));
        Licences.gather(classPath, input.resolve("licences"));
        return input;
    }

    /// Beside the jars, since JavaFX would copy a font out of a jar into a temporary file at each start. They stay in
    /// the jar
    /// too, for a folder whose name JavaFX cannot read.
    private static void copyFonts(Path classes, Path folder) throws IOException {
        try (var fonts = Files.newDirectoryStream(classes.resolve(FONTS), "*.ttf")) {
            for (var font : fonts) {
                Files.copy(font, folder.resolve(font.getFileName()));
            }
        }
    }

    private static void copyIcons(Build build, Path jar, Path folder) throws IOException {
        var unpacked = build.work().resolve("icon-font");
        Jars.unpack(jar, unpacked, entry -> entry.startsWith(ICONS) && entry.endsWith(".ttf"));
        try (var files = Files.walk(unpacked)) {
            for (var font : files.filter(Files::isRegularFile).toList()) {
                Files.copy(font, folder.resolve(font.getFileName().toString()));
            }
        }
    }

    /// Left out: SQLite for other systems, AtlantaFX’s other themes, tables by which PDFBox reads Chinese, Japanese and
    /// Korean files of others, and signatures, which a jar written anew breaks.
    private static boolean isShipped(String entry) {
        return !entry.startsWith("org/sqlite/native/")
                && !(entry.startsWith("atlantafx/base/theme/")
                        && entry.endsWith("css")
                        && !entry.endsWith("/primer-light.css"))
                && !entry.matches("org/apache/fontbox/cmap/(?!Identity-)[^/.]+")
                && !entry.matches("META-INF/[^/]+\\.(SF|RSA|DSA)");
    }

    /// The one SQLite library of this system, beside the jars: nothing is unpacked when the program runs.
    private static void library(Build build, Path jar, Path input) throws IOException {
        var folder = build.platform().sqliteFolder();
        var unpacked = build.work().resolve("sqlite");
        Jars.unpack(jar, unpacked, entry -> entry.startsWith(folder));
        Folders.copy(unpacked.resolve(folder), input);
    }
}
