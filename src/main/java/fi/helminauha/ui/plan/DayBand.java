package fi.helminauha.ui.plan;

import fi.helminauha.training.Schedule;
import fi.helminauha.training.StepId;
import fi.helminauha.ui.kit.Bundle;
import fi.helminauha.ui.kit.WorkColour;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The day as a band: a block a step, as wide as it has minutes, in the colour of its kind of work. Time that is free
/// is left open; what comes after the time at hand stands behind a mark. In a day of very many steps neighbours share a
/// block.
final class DayBand extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 2;
    /// More blocks than these are no wider than what is between them.
    private static final int MOST = 120;

    private final PlanWords words;
    private final Consumer<StepId> chosen;
    private final List<Block> blocks = new ArrayList<>();
    private final Region limit = new Region();
    private Schedule schedule = new Schedule(0, List.of(), 0, OptionalInt.empty());
    private List<Bundle> bundles = List.of();
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
        bundles = Bundle.of(now.entries().size(), MOST);
        while (blocks.size() < bundles.size()) {
            blocks.add(new Block());
        }
        while (blocks.size() > bundles.size()) {
            blocks.removeLast();
        }
        for (var i = 0; i < blocks.size(); i++) {
            show(blocks.get(i), of(bundles.get(i)));
        }
        // Children that come anew are styled anew, all of them.
        if (getChildren().size() != blocks.size() + 1) {
            getChildren().setAll(blocks);
            getChildren().add(limit);
        }
        setAccessibleText(words.messages().text("plan.band", now.entries().size()));
        showChosen(selection);
        requestLayout();
    }

    private List<Schedule.Entry> of(Bundle bundle) {
        return schedule.entries().subList(bundle.from(), bundle.to());
    }

    private void show(Block block, List<Schedule.Entry> entries) {
        var entry = entries.getFirst();
        var step = entry.step();
        WorkColour.set(block, step.work());
        block.word.setText(words.workForm(step.work()));
        block.tooltip.setText(
                words.time(entry.start()) + "–" + words.time(entries.getLast().end()) + "  " + words.title(step));
        block.setOnMouseClicked(_ -> chosen.accept(step.id()));
    }

    void showChosen(List<StepId> steps) {
        selection = steps;
        var chosenSteps = Set.copyOf(steps);
        for (var i = 0; i < blocks.size(); i++) {
            blocks.get(i)
                    .pseudoClassStateChanged(
                            CHOSEN,
                            of(bundles.get(i)).stream()
                                    .anyMatch(entry ->
                                            chosenSteps.contains(entry.step().id())));
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
            var entries = of(bundles.get(i));
            var from = snapPositionX(
                    snappedLeftInset() + width * (entries.getFirst().start() - schedule.start()) / minutes);
            var to = snapPositionX(
                    snappedLeftInset() + width * (entries.getLast().end() - schedule.start()) / minutes);
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
