package fi.helminauha.ui.help;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LicenceTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);
    /// Where the library is not called as its file is.
    private static final Map<String, String> NAMES = Map.of(
            "javafx-controls", "JavaFX",
            "atlantafx-base", "AtlantaFX",
            "jackson-databind", "Jackson",
            "commonmark", "commonmark-java",
            "openhtmltopdf-pdfbox", "OpenHTMLtoPDF",
            "ikonli-bootstrapicons-pack", "Ikonli");

    @Test
    void everyLibraryThatTheProgramComesWithIsNamed() throws IOException {
        var named = Licence.all().stream()
                .map(licence -> licence.name().toLowerCase(Locale.ROOT))
                .toList();
        var pom = Files.readString(Path.of("pom.xml"));
        var dependencies = DEPENDENCY.matcher(pom.substring(0, pom.indexOf("</dependencies>")));
        while (dependencies.find()) {
            if (!dependencies.group(2).contains("<scope>")) {
                var file = dependencies.group(1);
                var library = NAMES.getOrDefault(file, file.startsWith("lucene-") ? "Lucene" : file);
                assertTrue(
                        named.contains(library.toLowerCase(Locale.ROOT)),
                        () -> library + ": to be added to licences.tsv and src/packaging/licences/README.txt");
            }
        }
    }

    @Test
    void whatIsNamedIsNamedInTheInstalledListToo() throws IOException {
        var installed = Files.readString(Path.of("src", "packaging", "licences", "README.txt"));

        for (var licence : Licence.all()) {
            var name = licence.name().startsWith("about.") || licence.name().equals("OpenJDK") ? "" : licence.name();
            assertTrue(installed.contains(name), name);
        }
    }
}
