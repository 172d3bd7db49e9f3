package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Compiles style sheets into JavaFX’s binary form (.bss), which JavaFX takes in place of a `.css` of the same name.
/// Leaves out of the theme what no control of the program is: JavaFX reads all of a sheet before the first frame.
final class StyleSheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";
    /// The theme’s style classes that are kept; a test says when a control has one that is not.
    private static final Path KEPT = Path.of("src", "packaging", "theme-classes.txt");

    private static final String THEME = "atlantafx/base/theme/primer-light.css";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

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

    /// Adds the theme, trimmed and compiled, to AtlantaFX’s jar.
    static void compileTheme(Build build, Path input) throws IOException {
        try (var jars = Files.newDirectoryStream(input, "atlantafx-base-*.jar")) {
            for (var jar : jars) {
                var unpacked = build.work().resolve("atlantafx");
                Jars.unpack(jar, unpacked, _ -> true);
                trim(unpacked.resolve(THEME), Set.copyOf(Files.readAllLines(KEPT)));
                compile(unpacked);
                Files.delete(jar);
                Jars.pack(unpacked, jar, build.time());
            }
        }
    }

    /// Leaves out the selectors that name another class than those that are kept, and the rules that have no other.
    private static void trim(Path sheet, Set<String> kept) throws IOException {
        var text = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
        var trimmed = new StringBuilder();
        for (var rule : RULE.matcher(text).results().toList()) {
            var selectors = Stream.of(rule.group(1).split(","))
                    .map(String::strip)
                    .filter(selector ->
                            CLASS.matcher(selector).results().allMatch(named -> kept.contains(named.group(1))))
                    .collect(Collectors.joining(", "));
            if (!selectors.isEmpty()) {
                trimmed.append(selectors).append(' ').append(rule.group(2)).append('\n');
            }
        }
        Files.writeString(sheet, trimmed);
    }
}
