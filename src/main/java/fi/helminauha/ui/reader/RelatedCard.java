package fi.helminauha.ui.reader;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.i18n.Messages;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A related pearl, to be opened by a click.
final class RelatedCard extends VBox {
    private final Runnable open;

    /// @param open  opens the pearl
    RelatedCard(PearlCard card, PageWords words, String themeClass, Messages messages, Runnable open) {
        this.open = open;
        setId("related-" + card.id());
        getStyleClass().add("related-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
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
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction requested, Object... parameters) {
        if (requested == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(requested, parameters);
        }
    }
}
