package fi.helminauha.ui.plan;

import fi.helminauha.exchange.SharedSession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Over the window: what came in a file, what is missing here, and what shall become of it. Esc leaves it alone.
public final class ArrivedPane extends StackPane {
    /// Missing pearls that are called by their titles; how many there are is said.
    private static final int MOST_NAMED = 12;

    private final SharingViewModel sharing;
    private final Messages messages;
    private final Button first;

    public ArrivedPane(SharingViewModel sharing, SharedSession.Opened opened, Messages messages) {
        this.sharing = sharing;
        this.messages = messages;
        setId("arrived");
        getStyleClass().add("help-veil");
        Appearance.addPlanning(this);
        var known = sharing.known();
        var isKnown = known != Known.UNKNOWN;
        var session = opened.session();
        var box = new VBox();
        box.getStyleClass().add("question");
        box.setMaxHeight(USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        var title = sentence(messages.text("share.arrived", Emoji.shown(session.title())));
        title.getStyleClass().add("help-title");
        box.setAccessibleText(title.getText());
        box.getChildren().add(title);
        if (!opened.missing().isEmpty()) {
            box.getChildren()
                    .add(sentence(
                            messages.count("share.missing", opened.missing().size())));
            opened.missing().stream()
                    .limit(MOST_NAMED)
                    .forEach(pearl ->
                            box.getChildren().add(sentence("• " + Emoji.shown(Brief.of(pearl.title(), Brief.TITLE)))));
            if (opened.missing().size() > MOST_NAMED) {
                box.getChildren().add(sentence("…"));
            }
        }
        if (opened.isOtherCollection()) {
            box.getChildren().add(sentence(messages.text("share.other-collection", opened.collectionVersion())));
        }
        if (isKnown) {
            box.getChildren()
                    .add(sentence(messages.text(known == Known.READABLE ? "share.known" : "share.known.unreadable")));
        }
        var acts = new FlowPane();
        acts.getStyleClass().add("field-row");
        if (isKnown) {
            acts.getChildren()
                    .add(new QuietButton(
                            messages,
                            "share-both",
                            "share.both",
                            () -> sharing.keepBoth(messages.text("share.both.title", session.title()))));
            if (known == Known.READABLE) {
                acts.getChildren().add(new QuietButton(messages, "share-replace", "share.replace", sharing::accept));
            }
        } else {
            acts.getChildren().add(new QuietButton(messages, "share-open", "share.open", sharing::accept));
        }
        first = (Button) acts.getChildren().getFirst();
        first.getStyleClass().setAll("button", "primary-button");
        acts.getChildren().add(new QuietButton(messages, "share-dismiss", "share.dismiss", sharing::dismiss));
        box.getChildren().add(acts);
        getChildren().setAll(box);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                sharing.dismiss();
                event.consume();
            }
        });
    }

    private static Label sentence(String text) {
        var sentence = new WrappedLabel(text);
        sentence.setMinHeight(USE_PREF_SIZE);
        return sentence;
    }

    /// Puts the keyboard on the act that loses nothing.
    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
