package fi.helminauha.ui.plan;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.TabLeaves;
import fi.helminauha.ui.kit.TextEntry;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Joins a text field with a text of the plan: what is typed goes there at once, what is undone comes back.
final class PlanField {
    private static final String CUT = "plan.field.cut";

    private final TextInputControl control;
    private final String cut;
    private boolean isShowing;

    /// Takes what the user does to the text.
    interface Taker {
        void take(String text);

        /// What is typed from now on can be undone for itself.
        void endTyping();
    }

    /// Takes what is typed into the plan, where it can be undone.
    static Taker into(PlanViewModel plan, Consumer<String> typed) {
        return new Taker() {
            @Override
            public void take(String text) {
                typed.accept(text);
            }

            @Override
            public void endTyping() {
                plan.endTyping();
            }
        };
    }

    /// @param cut  says that a text is not shown whole
    private PlanField(TextInputControl control, String cut, Taker taker) {
        this.control = control;
        this.cut = cut;
        control.getStyleClass().add("plan-field");
        control.textProperty().subscribe((before, now) -> {
            if (!isShowing) {
                // More than a letter at once is pasted, cut or replaced.
                var isPiece = Math.abs(length(now) - length(before)) > 1;
                if (isPiece) {
                    taker.endTyping();
                }
                taker.take(now == null ? "" : now);
                if (isPiece) {
                    taker.endTyping();
                }
            }
        });
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /// @param id     of the control
    /// @param key    of its name, for a screen reader
    /// @param typed  takes every change that the user makes
    static PlanField line(Messages messages, String id, String key, Taker typed) {
        var control = TextEntry.line();
        describe(control, id, messages.text(key));
        return new PlanField(control, messages.text(CUT), typed);
    }

    /// A field of several lines. Tab goes on to the next field, as it does everywhere else.
    static PlanField lines(Messages messages, String id, String key, int rows, Taker typed) {
        var control = TextEntry.lines();
        describe(control, id, messages.text(key));
        control.setPrefRowCount(rows);
        control.setPrefColumnCount(10);
        control.setMinHeight(Region.USE_PREF_SIZE);
        TabLeaves.from(control);
        return new PlanField(control, messages.text(CUT), typed);
    }

    private static void describe(TextInputControl control, String id, String name) {
        control.setId(id);
        control.setAccessibleText(name);
    }

    TextInputControl control() {
        return control;
    }

    /// Shows the plan’s text, or its beginning: see [TextEntry#show].
    void show(String text) {
        if (!text.equals(control.getText())) {
            isShowing = true;
            TextEntry.show(control, text, cut);
            isShowing = false;
        }
    }
}
