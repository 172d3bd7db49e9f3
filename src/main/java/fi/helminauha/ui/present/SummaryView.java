package fi.helminauha.ui.present;

import fi.helminauha.training.Run;
import fi.helminauha.training.RunSummary;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.TabLeaves;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.kit.TextUndo;
import fi.helminauha.ui.kit.WrappedLabel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How the day went, step by step, and room for the trainer’s own words about it.
final class SummaryView extends ScrollPane {
    /// Steps that are told of one by one: no day that is held has as many.
    private static final int MOST = 100;

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final TextArea notes = TextEntry.lines();

    /// @param note   told of every change of the closing notes
    /// @param close    closes the windows
    /// @param handOut  closes them and puts the day’s handout on paper
    SummaryView(
            PresentationViewModel viewModel,
            PresentWords words,
            Consumer<String> note,
            Runnable close,
            Runnable handOut) {
        this.viewModel = viewModel;
        this.words = words;
        setId("present-summary");
        getStyleClass().add("summary-scroll");
        setFitToWidth(true);
        var messages = words.messages();
        var title = text(messages.text("present.summary.title"), "summary-title");
        var over = text(Emoji.shown(viewModel.current().title()), "summary-over", "muted");
        var column = new VBox(over, title);
        column.getStyleClass().add("summary");
        if (viewModel.current().isRehearsal()) {
            column.getChildren().add(text(messages.text("present.summary.rehearsal"), "summary-rehearsal"));
        }
        viewModel.current().latenessAtEnd().ifPresent(late -> {
            var end = text(words.end(late), "summary-end");
            end.setId("summary-end");
            column.getChildren().add(end);
        });
        notes.setId("present-closing-notes");
        TabLeaves.from(notes);
        TextUndo.serve(notes, InstantSource.system());
        notes.setPrefRowCount(5);
        notes.setPromptText(messages.text("present.summary.notes.prompt"));
        notes.setAccessibleText(messages.text("present.summary.notes"));
        notes.textProperty().subscribe((_, now) -> note.accept(now));
        var label = text(messages.text("present.summary.notes"), "summary-heading");
        label.setLabelFor(notes);
        var done = OverlayPanel.button("summary-close", messages.text("present.summary.close"), close);
        done.getStyleClass().add("primary-button");
        done.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                done.fire();
                event.consume();
            }
        });
        notes.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                done.requestFocus();
                event.consume();
            }
        });
        var paper = OverlayPanel.button("summary-hand-out", messages.text("present.summary.hand-out"), handOut);
        paper.setGraphic(new Icon(BootstrapIcons.PRINTER));
        var acts = new FlowPane(done, paper);
        acts.getStyleClass().add("summary-acts");
        column.getChildren().addAll(table(viewModel.current()), label, notes, acts);
        setContent(column);
    }

    private static Label text(String words, String... styleClasses) {
        var label = new WrappedLabel(words);
        label.getStyleClass().addAll(styleClasses);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private GridPane table(Run run) {
        var messages = words.messages();
        var summary = RunSummary.of(run);
        var table = new GridPane();
        table.setId("summary-table");
        table.getStyleClass().add("summary-table");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(first);
        for (var i = 0; i < 3; i++) {
            var numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            numbers.setMinWidth(Region.USE_PREF_SIZE);
            table.getColumnConstraints().add(numbers);
        }
        table.addRow(
                0,
                text(messages.text("present.summary.step"), "summary-head"),
                text(messages.text("present.summary.planned"), "summary-head"),
                text(messages.text("present.summary.real"), "summary-head"),
                text(messages.text("present.summary.difference"), "summary-head"));
        var line = 1;
        for (var row : summary.rows().subList(0, Math.min(MOST, summary.rows().size()))) {
            var title = words.title(row.step(), viewModel.pearls().title(row.step()));
            table.addRow(
                    line++,
                    text(title, "summary-step"),
                    number(row.planned().isZero() ? messages.text("present.summary.inserted") : minutes(row.planned())),
                    number(real(row)),
                    difference(row));
        }
        if (summary.rows().size() > MOST) {
            table.addRow(
                    line++,
                    text(messages.text("present.summary.more", summary.rows().size() - MOST), "muted"));
        }
        table.addRow(
                line,
                text(messages.text("present.summary.total"), "summary-total"),
                text(minutes(summary.planned()), "summary-total"),
                text(minutes(summary.real()), "summary-total"),
                text(signed(summary.real().minus(summary.planned())), "summary-total"));
        return table;
    }

    private String real(RunSummary.Row row) {
        return switch (row.outcome()) {
            case SKIPPED -> words.messages().text("present.summary.skipped");
            case UNDONE -> words.messages().text("present.summary.undone");
            case DONE, INSERTED -> minutes(row.real());
        };
    }

    private Label difference(RunSummary.Row row) {
        var minutes = rounded(row.real().minus(row.planned()));
        var label = number(
                row.outcome() == RunSummary.Outcome.DONE ? signed(row.real().minus(row.planned())) : "");
        if (row.outcome() == RunSummary.Outcome.DONE && minutes != 0) {
            label.getStyleClass().add(minutes > 0 ? "summary-longer" : "summary-shorter");
        }
        return label;
    }

    private static Label number(String words) {
        var label = new Label(words);
        label.getStyleClass().add("summary-number");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String minutes(Duration time) {
        return words.minutes(rounded(time));
    }

    private static String signed(Duration time) {
        return rounded(time) == 0 ? "0" : PresentWords.signed((int) rounded(time));
    }

    private static long rounded(Duration time) {
        return Math.round(time.toSeconds() / 60.0);
    }

    void takeKeyboard() {
        notes.requestFocus();
    }
}
