package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Commands;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The pieces that say which mark is the current one and lead to the others.
final class MarkCount {
    private MarkCount() {}

    static Label label(ReaderViewModel viewModel, Messages messages) {
        var label = new Label();
        label.getStyleClass().add("mark-count");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var pageMarks = viewModel.marks();
        Runnable count = () -> label.setText(words(pageMarks.shownProperty().get(), pageMarks, messages));
        pageMarks.shownProperty().when(Attached.in(label)).subscribe(_ -> count.run());
        pageMarks.queryProperty().when(Attached.in(label)).subscribe(_ -> count.run());
        return label;
    }

    private static String words(Marks marks, PageMarks pageMarks, Messages messages) {
        if (marks.isEmpty()) {
            return pageMarks.isFinding() ? messages.text("reader.find.none") : "";
        }
        return marks.current() < 0
                ? messages.count("reader.find.count", marks.ranges().size())
                : messages.text(
                        "reader.find.current",
                        marks.current() + 1,
                        marks.ranges().size());
    }

    static Button previous(ReaderViewModel viewModel, Messages messages, String id) {
        var button = button(id, BootstrapIcons.CHEVRON_UP, messages.text("reader.find.previous"));
        button.setOnAction(_ -> viewModel.previousMark());
        return button;
    }

    static Button next(ReaderViewModel viewModel, Messages messages, String id) {
        var button = button(id, BootstrapIcons.CHEVRON_DOWN, messages.text("reader.find.next"));
        button.setOnAction(_ -> viewModel.nextMark());
        return button;
    }

    static Button close(String id, String explained) {
        return button(id, BootstrapIcons.X, explained);
    }

    private static Button button(String id, BootstrapIcons icon, String explained) {
        return Commands.button(id, icon, explained, explained, () -> {});
    }
}
