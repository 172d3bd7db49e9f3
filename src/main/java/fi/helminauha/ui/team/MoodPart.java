package fi.helminauha.ui.team;

import fi.helminauha.i18n.Messages;
import fi.helminauha.team.Mood;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TextEntry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How it went: a face and a line.
final class MoodPart extends VBox {
    private final AfterViewModel viewModel;
    private final Map<Mood, ToggleButton> faces = new EnumMap<>(Mood.class);

    MoodPart(AfterViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("team-mood");
        var name = new Label(messages.text("team.after.mood"));
        name.getStyleClass().add("team-part-heading");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var row = new FlowPane(name);
        row.getStyleClass().add("team-follow-up-row");
        row.setRowValignment(VPos.CENTER);
        for (var mood : Mood.values()) {
            var face = Plain.toggle(messages.text("team.mood." + mood.code()), new Icon(sign(mood)));
            face.setId("team-mood-" + mood.code());
            face.getStyleClass().add("team-chip");
            face.setMinWidth(Region.USE_PREF_SIZE);
            face.setOnAction(_ -> {
                viewModel.setMood(face.isSelected() ? Optional.of(mood) : Optional.empty());
                show();
            });
            faces.put(mood, face);
            row.getChildren().add(face);
        }
        var line = TextEntry.line();
        line.setId("team-line");
        line.getStyleClass().add("team-line");
        line.setText(viewModel.line());
        line.setAccessibleText(messages.text("team.after.line"));
        var asked = BeforeView.wrapped("team-after-remark", messages.text("team.after.line"));
        asked.setLabelFor(line);
        line.textProperty().subscribe((_, now) -> viewModel.setLine(now == null ? "" : now));
        getChildren().setAll(row, asked, line);
        show();
    }

    private static BootstrapIcons sign(Mood mood) {
        return switch (mood) {
            case WELL -> BootstrapIcons.EMOJI_SMILE;
            case SO_SO -> BootstrapIcons.EMOJI_NEUTRAL;
            case BADLY -> BootstrapIcons.EMOJI_FROWN;
        };
    }

    private void show() {
        faces.forEach((mood, face) -> face.setSelected(viewModel.mood().equals(Optional.of(mood))));
    }
}
