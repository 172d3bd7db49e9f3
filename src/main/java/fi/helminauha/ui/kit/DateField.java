package fi.helminauha.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A day, typed as people write it or chosen from a calendar.
public final class DateField extends HBox {
    private final TypedValue<LocalDate> typed;
    private final DatePicker calendar = TextEntry.date();
    private boolean isShowing;

    /// @param typed   the field; Alt and Down open the calendar from it
    /// @param name    of the calendar, for a screen reader
    /// @param chosen  takes the day that is chosen from the calendar
    public DateField(TypedValue<LocalDate> typed, String name, Consumer<Optional<LocalDate>> chosen) {
        this.typed = typed;
        getStyleClass().add("date-field");
        calendar.setId(typed.getId() + "-calendar");
        calendar.getStyleClass().add("plan-calendar");
        calendar.setEditable(false);
        calendar.setFocusTraversable(false);
        calendar.setAccessibleText(name);
        calendar.getEditor().setAccessibleText(name);
        calendar.valueProperty().subscribe((_, day) -> {
            if (!isShowing) {
                chosen.accept(Optional.ofNullable(day));
            }
        });
        typed.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                calendar.show();
                event.consume();
            }
        });
        getChildren().setAll(typed, calendar);
    }

    public void show(Object of, Optional<LocalDate> day) {
        typed.show(of, day);
        isShowing = true;
        calendar.setValue(day.orElse(null));
        isShowing = false;
    }
}
