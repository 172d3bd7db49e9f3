package fi.helminauha.morphology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The Finnish words of the collection's pearls; none where the tests run without the collection.
final class FinnishTexts {
    private static final Path PEARLS = Path.of("data", "pearls");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-'’:][\\p{L}\\d]+)*");
    private static final Pattern FINNISH = Pattern.compile("\"fi\"\\s*:\\s*\\{(.*?)\\n {4}}", Pattern.DOTALL);

    private FinnishTexts() {}

    /// Different words in the order of the files, among them some field names, which do no harm.
    static Set<String> words() throws IOException {
        var words = new LinkedHashSet<String>();
        if (!Files.isDirectory(PEARLS)) {
            return words;
        }
        try (var pearls = Files.walk(PEARLS)) {
            for (var pearl : pearls.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                FINNISH.matcher(Files.readString(pearl))
                        .results()
                        .flatMap(text -> WORD.matcher(text.group(1)).results())
                        .forEach(word -> words.add(word.group()));
            }
        }
        return words;
    }
}
