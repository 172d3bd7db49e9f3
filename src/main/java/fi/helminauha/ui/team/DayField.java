package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.WrittenDate;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.library.TeamRunWords;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Until when something is to be done: any words, or a day that is typed or chosen from a calendar.
final class DayField extends HBox {
    private final TextField text = TextEntry.line();
    private final DatePicker calendar = TextEntry.date();

    /// @param from  from which a day without a year is the next
    DayField(Messages messages, LocalDate from) {
        getStyleClass().add("team-day-field");
        HBox.setHgrow(text, Priority.ALWAYS);
        calendar.getStyleClass().add("team-calendar");
        calendar.setEditable(false);
        calendar.setFocusTraversable(false);
        var name = messages.text("plan.date.calendar");
        calendar.setAccessibleText(name);
        calendar.getEditor().setAccessibleText(name);
        var words = new TeamRunWords(messages);
        calendar.setOnShowing(
                _ -> calendar.setValue(WrittenDate.read(text.getText(), from).orElse(null)));
        calendar.setOnAction(_ -> {
            var day = calendar.getValue();
            if (day != null && !WrittenDate.read(text.getText(), from).equals(Optional.of(day))) {
                text.setText(words.day(day, from));
            }
        });
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                calendar.show();
                event.consume();
            }
        });
        getChildren().setAll(text, calendar);
    }

    TextField text() {
        return text;
    }
}
