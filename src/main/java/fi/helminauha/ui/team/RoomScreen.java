package fi.helminauha.ui.team;

import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import javafx.scene.layout.StackPane;

/// The page that everybody sees, on a screen of its own: it only shows, and has nothing for the leader.
final class RoomScreen extends StackPane {
    RoomScreen(MeetingViewModel viewModel, TeamWords words, FigurePainter painter) {
        var page = new RoomPage(viewModel, words, painter, false);
        var pause = new PausePage(viewModel, words);
        var groups = new GroupsPage(viewModel, words);
        getStyleClass().addAll("root", "team-view");
        setId("team-second-screen");
        Appearance.addTeam(this);
        getChildren().setAll(page, pause, groups);
        Runnable follow = () -> {
            var isPaused = viewModel.isPaused();
            var isDividing = viewModel.dividingProperty().get() && !isPaused;
            LeaderLine.setShown(pause, isPaused);
            LeaderLine.setShown(groups, isDividing);
            page.setVisible(!isPaused && !isDividing);
        };
        viewModel.runProperty().when(Attached.in(this)).subscribe(_ -> follow.run());
        viewModel.dividingProperty().when(Attached.in(this)).subscribe(_ -> follow.run());
    }
}
