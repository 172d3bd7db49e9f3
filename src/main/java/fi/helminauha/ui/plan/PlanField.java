package fi.helminauha.ui.plan;

import fi.helminauha.ui.TabLeaves;
import fi.helminauha.ui.TextEntry;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/// Joins a text field with a text of the plan: what is typed goes there at once, what is undone comes back.
final class PlanField {
    private final TextInputControl control;
    private boolean isShowing;

    private PlanField(TextInputControl control, Consumer<String> typed) {
        this.control = control;
        control.getStyleClass().add("plan-field");
        control.textProperty().subscribe((_, now) -> {
            if (!isShowing) {
                typed.accept(now == null ? "" : now);
            }
        });
    }

    /// @param id     of the control
    /// @param name   for a screen reader
    /// @param typed  takes every change that the user makes
    static PlanField line(String id, String name, Consumer<String> typed) {
        var control = TextEntry.line(new TextField());
        describe(control, id, name);
        return new PlanField(control, typed);
    }

    /// A field of several lines. Tab goes on to the next field, as it does everywhere else.
    static PlanField lines(String id, String name, int rows, Consumer<String> typed) {
        var control = TextEntry.lines(new TextArea());
        describe(control, id, name);
        control.setWrapText(true);
        control.setPrefRowCount(rows);
        control.setPrefColumnCount(10);
        control.setMinHeight(Region.USE_PREF_SIZE);
        TabLeaves.from(control);
        return new PlanField(control, typed);
    }

    private static void describe(TextInputControl control, String id, String name) {
        control.setId(id);
        control.setAccessibleText(name);
    }

    TextInputControl control() {
        return control;
    }

    void show(String text) {
        if (!text.equals(control.getText())) {
            isShowing = true;
            control.setText(text);
            isShowing = false;
        }
    }
}
