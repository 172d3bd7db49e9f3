package fi.helminauha.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A short field for a value that not every text is, such as a time of day. What is typed is taken by Enter or when
/// the field is left. A text that is no value changes nothing: it stands, marked, until it is mended or Esc brings back
/// the value that is in force.
/// @param <T>  the value
public final class TypedValue<T> extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Form<T> form;
    private final Consumer<Optional<T>> chosen;
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private Object owner = this;
    private Optional<T> value = Optional.empty();

    /// How a value is read and written.
    /// @param mayBeEmpty  whether an empty field is a choice too
    /// @param advice      what is said of a text that is none, with the right form
    public record Form<T>(
            Function<String, Optional<T>> read, Function<T, String> write, boolean mayBeEmpty, String advice) {}

    /// @param name    for a screen reader
    /// @param chosen  takes what the user chose; empty only where the field may be
    public TypedValue(String id, String name, Form<T> form, Consumer<Optional<T>> chosen) {
        this.form = form;
        this.chosen = chosen;
        TextEntry.line(this);
        setId(id);
        setAccessibleText(name);
        getStyleClass().addAll("plan-field", "plan-value");
        textProperty().subscribe(() -> {
            if (isRight()) {
                remark.set("");
            }
        });
        remark.subscribe(words -> {
            pseudoClassStateChanged(WRONG, !words.isEmpty());
            setAccessibleHelp(words);
        });
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
            } else if (event.getCode() == KeyCode.ESCAPE && isPending()) {
                restore();
                event.consume();
            }
        });
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RestingTextFieldSkin(this);
    }

    /// What is to be said of the text; empty while it is a value.
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// Shows a value. What is being typed over the same value is left alone.
    /// @param of  whose value it is
    public void show(Object of, Optional<T> shown) {
        if (!of.equals(owner)
                || !shown.equals(value)
                || !isPending()
                || !isFocused() && remark.get().isEmpty()) {
            owner = of;
            value = shown;
            restore();
        }
    }

    /// Brings back the value that is in force.
    public void restore() {
        remark.set("");
        if (isPending()) {
            setText(written());
        }
    }

    /// Whether another text is typed than that of the value.
    public boolean isPending() {
        return !getText().equals(written());
    }

    private String written() {
        return value.map(form.write()).orElse("");
    }

    private boolean isRight() {
        return getText().isBlank()
                ? form.mayBeEmpty()
                : form.read().apply(getText()).isPresent();
    }

    /// Takes what is typed, if it is a value.
    public void take() {
        if (!isPending()) {
            remark.set("");
        } else if (isRight()) {
            value = getText().isBlank() ? Optional.empty() : form.read().apply(getText());
            restore();
            chosen.accept(value);
        } else {
            remark.set(form.advice());
        }
    }
}
