package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Highlight;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The marked words whose place on the page has changed: kept, and listed with what was written to them.
final class LostHighlights {
    private final PageHighlights highlights;
    private final Messages messages;
    private final QuietList list = new QuietList("highlights-lost");

    LostHighlights(PageHighlights highlights, Messages messages) {
        this.highlights = highlights;
        this.messages = messages;
        highlights
                .lostProperty()
                .when(Attached.in(list))
                .subscribe(lost -> list.show(
                        messages.count("reader.highlight.lost", lost.size()),
                        lost.stream().map(this::row).toList()));
    }

    Node node() {
        return list;
    }

    private HBox row(Highlight highlight) {
        var swatch = new Circle(6);
        swatch.getStyleClass()
                .addAll("mark-swatch", "mark-" + highlight.colour().name().toLowerCase(Locale.ROOT));
        var quote = words("“" + CleanText.label(highlight.anchor().quote().words()) + "”", "lost-quote");
        var words = new VBox(quote);
        if (!highlight.note().isBlank()) {
            words.getChildren().add(words(Emoji.shown(highlight.note()), "muted"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = Plain.button(null, new Icon(BootstrapIcons.TRASH));
        remove.getStyleClass().setAll("highlight-act");
        remove.setAccessibleText(messages.text("reader.highlight.remove") + ": " + quote.getText());
        LazyTooltip.give(remove, messages.text("reader.highlight.remove"));
        remove.setOnAction(_ -> highlights.remove(highlight));
        var row = new HBox(swatch, words, remove);
        row.getStyleClass().add("quiet-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
