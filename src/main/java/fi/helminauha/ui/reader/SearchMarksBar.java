package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.Shown;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Leads from hit to hit of the search that found the page; floats in the corner and is seen only where there are hits.
final class SearchMarksBar extends HBox {
    private final ReaderViewModel viewModel;

    SearchMarksBar(ReaderViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        setId("search-marks");
        getStyleClass().add("search-marks-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var close = MarkCount.close("marks-close", messages.text("reader.marks.close"));
        close.setOnAction(_ -> viewModel.marks().dropSearch());
        var label = new Label(messages.text("reader.marks"));
        label.getStyleClass().add("muted");
        getChildren()
                .setAll(
                        label,
                        MarkCount.label(viewModel, messages),
                        MarkCount.previous(viewModel, messages, "marks-previous"),
                        MarkCount.next(viewModel, messages, "marks-next"),
                        close);
        viewModel.marks().shownProperty().when(Shown.in(this)).subscribe(_ -> showOrHide());
        viewModel.marks().findOpenProperty().when(Shown.in(this)).subscribe(_ -> showOrHide());
    }

    private void showOrHide() {
        var marks = viewModel.marks();
        setVisible(!marks.shownProperty().get().isEmpty()
                && !marks.findOpenProperty().get());
    }
}
