package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.TextEntry;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The window’s content when there is no collection to show: what failed, what to do, and details to copy.
public final class StartFailure extends VBox {
    public StartFailure(Messages messages, Throwable failure) {
        setId("start-failure");
        getStyleClass().addAll("shell", "empty-state");
        var sentence = new Label(messages.text("notice.collection.failed"));
        sentence.getStyleClass().add("empty-title");
        sentence.setWrapText(true);
        getChildren().setAll(new PearlDot(), sentence, TextEntry.readOnly(Notices.details(failure)));
    }
}
