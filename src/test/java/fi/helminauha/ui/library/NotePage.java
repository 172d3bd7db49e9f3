package fi.helminauha.ui.library;

import fi.helminauha.ui.WindowPage;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/// The note at the foot of the reader, and the notes beside the list, as a test sees and handles them.
public final class NotePage {
    private static final String FIELD = "#note-field";

    private final WindowPage window;

    public NotePage(WindowPage window) {
        this.window = window;
    }

    /// What stands in the field.
    public String text() {
        return window.see(FIELD, TextArea.class, TextArea::getText);
    }

    /// Puts a text into the field in the place of what is there, as pasting over it does.
    public NotePage type(String text) {
        window.act(FIELD, TextArea.class, field -> field.replaceText(0, field.getLength(), text));
        return this;
    }

    /// For how many lines the field has room.
    public int rows() {
        return window.see(FIELD, TextArea.class, TextArea::getPrefRowCount);
    }

    public NotePage awaitSaving(String beginning) {
        window.await(beginning, () -> saving().startsWith(beginning), this::saving);
        return this;
    }

    /// What is said of how it stands with the note.
    public String saving() {
        return label("#note-saving");
    }

    /// What a folded note shows.
    public String beginning() {
        return label("#note-beginning");
    }

    private String label(String selector) {
        return window.see(selector, Label.class, Label::getText);
    }

    /// What the rows of the found notes say.
    public List<String> found() {
        return rows("#notes-found");
    }

    /// What the rows of the notes say whose pearl is gone.
    public List<String> gone() {
        return rows("#notes-gone");
    }

    private List<String> rows(String group) {
        return window.see(
                group,
                Parent.class,
                parent ->
                        buttons(parent).stream().map(Button::getAccessibleText).toList());
    }

    private static List<Button> buttons(Parent group) {
        return group.lookupAll(".note-row").stream().map(Button.class::cast).toList();
    }

    /// Opens the found note that says so.
    public void openFound(String part) {
        window.act(
                "#notes-found",
                Parent.class,
                group -> buttons(group).stream()
                        .filter(row -> row.getAccessibleText().contains(part))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    /// Opens a note whose pearl is gone.
    public void openGone(int number) {
        window.act(
                "#notes-gone", Parent.class, group -> buttons(group).get(number).fire());
    }
}
