package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.WrappedLabel;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What was answered and ticked on the way.
final class WrittenPart extends VBox {
    WrittenPart(TeamRun run, Messages messages) {
        getStyleClass().add("team-written");
        if (!run.answers().isEmpty()) {
            add("team-part-heading", messages.text("team.after.written"));
            run.answers().forEach((mark, answer) -> {
                add("team-written-question", mark.words());
                add("team-written-answer", answer.strip());
            });
        }
        if (!run.ticked().isEmpty()) {
            add("team-part-heading", messages.text("team.after.ticked"));
            run.ticked().forEach(mark -> {
                var words = label("team-written-tick", mark.words());
                HBox.setHgrow(words, Priority.ALWAYS);
                var row = new HBox(new Icon(BootstrapIcons.CHECK), words);
                row.getStyleClass().add("team-written-row");
                getChildren().add(row);
            });
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void add(String styleClass, String words) {
        getChildren().add(label(styleClass, words));
    }

    private static WrappedLabel label(String styleClass, String words) {
        var label = new WrappedLabel(Emoji.shown(words));
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
