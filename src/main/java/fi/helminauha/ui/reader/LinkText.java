package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import fi.helminauha.i18n.Messages;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Words within a passage that lead somewhere. Reached by Tab, acts on Enter; a click is noticed by
/// [SelectionMouse], which knows a click from a selection.
final class LinkText extends Text {
    private final Inline link;
    private final Consumer<LinkText> action;

    /// @param action  what to do when the reader follows the link
    LinkText(Inline link, Messages messages, Consumer<LinkText> action) {
        super(link.text());
        this.link = link;
        this.action = action;
        getStyleClass().addAll("reader-run", "reader-link");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        switch (link) {
            case Inline.PearlLink _ -> setAccessibleText(messages.text("reader.link.pearl", link.text()));
            case Inline.TermLink _ -> {
                getStyleClass().add("term-link");
                setAccessibleText(messages.text("reader.link.term", link.text()));
            }
            case Inline.WebLink web -> {
                setAccessibleText(messages.text("reader.link.web", link.text()));
                Tooltip.install(this, new Tooltip(web.address().toString()));
            }
            case Inline.Plain _, Inline.Emphasis _, Inline.Strong _ ->
                throw new IllegalArgumentException("no link: " + link);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                follow();
                event.consume();
            }
        });
    }

    Inline link() {
        return link;
    }

    void follow() {
        action.accept(this);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction requested, Object... parameters) {
        if (requested == AccessibleAction.FIRE) {
            follow();
        } else {
            super.executeAccessibleAction(requested, parameters);
        }
    }
}
