package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What the leader may want to know or say at this page, small, below what everybody reads. It is hidden by a key, and
/// never shown on a second screen.
final class LeaderLine extends HBox {
    private final MeetingViewModel viewModel;
    private final Messages messages;
    private final Label caption = new Label();
    private final Label text = new WrappedLabel();

    LeaderLine(MeetingViewModel viewModel, Messages messages, TeamButtons buttons) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("team-leader-line");
        getStyleClass().add("team-leader-line");
        setAlignment(Pos.CENTER_LEFT);
        caption.getStyleClass().add("team-leader-caption");
        caption.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("team-leader-text");
        text.setMinWidth(0);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var hide = buttons.button(TeamKey.LEADER, BootstrapIcons.EYE_SLASH);
        getChildren().setAll(caption, text, hide);
        viewModel.placeProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.leaderShownProperty().when(Attached.in(this)).subscribe(_ -> show());
        show();
    }

    /// The interface’s text, by which the window’s room is measured.
    ObservableValue<Font> captionFont() {
        return text.fontProperty();
    }

    double captionSize() {
        return text.getFont().getSize();
    }

    private void show() {
        var line = viewModel.leaderLine();
        caption.setText(messages.text(viewModel.isSaidFirst() ? "reader.words" : "team.leader"));
        text.setText(line.map(words -> words.plain()).orElse(""));
        setShown(this, line.isPresent() && viewModel.leaderShownProperty().get());
    }

    static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
