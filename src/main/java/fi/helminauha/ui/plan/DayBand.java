package fi.helminauha.ui.plan;

import fi.helminauha.training.Schedule;
import fi.helminauha.training.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The day as a band: a block a step, as wide as it has minutes, in the colour of its kind of work. Time that is free
/// is left open; what comes after the time at hand stands behind a mark.
final class DayBand extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 2;

    private final PlanWords words;
    private final Consumer<StepId> chosen;
    private final List<Block> blocks = new ArrayList<>();
    private final Region limit = new Region();
    private Schedule schedule = new Schedule(0, List.of(), 0, OptionalInt.empty());
    private List<StepId> selection = List.of();

    /// A block is kept when the day changes and shows another step.
    private static final class Block extends StackPane {
        private final Label word = new Label();
        private final Tooltip tooltip = new Tooltip();

        private Block() {
            getStyleClass().add("band-block");
            setMinWidth(0);
            word.setMinWidth(USE_PREF_SIZE);
            word.setManaged(true);
            getChildren().setAll(word);
            Tooltip.install(this, tooltip);
        }

        /// A word that would be cut says nothing.
        private void fitWord(double width) {
            word.setVisible(word.prefWidth(-1) + 2 * GAP <= width);
        }
    }

    /// @param chosen  is told of a block that is clicked
    DayBand(PlanWords words, Consumer<StepId> chosen) {
        this.words = words;
        this.chosen = chosen;
        setId("day-band");
        getStyleClass().add("plan-band");
        limit.getStyleClass().add("band-limit");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(Schedule now) {
        schedule = now;
        while (blocks.size() < now.entries().size()) {
            blocks.add(new Block());
        }
        while (blocks.size() > now.entries().size()) {
            blocks.removeLast();
        }
        for (var i = 0; i < blocks.size(); i++) {
            show(blocks.get(i), now.entries().get(i));
        }
        // Children that come anew are styled anew, all of them.
        if (getChildren().size() != blocks.size() + 1) {
            getChildren().setAll(blocks);
            getChildren().add(limit);
        }
        setAccessibleText(words.messages().text("plan.band", blocks.size()));
        showChosen(selection);
        requestLayout();
    }

    private void show(Block block, Schedule.Entry entry) {
        var step = entry.step();
        WorkColour.set(block, step.work());
        block.word.setText(words.workForm(step.work()));
        block.tooltip.setText(words.time(entry.start()) + "–" + words.time(entry.end()) + "  " + words.title(step));
        block.setOnMouseClicked(_ -> chosen.accept(step.id()));
    }

    void showChosen(List<StepId> steps) {
        selection = steps;
        for (var i = 0; i < blocks.size(); i++) {
            blocks.get(i)
                    .pseudoClassStateChanged(
                            CHOSEN,
                            steps.contains(schedule.entries().get(i).step().id()));
        }
    }

    @Override
    protected void layoutChildren() {
        var until = Math.max(schedule.end(), schedule.available().orElse(schedule.end()));
        var minutes = until - schedule.start();
        if (minutes <= 0) {
            return;
        }
        var width = getWidth() - snappedLeftInset() - snappedRightInset();
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (var i = 0; i < blocks.size(); i++) {
            var entry = schedule.entries().get(i);
            var from = snapPositionX(snappedLeftInset() + width * (entry.start() - schedule.start()) / minutes);
            var to = snapPositionX(snappedLeftInset() + width * (entry.end() - schedule.start()) / minutes);
            var block = blocks.get(i);
            var isLast = i == blocks.size() - 1 && schedule.end() == until;
            var blockWidth = Math.max(1, to - from - (isLast ? 0 : GAP));
            block.resizeRelocate(from, snappedTopInset(), blockWidth, height);
            block.fitWord(blockWidth);
        }
        var isOver = schedule.slack().orElse(0) < 0;
        limit.setVisible(isOver);
        if (isOver) {
            var at = snappedLeftInset() + width * (schedule.available().orElseThrow() - schedule.start()) / minutes;
            limit.resizeRelocate(snapPositionX(at - 2), 0, 3, getHeight());
        }
    }
}
