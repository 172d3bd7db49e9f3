package fi.helminauha.ui.present;

import fi.helminauha.training.Run;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How long the current step still may take, with a bar, and the buttons that give it time or take it away.
final class StepClock extends HBox {
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ONE_LINE = 10_000;

    private final PresentWords words;
    private final Label caption = new Label();
    private final Label clock = new Label();
    private final Bar bar = new Bar();
    private final VBox time;
    private final FlowPane minutes;
    private double room;
    private double wanted;

    StepClock(PresentationViewModel viewModel, PresentWords words, KeyButtons buttons, Consumer<PresenterKey> press) {
        this.words = words;
        getStyleClass().addAll("presenter-card", "step-clock");
        setAlignment(Pos.CENTER_LEFT);
        caption.getStyleClass().addAll("presenter-caption", "muted");
        clock.setId("present-left");
        clock.getStyleClass().add("step-time");
        clock.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(clock);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        time = new VBox(caption, clock);
        time.setMinWidth(USE_PREF_SIZE);
        minutes = new FlowPane(
                buttons.small(PresenterKey.PLUS, "+1", press),
                buttons.small(PresenterKey.PLUS_FIVE, "+5", press),
                buttons.small(PresenterKey.MINUS, "−1", press),
                buttons.button(PresenterKey.PAUSE, press),
                buttons.button(PresenterKey.SKIP, press));
        minutes.getStyleClass().add("presenter-minutes");
        minutes.setAlignment(Pos.CENTER_RIGHT);
        // On one line where there is room.
        minutes.setPrefWrapLength(ONE_LINE);
        minutes.setMinWidth(0);
        var right = new VBox(bar, minutes);
        right.getStyleClass().add("step-clock-right");
        right.setAlignment(Pos.CENTER_LEFT);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(time, right);
        viewModel.runProperty().subscribe(this::show);
    }

    /// Sets it closer where there is less room than it usually takes.
    /// @param width  in pixels
    void fit(double width) {
        if (width == room && onOneLine() == wanted) {
            return;
        }
        room = width;
        pseudoClassStateChanged(NARROW, false);
        applyCss();
        if (onOneLine() > room) {
            pseudoClassStateChanged(NARROW, true);
            applyCss();
        }
        wanted = onOneLine();
    }

    /// How wide it is with its buttons on one line, in pixels. It would like to be wider: JavaFX’s pane asks for the
    /// longest line that it may have, whatever is in it.
    double onOneLine() {
        var buttons = minutes.getChildren();
        return snappedLeftInset()
                + time.prefWidth(-1)
                + snapSpaceX(getSpacing())
                + buttons.stream()
                        .mapToDouble(button -> snapSizeX(button.prefWidth(-1)))
                        .sum()
                + snapSpaceX(minutes.getHgap()) * (buttons.size() - 1)
                + snappedRightInset();
    }

    private void show(Run run) {
        var step = run.currentStep();
        var left = step.remaining();
        clock.setText(PresentWords.timer(left));
        var isOver = left.isNegative();
        var isShort = left.multipliedBy(3).compareTo(step.wanted()) < 0;
        clock.pseudoClassStateChanged(OVER, isOver);
        clock.pseudoClassStateChanged(SHORT, isShort && !isOver);
        clock.pseudoClassStateChanged(PAUSED, run.isPaused());
        bar.pseudoClassStateChanged(OVER, isOver);
        bar.pseudoClassStateChanged(SHORT, isShort && !isOver);
        bar.show(Math.clamp((double) step.spent().toMillis() / step.wanted().toMillis(), 0, 1));
        caption.setText(words.messages()
                .text(run.isPaused() ? "present.left.paused" : isOver ? "present.left.over" : "present.left"));
    }

    /// How much of the step’s time has gone.
    private static final class Bar extends Pane {
        private final Region gone = new Region();
        private double share;

        Bar() {
            getStyleClass().add("step-bar");
            gone.getStyleClass().add("step-bar-gone");
            setMinWidth(0);
            getChildren().add(gone);
        }

        void show(double changed) {
            if (Math.abs(changed - share) > 0.0005) {
                share = changed;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            gone.resizeRelocate(0, 0, getWidth() * share, getHeight());
        }
    }
}
