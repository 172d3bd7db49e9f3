package fi.helminauha.ui.present;

import fi.helminauha.training.RunStep;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The day’s steps, to go to any of them or to leave one out.
final class StepListPanel extends OverlayPanel {
    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final ListView<RunStep> list = new ListView<>();
    private final Runnable close;

    StepListPanel(PresentationViewModel viewModel, PresentWords words, Runnable close) {
        super(words.messages().text("present.steps.title"));
        this.viewModel = viewModel;
        this.words = words;
        this.close = close;
        var messages = words.messages();
        list.setId("present-step-list");
        list.getStyleClass().add("step-list");
        list.setAccessibleText(messages.text("present.steps.title"));
        list.getItems().setAll(viewModel.current().steps());
        list.setCellFactory(_ -> new StepCell());
        list.getSelectionModel().select(viewModel.current().current());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        getChildren()
                .addAll(
                        advice(messages.text("present.steps.advice")),
                        list,
                        buttons(
                                primary("steps-go", messages.text("present.steps.go"), this::go),
                                button("steps-skip", messages.text("present.steps.skip"), this::toggleSkipped),
                                button("steps-close", messages.text("present.cancel"), close)));
    }

    private void go() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            viewModel.goTo(chosen.step().id());
            close.run();
        }
    }

    private void toggleSkipped() {
        var index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            var step = list.getItems().get(index);
            viewModel.setSkipped(step.step().id(), !step.isSkipped());
            list.getItems().setAll(viewModel.current().steps());
            list.getSelectionModel().select(index);
            list.requestFocus();
        }
    }

    @Override
    void takeKeyboard() {
        list.requestFocus();
        list.scrollTo(Math.max(0, viewModel.current().current() - 2));
    }

    /// A step: its number, title and minutes.
    private final class StepCell extends ListCell<RunStep> {
        private final Label number = new Label();
        private final Label title = new Label();
        private final Label minutes = new Label();
        private final HBox row = new HBox(number, title, minutes);

        StepCell() {
            getStyleClass().add("step-cell");
            row.getStyleClass().add("step-row");
            number.getStyleClass().addAll("step-row-number", "muted");
            minutes.getStyleClass().add("muted");
            number.setMinWidth(Region.USE_PREF_SIZE);
            minutes.setMinWidth(Region.USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setWrapText(true);
            HBox.setHgrow(title, Priority.ALWAYS);
            setPrefWidth(0);
        }

        /// As high as its title in as many lines as it needs: a cell would have room for one.
        @Override
        protected double computePrefHeight(double width) {
            var across = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
            return getGraphic() == null || across <= 0
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + row.prefHeight(across) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable RunStep step, boolean empty) {
            super.updateItem(step, empty);
            if (empty || step == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var messages = words.messages();
            number.setText(String.valueOf(getIndex() + 1));
            title.setText(words.title(step.step(), viewModel.pearls().title(step.step())));
            minutes.setText(
                    step.isSkipped()
                            ? messages.text("present.steps.skipped")
                            : getIndex() < viewModel.current().current()
                                    ? messages.text(
                                            "present.steps.done", step.spent().toMinutes())
                                    : words.minutes(step.wanted().toMinutes()));
            setGraphic(row);
            setAccessibleText(title.getText() + ", " + minutes.getText());
        }
    }
}
