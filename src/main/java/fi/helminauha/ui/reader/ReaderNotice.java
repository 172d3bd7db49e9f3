package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TextEntry;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where a page would: that the collection does not have the pearl, or that it could not be read.
final class ReaderNotice extends VBox {
    private ReaderNotice(String id, Node... parts) {
        super(parts);
        setId(id);
        getStyleClass().add("reader-notice");
        setMinWidth(0);
    }

    /// @param title  that it had when the user wrote on it
    static ReaderNotice gone(Optional<String> title, Messages messages) {
        var sentence = text("notice-title", messages.text("reader.gone"));
        return title.map(had -> new ReaderNotice(
                        "reader-gone",
                        sentence,
                        text("muted", messages.text("reader.gone.title", Emoji.shown(had))),
                        text("muted", messages.text("reader.gone.advice"))))
                .orElseGet(() -> new ReaderNotice("reader-gone", sentence));
    }

    static ReaderNotice unreadable(String details, Messages messages) {
        var area = TextEntry.readOnly(details);
        area.setPrefRowCount(6);
        var fold = Plain.fold(messages.text("reader.failed.details"), area);
        fold.setId("reader-failed-details");
        fold.setExpanded(false);
        fold.setAnimated(false);
        var copy = Plain.button(messages.text("reader.failed.copy"));
        copy.getStyleClass().setAll("quiet-button");
        copy.setOnAction(_ -> ReaderClipboard.copy(details));
        return new ReaderNotice(
                "reader-failed",
                text("notice-title", messages.text("reader.failed")),
                text("muted", messages.text("reader.failed.advice")),
                fold,
                copy);
    }

    private static Label text(String styleClass, String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
