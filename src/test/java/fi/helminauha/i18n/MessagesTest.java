package fi.helminauha.i18n;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");
    /// Calls whose first argument is a whole key.
    private static final Pattern KEY_IN_CALL = Pattern.compile(
            "\\b(?:text|count|tell|tellFailure|say|offer|describe)\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void theThreeLanguagesHaveTheSameKeysInTheSameOrder() throws IOException {
        var finnish = List.copyOf(messages(Language.FI).keySet());

        assertAll(
                () -> assertEquals(finnish, List.copyOf(messages(Language.SV).keySet())),
                () -> assertEquals(finnish, List.copyOf(messages(Language.EN).keySet())));
    }

    @Test
    void aSentenceHasTheSamePlacesInEveryLanguage() throws IOException {
        var finnish = messages(Language.FI);
        for (var language : List.of(Language.SV, Language.EN)) {
            for (var entry : messages(language).entrySet()) {
                assertEquals(places(finnish.get(entry.getKey())), places(entry.getValue()), entry.getKey());
            }
        }
    }

    /// Attached where something comes after the command or the moment; behind a space where words are left out.
    @ParameterizedTest
    @EnumSource(Language.class)
    void anEllipsisIsAttachedUnlessItStandsForWords(Language language) throws IOException {
        var apart = messages(language).entrySet().stream()
                .filter(entry -> entry.getValue().contains(" …"))
                .map(Map.Entry::getKey)
                // A prompt stands for the words that are to be written.
                .filter(key -> !key.endsWith(".prompt"))
                .collect(Collectors.toCollection(TreeSet::new));
        var threeDots = messages(language).entrySet().stream()
                .filter(entry -> entry.getValue().contains("..."))
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(Set.of("reader.situations"), apart);
        assertEquals(List.of(), threeDots);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsEmptyOrUsesAStraightApostrophe(Language language) throws IOException {
        for (var entry : messages(language).entrySet()) {
            assertTrue(!entry.getValue().isBlank(), () -> "empty: " + entry.getKey());
            // MessageFormat drops a straight apostrophe; good type has a curved one.
            assertTrue(!entry.getValue().contains("'"), () -> "straight apostrophe: " + entry.getKey());
        }
    }

    @Test
    void everyKeyThatTheCodeNamesIsThere() throws IOException {
        var keys = messages(Language.FI).keySet();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            var matcher = KEY_IN_CALL.matcher(source);
            while (matcher.find()) {
                var key = matcher.group(1);
                if (key.contains(".") && !keys.contains(key) && !keys.contains(key + ".other")) {
                    missing.add(key);
                }
            }
        }

        assertEquals(Set.of(), missing, "add these to the three files");
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var literals = new HashSet<String>();
        for (var source : sources()) {
            var matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        var unused = messages(Language.FI).keySet().stream()
                .filter(key -> !isUsed(key, literals))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused, "take these out of the three files");
    }

    /// A key is named whole, without its plural or advice, or by a beginning that ends at a dot.
    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (var dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            var stem = key.substring(0, dot);
            if (literals.contains(stem + ".") || literals.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    /// The file’s keys in their order; a key that stands twice fails.
    private static Map<String, String> messages(Language language) throws IOException {
        var messages = new LinkedHashMap<String, String>();
        var file = Path.of("src/main/resources/fi/helminauha/i18n/messages_" + language.code() + ".properties");
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var equals = line.indexOf('=');
                assertTrue(equals > 0, () -> "no key: " + line);
                var old = messages.put(line.substring(0, equals), line.substring(equals + 1));
                assertTrue(old == null, () -> "twice: " + line);
            }
        }
        return messages;
    }
}
