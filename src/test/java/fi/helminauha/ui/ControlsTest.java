package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.Program;
import fi.helminauha.collection.Language;
import fi.helminauha.settings.Look;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every control of every screen has a name that begins with the words on it, and is large enough to be hit; the fields
/// of a form are equally high.
class ControlsTest {
    @RegisterExtension
    private final Program program = new Program();

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void whileReading(Language language) {
        new Screens(program, language, Look.LIGHT).ofReading(this::look);

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource
    void overTheWindow(Language language) {
        new Screens(program, language, Look.LIGHT).ofOverlays(this::look);

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource
    void whilePlanning(Language language) {
        new Screens(program, language, Look.LIGHT).ofPlanning(this::look);

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource
    void whilePresenting(Language language) {
        new Screens(program, language, Look.LIGHT).ofPresenting(this::look);

        assertEquals("", String.join("\n", wrong));
    }

    private void look(String screen, WindowPage window) {
        window.namelessControls().forEach(control -> wrong.add(screen + ": no name: " + control));
        window.labelsMissingInNames().forEach(control -> wrong.add(screen + ": label not in the name: " + control));
        window.smallTargets().forEach(control -> wrong.add(screen + ": too small: " + control));
        window.unevenFields().forEach(field -> wrong.add(screen + ": fields of different heights: " + field));
    }
}
