package fi.helminauha.ui.plan;

import fi.helminauha.ui.TextEntry;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A short field for a value that not every text is, such as a time of day. What is typed is taken by Enter or when
/// the field is left; a text that is no value is marked while it stands, and then gives way to the value that was.
/// @param <T>  the value; empty where the field may be empty
final class TypedValue<T> extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Function<String, Optional<T>> reader;
    private final Function<T, String> writer;
    private final Consumer<Optional<T>> chosen;
    private final boolean mayBeEmpty;
    private Optional<T> value = Optional.empty();

    TypedValue(
            String id,
            String name,
            boolean mayBeEmpty,
            Function<String, Optional<T>> reader,
            Function<T, String> writer,
            Consumer<Optional<T>> chosen) {
        this.reader = reader;
        this.writer = writer;
        this.chosen = chosen;
        this.mayBeEmpty = mayBeEmpty;
        TextEntry.line(this);
        setId(id);
        setAccessibleText(name);
        getStyleClass().addAll("plan-field", "plan-value");
        textProperty().subscribe(() -> pseudoClassStateChanged(WRONG, !isRight()));
        focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                take();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                selectAll();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !isShownAsIs()) {
                show(value);
                event.consume();
            }
        });
    }

    void show(Optional<T> shown) {
        value = shown;
        setText(shown.map(writer).orElse(""));
    }

    private boolean isShownAsIs() {
        return getText().equals(value.map(writer).orElse(""));
    }

    private boolean isRight() {
        return getText().isBlank() ? mayBeEmpty : reader.apply(getText()).isPresent();
    }

    /// Takes what is typed, if it is a value.
    void take() {
        if (isShownAsIs()) {
            return;
        }
        if (isRight()) {
            var typed = getText().isBlank() ? Optional.<T>empty() : reader.apply(getText());
            show(typed);
            chosen.accept(typed);
        } else {
            show(value);
        }
    }
}
