package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.plan.PlanView;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of the window’s keys.
class ShortcutTest {
    @Test
    void noKeyDoesTwoThings() {
        var seen = new HashSet<>();
        var twice = Stream.of(Shortcut.values())
                .flatMap(shortcut -> shortcut.keys().combinations().stream())
                .filter(keys -> !seen.add(keys))
                .toList();

        assertEquals(List.of(), twice);
    }

    @Test
    void keysAreCalledAsTheyAreOnKeyboards() {
        assertEquals("Ctrl+Enter", Shortcut.ADD_TO_SESSION.keys().shown());
        assertEquals("F11", Shortcut.FULL_SCREEN.keys().shown());
    }

    /// What a tool tip or a sentence says in brackets is in the guide’s list, which is made from the table.
    @ParameterizedTest
    @EnumSource
    void everyKeyThatIsNamedInBracketsIsInTheGuide(Language language) throws IOException {
        var messages = Messages.in(language);
        var listed = new ArrayList<String>();
        Stream.of(Shortcut.values())
                .forEach(shortcut -> listed.add(shortcut.keys().shown()));
        PlanView.shortcuts(messages).forEach(row -> listed.add(row.getFirst()));
        var keys = Pattern.compile("\\((Ctrl\\+[A-Z][a-z]*)\\)");

        var file = "/fi/helminauha/i18n/messages_" + language.code() + ".properties";
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(ShortcutTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }

        var unlisted = words.values().stream()
                .flatMap(sentence -> keys.matcher(sentence.toString()).results())
                .map(result -> result.group(1))
                .filter(named -> !listed.contains(named))
                .toList();

        assertEquals(List.of(), unlisted);
    }
}
