package fi.helminauha.ui.team;

import fi.helminauha.ui.kit.Attached;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What everybody sees while a team has a break: what time it is, and when it goes on.
final class PausePage extends VBox {
    private final MeetingViewModel viewModel;
    private final TeamWords words;
    private final Label clock = new Label();
    private final Label goesOn = new Label();

    PausePage(MeetingViewModel viewModel, TeamWords words) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().add("team-pause");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(false);
        clock.setId("team-pause-clock");
        clock.getStyleClass().add("team-pause-clock");
        goesOn.setId("team-pause-until");
        goesOn.getStyleClass().add("team-pause-until");
        getChildren().setAll(clock, goesOn);
        viewModel.nowProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.runProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private void show() {
        var now = viewModel.nowProperty().get();
        var until = viewModel.goesOnAt();
        clock.setText(words.clock(now));
        goesOn.setText(
                until.isAfter(now)
                        ? words.messages().text("team.resume", words.clock(until))
                        : words.messages().text("team.resume.now"));
    }
}
