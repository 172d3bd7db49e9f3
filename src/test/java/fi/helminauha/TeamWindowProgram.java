package fi.helminauha;

import fi.helminauha.app.Wiring;
import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.settings.UserFolders;
import fi.helminauha.start.AppPaths;
import fi.helminauha.ui.InputEvents;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The whole program with a team that goes through the pearl that was read last: it begins a run, leaves two steps,
/// ticks a sentence and stays there, or goes on with the run that was cut off. It says where it is until it is killed:
/// the step as the page tells it, and how many milliseconds it has been there.
public final class TeamWindowProgram {
    private static final Duration ACT = Duration.millis(150);

    private final Stage stage = new Stage();
    private final boolean isResumed;
    private int skips = 2;
    private boolean isTicked;
    private long there;

    private TeamWindowProgram(boolean isResumed) {
        this.isResumed = isResumed;
    }

    /// @param arguments  the edition’s folder, the user’s folder, and whether a run was cut off
    public static void main(String... arguments) {
        var home = Path.of(arguments[1]);
        var places = new AppPaths(
                Path.of(arguments[0]),
                Optional.empty(),
                new UserFolders(home.resolve("data"), home.resolve("cache")),
                VoikkoLocations.of(List.of(), Map.of(), home));
        Platform.startup(() -> {
            var program = new TeamWindowProgram(Boolean.parseBoolean(arguments[2]));
            new Wiring(places, Locale.of("fi", "FI")).start(program.stage, _ -> true);
            var acts = new Timeline(new KeyFrame(ACT, _ -> program.act()));
            acts.setCycleCount(Timeline.INDEFINITE);
            acts.play();
        });
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(stage.getScene()).map(scene -> scene.lookup(selector));
    }

    private void act() {
        var meeting = find("#team-meeting");
        if (meeting.isEmpty()) {
            find(isResumed ? "#team-resume-yes" : "#team-begin")
                    .or(() -> isResumed ? Optional.empty() : find("#reader-team"))
                    .ifPresent(button -> ((ButtonBase) button).fire());
        } else if (!isResumed && skips > 0) {
            skips--;
            press(meeting.get(), KeyCode.O);
        } else if (!isResumed && !isTicked) {
            isTicked = find(".team-tick").isPresent();
            press(meeting.get(), isTicked ? KeyCode.DIGIT1 : KeyCode.SPACE);
        } else {
            say();
        }
    }

    private static void press(Node meeting, KeyCode code) {
        meeting.fireEvent(InputEvents.press(code));
    }

    private void say() {
        there = there == 0 ? System.nanoTime() : there;
        var step = ((Labeled) find(".room-step").orElseThrow()).getText();
        System.out.println((System.nanoTime() - there) / 1_000_000 + " " + step);
        System.out.flush();
    }
}
