package fi.helminauha.ui.kit;

import fi.helminauha.i18n.Messages;
import fi.helminauha.store.Unkept;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Over the window that shall be closed: that changes are not on the disk, and whether to go on, to try again, or to
/// lose them. When they have been written meanwhile, the window closes. Esc goes on.
public final class UnkeptPane extends StackPane {
    private final Messages messages;
    private final Button again;
    private final Label why = sentence("");
    private final Runnable close;

    /// @param goOn   leaves the window open
    /// @param close  closes it
    public UnkeptPane(Keeping keeping, Messages messages, Runnable goOn, Runnable close) {
        this.messages = messages;
        this.close = close;
        setId("unkept");
        getStyleClass().add("help-veil");
        var title = sentence(messages.text("keeping.close.title"));
        title.getStyleClass().add("help-title");
        again = new QuietButton(messages, "unkept-again", "keeping.close.again", keeping::tryAgain);
        again.getStyleClass().setAll("button", "primary-button");
        var acts = new FlowPane(
                again,
                new QuietButton(messages, "unkept-go-on", "keeping.close.go-on", goOn),
                new QuietButton(messages, "unkept-lose", "keeping.close.lose", close));
        acts.getStyleClass().add("question-acts");
        var box = new VBox(title, why, acts);
        box.getStyleClass().add("question");
        box.setMaxHeight(USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title.getText());
        getChildren().setAll(box);
        keeping.unkeptProperty().when(Attached.in(this)).subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                goOn.run();
                event.consume();
            }
        });
    }

    private void show(Optional<Unkept> unkept) {
        unkept.ifPresentOrElse(now -> why.setText(messages.text(Keeping.why(now), Keeping.name(now))), close);
    }

    private static Label sentence(String text) {
        var sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        return sentence;
    }

    /// Puts the keyboard on the act that loses nothing.
    @Override
    public void requestFocus() {
        again.requestFocus();
    }
}
