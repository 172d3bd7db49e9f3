package fi.helminauha.ui.team;

import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import javafx.scene.layout.StackPane;

/// The page that everybody sees, on a screen of its own: it only shows, and has nothing for the leader.
final class RoomScreen extends StackPane {
    RoomScreen(MeetingViewModel viewModel, TeamWords words, FigurePainter painter) {
        getStyleClass().addAll("root", "team-view");
        setId("team-second-screen");
        Appearance.addTeam(this);
        getChildren().setAll(new RoomPages(viewModel, words, painter, false));
    }
}
