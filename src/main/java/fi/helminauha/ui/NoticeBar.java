package fi.helminauha.ui;

import fi.helminauha.i18n.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The quiet line at the foot of the window.
final class NoticeBar extends HBox {

    NoticeBar(Notices notices, Messages messages) {
        setId("notice");
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        var sentence = new Label();
        sentence.setId("notice-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var copy = Plain.button(messages.text("notice.copy"));
        copy.getStyleClass().add("link-button");
        var act = Plain.button();
        act.setId("notice-act");
        act.getStyleClass().add("link-button");
        act.setMinWidth(USE_PREF_SIZE);
        act.managedProperty().bind(act.visibleProperty());
        var dismiss = Plain.button(null, new Icon(BootstrapIcons.X));
        dismiss.setId("notice-dismiss");
        dismiss.getStyleClass().add("icon-button");
        dismiss.setAccessibleText(messages.text("notice.dismiss"));
        Hint.give(dismiss, messages.text("notice.dismiss"));
        dismiss.setOnAction(_ -> notices.dismiss());
        managedProperty().bind(visibleProperty());
        copy.managedProperty().bind(copy.visibleProperty());
        notices.shownProperty().when(Shown.in(this)).subscribe(shown -> {
            setVisible(shown.isPresent());
            // Most starts have nothing to say, and what is not in the bar need not be styled.
            if (shown.isPresent() && getChildren().isEmpty()) {
                getChildren().setAll(new Icon(BootstrapIcons.INFO_CIRCLE), sentence, act, copy, dismiss);
            }
            shown.ifPresent(notice -> {
                sentence.setText(messages.text(notice.key(), notice.arguments().toArray()));
                act.setVisible(notice.act().isPresent());
                notice.act().ifPresent(offered -> {
                    act.setText(messages.text(offered.key()));
                    act.setOnAction(_ -> {
                        notices.dismiss();
                        offered.run().run();
                    });
                });
                copy.setVisible(notice.details().isPresent());
                copy.setOnAction(_ -> copy(notice.details().orElse("")));
            });
        });
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
