package fi.helminauha.ui.plan;

import fi.helminauha.training.Schedule;
import fi.helminauha.training.StepId;
import fi.helminauha.ui.kit.Bundle;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.WorkColour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
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
    /// The block that the keyboard is at; a stranger before it was there.
    private final ReadOnlyObjectWrapper<Node> current = new ReadOnlyObjectWrapper<>(limit);
    private Schedule schedule = new Schedule(0, List.of(), 0, OptionalInt.empty());
    private List<Bundle> bundles = List.of();
    private Set<StepId> selection = Set.of();

    /// A block is kept when the day changes and shows another step.
    private static final class Block extends StackPane {
        private final Label word = new Label();
        private String hint = "";
        private Runnable choose = () -> {};

        private Block(DayBand band) {
            getStyleClass().add("band-block");
            setMinWidth(0);
            word.setMinWidth(USE_PREF_SIZE);
            word.setManaged(true);
            getChildren().setAll(word);
            setOnMouseClicked(_ -> choose.run());
            LazyTooltip.giveRow(this, band, band.current.map(this::equals), () -> hint);
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
        // The arrows go from step to step, Enter or the space bar chooses one.
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnKeyPressed(this::go);
        focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                goTo(place());
            }
        });
        current.subscribe(this::say);
    }

    private void go(KeyEvent event) {
        if (blocks.isEmpty() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> goTo(place() - 1);
            case RIGHT -> goTo(place() + 1);
            case HOME -> goTo(0);
            case END -> goTo(blocks.size() - 1);
            case ENTER, SPACE -> blocks.get(place()).choose.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Of the block that the keyboard is at; at first that of the chosen step.
    private int place() {
        var at = blocks.indexOf(current.get());
        if (at >= 0) {
            return at;
        }
        return IntStream.range(0, blocks.size())
                .filter(this::isChosen)
                .findFirst()
                .orElse(0);
    }

    private void goTo(int place) {
        if (!blocks.isEmpty()) {
            current.set(blocks.get(Math.clamp(place, 0, blocks.size() - 1)));
        }
    }

    private void say() {
        var all = words.messages().text("plan.band", schedule.entries().size());
        setAccessibleText(current.get() instanceof Block at ? all + ": " + at.hint : all);
    }

    private boolean isChosen(int place) {
        return of(bundles.get(place)).stream()
                .anyMatch(entry -> selection.contains(entry.step().id()));
    }

    void show(Schedule now) {
        schedule = now;
        bundles = Bundle.of(now.entries().size(), MOST);
        while (blocks.size() < bundles.size()) {
            blocks.add(new Block(this));
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
        if (current.get() instanceof Block && !blocks.contains(current.get())) {
            current.set(limit);
        }
        say();
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
        block.hint =
                words.time(entry.start()) + "–" + words.time(entries.getLast().end()) + "  " + words.title(step);
        block.choose = () -> chosen.accept(step.id());
    }

    void showChosen(Collection<StepId> steps) {
        selection = Set.copyOf(steps);
        for (var i = 0; i < blocks.size(); i++) {
            blocks.get(i).pseudoClassStateChanged(CHOSEN, isChosen(i));
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
