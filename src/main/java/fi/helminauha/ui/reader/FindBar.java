package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.TextEntry;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Looks for words on the page.
final class FindBar extends HBox {
    private final ReaderViewModel viewModel;
    private final Messages messages;
    private final Runnable closed;
    private final TextField query = TextEntry.line();

    /// @param closed  runs after the bar has been closed
    FindBar(ReaderViewModel viewModel, Messages messages, Runnable closed) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.closed = closed;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        var close = MarkCount.close("find-close", messages.text("reader.find.close"));
        close.setOnAction(_ -> close());
        getChildren()
                .setAll(
                        label(),
                        queryField(),
                        MarkCount.label(viewModel, messages),
                        MarkCount.previous(viewModel, messages, "find-previous"),
                        MarkCount.next(viewModel, messages, "find-next"),
                        close);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(viewModel.marks().findOpenProperty().when(Attached.in(this)));
    }

    private Label label() {
        var label = new Label(messages.text("reader.find"));
        label.setLabelFor(query);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private TextField queryField() {
        query.setId("find-query");
        query.setMinWidth(0);
        var sought = viewModel.marks().queryProperty();
        query.textProperty().subscribe((_, typed) -> sought.set(typed));
        sought.when(Attached.in(this)).subscribe(words -> {
            if (!words.equals(query.getText())) {
                query.setText(words);
            }
        });
        HBox.setHgrow(query, Priority.ALWAYS);
        return query;
    }

    /// Puts the caret into the field, its words selected.
    void edit() {
        query.requestFocus();
        query.selectAll();
    }

    private void close() {
        viewModel.marks().closeFind();
        closed.run();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case F3 -> step(event.isShiftDown());
            case ENTER -> {
                if (!(event.getTarget() instanceof TextField)) {
                    return;
                }
                step(event.isShiftDown());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(boolean isBackwards) {
        if (isBackwards) {
            viewModel.previousMark();
        } else {
            viewModel.nextMark();
        }
    }
}
