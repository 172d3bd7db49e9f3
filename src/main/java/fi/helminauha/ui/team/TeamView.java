package fi.helminauha.ui.team;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.send.CalendarEntries;
import fi.helminauha.ui.send.Letters;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window while a team goes through a pearl: what comes before, the steps, what came of them. Built anew when the
/// language changes.
public final class TeamView extends StackPane {
    private static final Duration TICK = Duration.millis(250);
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final TeamViewModel viewModel;
    private final Messages messages;
    private final TeamWords words;
    private final Surroundings around;
    private final Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private Optional<SecondScreen> second = Optional.empty();

    /// What the view asks of the program around it.
    /// @param print   puts the form of a pearl on paper
    public record Surroundings(
            PearlWords pearls,
            FigurePainter painter,
            Consumer<PearlId> print,
            Letters letters,
            CalendarEntries calendar) {}

    public TeamView(TeamViewModel viewModel, Messages messages, Surroundings around) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.around = around;
        this.words = new TeamWords(messages, viewModel.clocks().wall().getZone());
        setId("team");
        getStyleClass().add("team-view");
        Appearance.addTeam(this);
        clock.setCycleCount(Timeline.INDEFINITE);
        // The clock and the second screen go on only where the view is in a window.
        var isHere = Attached.in(this);
        isHere.subscribe(here -> {
            if (here) {
                show(viewModel.stateProperty().get());
            } else {
                rest();
            }
        });
        viewModel.stateProperty().when(isHere).subscribe((_, state) -> show(state));
    }

    private void tick() {
        if (viewModel.stateProperty().get() instanceof TeamState.During(var meeting)) {
            meeting.tick();
        }
    }

    private void show(TeamState state) {
        rest();
        switch (state) {
            case TeamState.None() -> getChildren().clear();
            case TeamState.Before(var before) -> put(before(before));
            case TeamState.During(var meeting) -> showMeeting(meeting);
        }
    }

    /// Shows a part, laid out, so that it can have the keyboard.
    private void put(Node part) {
        getChildren().setAll(part);
        applyCss();
        layout();
        takeKeyboard();
    }

    private BeforeView before(BeforeViewModel before) {
        return new BeforeView(
                before,
                around.pearls(),
                messages,
                new BeforeView.Actions(
                        viewModel::begin,
                        () -> around.print().accept(before.pearl().pearl().id()),
                        around.letters(),
                        around.calendar(),
                        viewModel::close));
    }

    private void showMeeting(MeetingViewModel meeting) {
        put(new MeetingView(
                meeting,
                words,
                around.painter(),
                viewModel.areKeysHeld(),
                new MeetingView.Actions(viewModel::end, viewModel::close, this::toggleFullScreen, this::toggleDark)));
        clock.play();
        if (getScene() != null && getScene().getWindow() instanceof Stage stage) {
            second = Optional.of(new SecondScreen(stage, new RoomScreen(meeting, words, around.painter()), messages));
            second.get().show(isDark());
        }
    }

    /// Stops what moves by itself.
    private void rest() {
        clock.stop();
        second.ifPresent(SecondScreen::close);
        second = Optional.empty();
    }

    private void toggleFullScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /// Whether the pages are dark now: by the key, else as the window is.
    private boolean isDark() {
        return (getStyleClass().contains("root") ? this : getScene().getRoot())
                .getPseudoClassStates()
                .contains(DARK);
    }

    private void toggleDark() {
        var isDark = !isDark();
        if (!getStyleClass().contains("root")) {
            // A root of its own is light or dark whatever window it is in.
            getStyleClass().add("root");
        }
        Appearance.setDark(this, isDark);
        second.ifPresent(screen -> screen.setDark(isDark));
    }

    /// Puts the keyboard where one goes on.
    public void takeKeyboard() {
        if (!getChildren().isEmpty()) {
            if (getChildren().getFirst() instanceof BeforeView before) {
                before.takeKeyboard();
            } else {
                getChildren().getFirst().requestFocus();
            }
        }
    }

    /// Leads back a step, as the window’s own way out does.
    public void leave() {
        if (!getChildren().isEmpty() && getChildren().getFirst() instanceof MeetingView meeting) {
            meeting.press(TeamKey.END);
        } else {
            viewModel.close();
        }
    }
}
