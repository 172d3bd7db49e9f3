package fi.helminauha.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Phrases that say nothing, by language, from the resource `fillers.txt`.
final class Fillers {
    private static final Map<Language, List<String>> PHRASES = read();

    private Fillers() {}

    /// Those that the text has, as whole words in any case.
    static Stream<String> in(String text, Language language) {
        var padded = " " + text.toLowerCase(language.locale()).replaceAll("[^\\p{L}\\p{N},]+", " ") + " ";
        return PHRASES.getOrDefault(language, List.of()).stream()
                .filter(phrase -> padded.contains(" " + phrase + " ") || padded.contains(" " + phrase + ","));
    }

    private static Map<Language, List<String>> read() {
        try (var in = Objects.requireNonNull(Fillers.class.getResourceAsStream("fillers.txt"))) {
            var phrases = new EnumMap<Language, List<String>>(Language.class);
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    Language.ofCode(line.substring(0, colon))
                            .ifPresent(language -> phrases.computeIfAbsent(language, _ -> new ArrayList<>())
                                    .add(line.substring(colon + 1).strip()));
                }
            }
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException("fillers.txt of the program itself", e);
        }
    }
}
