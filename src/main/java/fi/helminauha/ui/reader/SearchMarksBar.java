package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Leads from hit to hit of the search that found the page: a strip below it, seen only where there are hits.
final class SearchMarksBar extends HBox {
    /// The width of the page, in em, from which its words have room.
    private static final double ROOMY_EM = 28;

    private final ReaderViewModel viewModel;
    private final Label label = new Label();
    private final Label count;
    /// The width of the reader, in pixels.
    private final ObservableValue<Number> room = parentProperty()
            .flatMap(parent -> parent instanceof Region page ? page.widthProperty() : null)
            .orElse(0);

    SearchMarksBar(ReaderViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        setId("search-marks");
        getStyleClass().add("search-marks-bar");
        setAlignment(Pos.CENTER_RIGHT);
        count = MarkCount.label(viewModel, messages);
        count.setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        var close = MarkCount.close("marks-close", messages.text("reader.marks.close"));
        close.setOnAction(_ -> viewModel.marks().dropSearch());
        label.setText(messages.text("reader.marks"));
        label.getStyleClass().add("muted");
        label.managedProperty().bind(label.visibleProperty());
        getChildren()
                .setAll(
                        label,
                        count,
                        MarkCount.previous(viewModel, messages, "marks-previous"),
                        MarkCount.next(viewModel, messages, "marks-next"),
                        close);
        room.subscribe(this::fit);
        count.fontProperty().subscribe(this::fit);
        viewModel.stateProperty().when(Attached.in(this)).subscribe(_ -> showOrHide());
        viewModel.marks().shownProperty().when(Attached.in(this)).subscribe(_ -> showOrHide());
        viewModel.marks().findOpenProperty().when(Attached.in(this)).subscribe(_ -> showOrHide());
    }

    /// Where the page is narrow, the number of hits says enough.
    private void fit() {
        label.setVisible(
                room.getValue().doubleValue() >= ROOMY_EM * count.getFont().getSize());
    }

    private void showOrHide() {
        var marks = viewModel.marks();
        setVisible(viewModel.stateProperty().get() instanceof ReaderState.Reading
                && !marks.shownProperty().get().isEmpty()
                && !marks.findOpenProperty().get());
    }
}
