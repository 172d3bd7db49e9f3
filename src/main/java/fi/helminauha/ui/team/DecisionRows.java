package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.team.Decision;
import fi.helminauha.ui.kit.GrowingField;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TabLeaves;
import fi.helminauha.ui.kit.TextEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What a team decided: a row a deed, with who does it and until when. Enter adds a row.
final class DecisionRows extends VBox {
    /// Of the grid, for one decision at most.
    private static final int ROWS = 4;

    private final AfterViewModel viewModel;
    private final Messages messages;
    private final BiConsumer<Integer, Decision> removed;
    private final GridPane grid = new GridPane();
    private final Button add;
    private final List<GrowingField> deeds = new ArrayList<>();
    private boolean isNarrow;

    /// @param removed  told of a decision that was taken away, and of its place
    DecisionRows(AfterViewModel viewModel, Messages messages, BiConsumer<Integer, Decision> removed) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.removed = removed;
        setId("team-decisions");
        getStyleClass().add("team-decisions");
        grid.getStyleClass().add("team-decision-grid");
        grid.getColumnConstraints().setAll(columns());
        add = Plain.button(messages.text("team.after.add"), new Icon(BootstrapIcons.PLUS));
        add.setId("team-add-decision");
        add.getStyleClass().setAll("link-button", "team-add");
        add.setOnAction(_ -> addBehind(viewModel.decisions().size() - 1));
        getChildren().setAll(grid, add);
        lay();
    }

    private static List<ColumnConstraints> columns() {
        var number = new ColumnConstraints();
        var deed = new ColumnConstraints();
        deed.setHgrow(Priority.ALWAYS);
        var who = new ColumnConstraints();
        var by = new ColumnConstraints();
        return List.of(number, deed, who, by, new ColumnConstraints());
    }

    /// @param isNarrow  whether the parts of a decision stand below each other
    void setNarrow(boolean isNarrow) {
        this.isNarrow = isNarrow;
        lay();
    }

    /// Shows the decisions anew.
    void lay() {
        grid.getChildren().clear();
        deeds.clear();
        if (!isNarrow) {
            head(1, "team.after.deed");
            head(2, "team.after.who");
            head(3, "team.after.by");
            line(1);
        }
        var decisions = viewModel.decisions();
        for (var place = 0; place < decisions.size(); place++) {
            row(place, decisions.get(place));
        }
        add.setDisable(!viewModel.hasRoom());
    }

    private void head(int column, String key) {
        var head = new Label(messages.text(key));
        head.getStyleClass().add("team-decision-head");
        head.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(head, column, 0);
    }

    private void line(int row) {
        var line = new Region();
        line.getStyleClass().add("separator-line");
        grid.add(line, 0, row, 5, 1);
    }

    private void row(int place, Decision decision) {
        var number = new Label(Integer.toString(place + 1));
        number.getStyleClass().add("team-decision-number");
        number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var deed = new GrowingField();
        TabLeaves.from(deed);
        describe(deed, "deed", place, decision.deed(), "team.after.deed.prompt");
        typed(deed, place, Decision::withDeed);
        var who = TextEntry.line();
        describe(who, "who", place, decision.who(), "team.after.who");
        typed(who, place, Decision::withWho);
        var by = new DayField(messages, viewModel.begun());
        describe(by.text(), "by", place, decision.by(), "team.after.by.prompt");
        typed(by.text(), place, Decision::withBy);
        var remove = Plain.button(null, new Icon(BootstrapIcons.X));
        remove.setId("team-remove-" + place);
        remove.getStyleClass().setAll("icon-button", "team-remove");
        remove.setAccessibleText(messages.text("team.after.remove", place + 1));
        LazyTooltip.give(remove, remove::getAccessibleText);
        remove.setOnAction(_ -> remove(place));
        List.of(number, deed, who, by, remove).forEach(node -> GridPane.setValignment(node, VPos.CENTER));
        deeds.add(deed);
        var at = ROWS * place + ROWS;
        if (isNarrow) {
            grid.addRow(at, number, deed, remove);
            grid.add(who, 1, at + 1);
            grid.add(by, 1, at + 2);
        } else {
            grid.addRow(at, number, deed, who, by, remove);
        }
        line(at + 3);
    }

    private void describe(TextInputControl field, String part, int place, String text, String prompt) {
        field.setId("team-" + part + "-" + place);
        field.getStyleClass().addAll("team-cell-field", "team-cell-" + part);
        field.setText(text);
        field.setPromptText(place == 0 || isNarrow ? messages.text(prompt) : "");
        field.setAccessibleText(messages.text("team.after.cell", place + 1, messages.text("team.after." + part)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                addBehind(place);
                event.consume();
            }
        });
    }

    private void typed(TextInputControl field, int place, BiFunction<Decision, String, Decision> with) {
        Consumer<String> take = text ->
                viewModel.setDecision(place, with.apply(viewModel.decisions().get(place), text == null ? "" : text));
        field.textProperty().subscribe((_, now) -> take.accept(now));
    }

    /// An empty row that is there already is gone on with.
    private void addBehind(int place) {
        var decisions = viewModel.decisions();
        var isNextEmpty =
                place + 1 < decisions.size() && decisions.get(place + 1).isBlank();
        if (!isNextEmpty && !decisions.get(place).isBlank()) {
            viewModel.addDecision(place);
            lay();
        }
        focus(decisions.get(place).isBlank() ? place : Math.min(place + 1, deeds.size() - 1));
    }

    private void remove(int place) {
        var before = viewModel.removeDecision(place);
        lay();
        focus(Math.min(place, deeds.size() - 1));
        if (!before.isBlank()) {
            removed.accept(place, before);
        }
    }

    private void focus(int place) {
        Node deed = deeds.get(place);
        // It has come into the window just now.
        applyCss();
        layout();
        deed.requestFocus();
    }

    /// Gives the keyboard to the first place where nothing is written.
    void takeKeyboard() {
        var decisions = viewModel.decisions();
        for (var place = 0; place < decisions.size(); place++) {
            if (decisions.get(place).isBlank()) {
                focus(place);
                return;
            }
        }
        add.requestFocus();
    }
}
