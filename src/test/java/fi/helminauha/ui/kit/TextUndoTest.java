package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.ui.InputEvents;
import fi.helminauha.ui.InterfaceThread;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// In a field of several lines, Ctrl+Z takes back a step a pause or a paste.
class TextUndoTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-01-12T09:00:00Z"));

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    private TextArea field() {
        var field = TextEntry.lines();
        TextUndo.serve(field, now::get);
        return field;
    }

    private void type(TextArea field, String text) {
        text.codePoints().forEach(letter -> {
            now.updateAndGet(time -> time.plusMillis(200));
            field.appendText(Character.toString(letter));
        });
    }

    private static void press(TextArea field, KeyCode key, KeyCode... held) {
        Event.fireEvent(field, InputEvents.press(key, held));
    }

    @Test
    void whatWasTypedBeforeAPauseStays() {
        InterfaceThread.run(() -> {
            var field = field();
            type(field, "Hyvä päivä.");
            now.updateAndGet(time -> time.plusSeconds(3));
            type(field, " Liikaa asiaa.");

            press(field, KeyCode.Z, KeyCode.CONTROL);
            assertEquals("Hyvä päivä.", field.getText());
            press(field, KeyCode.Z, KeyCode.CONTROL);
            assertEquals("", field.getText());
            press(field, KeyCode.Z, KeyCode.CONTROL);
            assertEquals("", field.getText());
        });
    }

    @Test
    void aPasteIsAStepOfItsOwn() {
        InterfaceThread.run(() -> {
            var field = field();
            type(field, "Muista");
            field.appendText(" lamppu");
            type(field, " ja");

            press(field, KeyCode.Z, KeyCode.CONTROL);
            assertEquals("Muista lamppu", field.getText());
            press(field, KeyCode.Z, KeyCode.CONTROL);
            assertEquals("Muista", field.getText());
        });
    }

    @Test
    void whatWasUndoneIsRedoneUntilSomethingElseIsTyped() {
        InterfaceThread.run(() -> {
            var field = field();
            type(field, "Muista");
            field.appendText(" lamppu");
            press(field, KeyCode.Z, KeyCode.CONTROL);
            press(field, KeyCode.Z, KeyCode.CONTROL);

            press(field, KeyCode.Y, KeyCode.CONTROL);
            assertEquals("Muista", field.getText());
            press(field, KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
            assertEquals("Muista lamppu", field.getText());
            press(field, KeyCode.Z, KeyCode.CONTROL);
            type(field, "!");
            press(field, KeyCode.Y, KeyCode.CONTROL);
            assertEquals("Muista!", field.getText());
        });
    }

    @Test
    void theCaretStaysWhereTheChangeWas() {
        InterfaceThread.run(() -> {
            var field = field();
            type(field, "alku loppu");
            field.insertText(5, "keskellä ");

            press(field, KeyCode.Z, KeyCode.CONTROL);

            assertEquals("alku loppu", field.getText());
            assertEquals(5, field.getCaretPosition());
        });
    }
}
