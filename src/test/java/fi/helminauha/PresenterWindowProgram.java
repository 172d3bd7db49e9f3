package fi.helminauha;

import fi.helminauha.app.Wiring;
import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.settings.UserFolders;
import fi.helminauha.start.AppPaths;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.present.PresentationViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/// The whole program, presenting: it begins a day or goes on with the one that was cut off, moves about in it and
/// says where it is, until it is killed.
public final class PresenterWindowProgram {
    private static final int STEPS = 12;
    private static final Duration ACT = Duration.millis(180);

    private PresenterWindowProgram() {}

    /// @param arguments  the edition’s folder, the user’s folder, and what the moves are drawn from
    public static void main(String... arguments) {
        var home = Path.of(arguments[1]);
        var places = new AppPaths(
                Path.of(arguments[0]),
                Optional.empty(),
                new UserFolders(home.resolve("data"), home.resolve("cache")),
                VoikkoLocations.of(List.of(), Map.of(), home));
        var random = new Random(Long.parseLong(arguments[2]));
        var isResumed = Boolean.parseBoolean(arguments[3]);
        Platform.startup(() -> {
            var wiring = new Wiring(places, Locale.of("fi", "FI"));
            wiring.start(new Stage(), _ -> true);
            var timeline = new Timeline();
            timeline.getKeyFrames().setAll(new KeyFrame(ACT, _ -> await(wiring, isResumed, random, timeline)));
            timeline.setCycleCount(Timeline.INDEFINITE);
            timeline.play();
        });
    }

    private static void await(Wiring wiring, boolean isResumed, Random random, Timeline timeline) {
        var shown = wiring.presentation();
        if (shown.isPresent()) {
            timeline.stop();
            follow(shown.get().viewModel(), random);
        } else if (isResumed) {
            Window.getWindows().stream()
                    .flatMap(window -> Optional.ofNullable(window.getScene()).stream())
                    .flatMap(scene -> Optional.ofNullable(scene.lookup("#resume-yes")).stream())
                    .findFirst()
                    .ifPresent(button -> ((ButtonBase) button).fire());
        } else if (wiring.isReady()) {
            wiring.present(session(), 0, false);
        }
    }

    private static TrainingSession session() {
        var steps = IntStream.range(0, STEPS)
                .mapToObj(i -> Step.own("Osa " + i, 10).withContent(new StepContent.Own("Teksti")))
                .toList();
        var session = TrainingSession.empty("Päivä");
        return session.withDay(0, session.days().getFirst().withSteps(steps));
    }

    private static void follow(PresentationViewModel day, Random random) {
        day.runProperty().subscribe(run -> {
            System.out.println(run.current() + " " + run.currentStep().spent().toMillis());
            System.out.flush();
        });
        // A timeline that was held up would catch up with many moves at once, as no trainer does.
        var lastMove = new AtomicLong(System.nanoTime());
        var moves = new Timeline(new KeyFrame(ACT, _ -> {
            if (System.nanoTime() - lastMove.get() > ACT.toMillis() * 500_000) {
                lastMove.set(System.nanoTime());
                move(day, random);
            }
        }));
        moves.setCycleCount(Timeline.INDEFINITE);
        moves.play();
    }

    private static void move(PresentationViewModel day, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> day.next();
            case 1 -> day.previous();
            case 2 ->
                day.goTo(day.runProperty()
                        .get()
                        .steps()
                        .get(random.nextInt(STEPS))
                        .step()
                        .id());
            case 3 -> day.add(1);
            default -> {
                // The trainer talks.
            }
        }
    }
}
