package fi.helminauha.ui.reader;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.document.PageWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.CardButton;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A related pearl, to be opened by a click.
final class RelatedCard extends CardButton {
    /// @param open  opens the pearl
    RelatedCard(PearlCard card, PageWords words, String themeClass, Messages messages, Runnable open) {
        super(open);
        setId("related-" + card.id());
        getStyleClass().add("related-card");
        var title = new Label(CleanText.label(card.title().in(messages.language())));
        title.setWrapText(true);
        title.setMinWidth(0);
        title.getStyleClass().add("related-title");
        var facts = new Label(words.brief(card));
        facts.setWrapText(true);
        facts.setMinWidth(0);
        var line = new HBox(BlockNodes.pearl(themeClass), facts);
        line.getStyleClass().add("related-line");
        line.setAccessibleText("");
        setAccessibleText(messages.text("reader.related.card", title.getText(), words.brief(card)));
        getChildren().setAll(title, line);
    }
}
