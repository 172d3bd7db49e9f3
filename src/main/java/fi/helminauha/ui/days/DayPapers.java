package fi.helminauha.ui.days;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.ui.kit.Commands;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// For how many people a session is prepared, and how many copies of its papers that takes.
final class DayPapers extends VBox {
    private static final int MOST_DIGITS = 3;

    private final DaysViewModel viewModel;
    private final ReadySession session;
    private final DayWords words;
    private final TextField people = TextEntry.line();
    private final List<Label> copies = new ArrayList<>();

    DayPapers(DaysViewModel viewModel, ReadySession session, DayWords words) {
        this.viewModel = viewModel;
        this.session = session;
        this.words = words;
        getStyleClass().add("day-papers");
        setMinWidth(0);
        var messages = words.messages();
        getChildren().setAll(line(messages.text("days.papers"), "day-heading"), participants());
        var names = words.text(session).arrangements().printouts();
        for (var i = 0; i < names.size() && i < session.printouts().size(); i++) {
            getChildren().add(row(names.get(i)));
        }
        getChildren().add(row(messages.text("days.papers.run-sheet")));
        show();
    }

    private HBox participants() {
        var messages = words.messages();
        var name = line(messages.text("days.people"), "muted");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        people.setId("day-people");
        people.getStyleClass().add("day-people");
        people.setAccessibleText(messages.text("days.people"));
        people.setOnAction(_ -> take());
        people.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                take();
            }
        });
        var fewer = Commands.button(
                "day-fewer", BootstrapIcons.DASH, "−", messages.text("days.people.fewer"), () -> change(-1));
        var more = Commands.button(
                "day-more", BootstrapIcons.PLUS, "+", messages.text("days.people.more"), () -> change(1));
        var row = new HBox(name, fewer, people, more);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("day-paper");
        return row;
    }

    private static Label line(String words, String styleClass) {
        var line = new WrappedLabel(words);
        line.getStyleClass().add(styleClass);
        line.setMinWidth(0);
        return line;
    }

    private Node row(String name) {
        var label = line(name, "day-paper-name");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var number = new Label();
        number.getStyleClass().add("day-copies");
        number.setMinWidth(USE_PREF_SIZE);
        copies.add(number);
        var row = new HBox(label, number);
        row.getStyleClass().add("day-paper");
        return row;
    }

    private void change(int by) {
        take();
        viewModel.setPeople(session, viewModel.people(session) + by);
        show();
    }

    /// What is no number leaves the number as it was.
    private void take() {
        var typed = people.getText().strip();
        if (!typed.isEmpty() && typed.length() <= MOST_DIGITS && typed.chars().allMatch(Character::isDigit)) {
            var number = Integer.parseInt(typed);
            if (number != viewModel.people(session)) {
                viewModel.setPeople(session, number);
            }
        }
        show();
    }

    private void show() {
        var number = viewModel.people(session);
        people.setText(String.valueOf(number));
        for (var i = 0; i < copies.size(); i++) {
            copies.get(i)
                    .setText(String.valueOf(i == copies.size() - 1 ? 1 : DaysViewModel.copies(session, i, number)));
        }
    }
}
