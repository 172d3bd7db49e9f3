package fi.helminauha.ui.kit;

import fi.helminauha.i18n.Messages;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// One quiet line: what is to be said, what can be done about it, and what helps who helps.
final class NoticeRow extends HBox {
    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");

    private final Notices notices;
    private final Messages messages;
    private final Label sentence = new Label();
    private final Button act = Plain.button();
    private final Button copy = Plain.button();
    private final Button close = Plain.button(null, new Icon(BootstrapIcons.X));
    private final Icon information = new Icon(BootstrapIcons.INFO_CIRCLE);
    private final Icon warning = new Icon(BootstrapIcons.EXCLAMATION_TRIANGLE);

    private String whole = "";
    private String said = "";

    NoticeRow(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("notice-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        copy.setText(messages.text("notice.copy"));
        copy.getStyleClass().add("link-button");
        copy.setMinWidth(USE_PREF_SIZE);
        act.setId("notice-act");
        act.getStyleClass().add("link-button");
        act.setMinWidth(USE_PREF_SIZE);
        close.setId("notice-dismiss");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.text("notice.dismiss"));
        LazyTooltip.give(close, messages.text("notice.dismiss"));
        act.managedProperty().bind(act.visibleProperty());
        copy.managedProperty().bind(copy.visibleProperty());
        close.managedProperty().bind(close.visibleProperty());
    }

    void show(Notices.Notice notice) {
        var brief = words(notice, NoticeRow::brief);
        whole = words(notice, argument -> argument);
        Brief.show(sentence, brief, whole);
        var holds = notice.lasts() == Notices.Lasts.WHILE_TRUE;
        if (getChildren().isEmpty()) {
            getChildren().setAll(holds ? warning : information, sentence, act, copy, close);
            pseudoClassStateChanged(HOLDS, holds);
        }
        act.setVisible(notice.act().isPresent());
        notice.act().ifPresent(offered -> {
            act.setText(messages.text(offered.key()));
            act.setOnAction(_ -> {
                if (!holds) {
                    notices.close(notice);
                }
                offered.run().run();
            });
        });
        copy.setVisible(notice.details().isPresent());
        copy.setOnAction(_ -> copy(notice.details().orElse("")));
        close.setVisible(!holds);
        close.setOnAction(_ -> notices.close(notice));
    }

    /// Says the sentence, once. To be called when the row is in the window.
    void speak() {
        if (!said.equals(whole)) {
            said = whole;
            Spoken.say(this, whole);
        }
    }

    private String words(Notices.Notice notice, UnaryOperator<Object> shown) {
        return notice.sentences().stream()
                .map(each -> messages.text(
                        each.key(), each.arguments().stream().map(shown).toArray()))
                .collect(Collectors.joining(" "));
    }

    /// A title or a path that would leave no room for the window.
    private static Object brief(Object argument) {
        return argument instanceof String text ? Brief.ofBothEnds(text, Brief.TITLE) : argument;
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
