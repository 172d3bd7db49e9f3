package fi.helminauha.ui.present;

import fi.helminauha.training.Run;
import fi.helminauha.training.RunStep;
import fi.helminauha.ui.kit.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The day as a band: a block a step, as wide as its minutes, in the colour of its kind of work. What is done is
/// dimmed, the current step framed and filled as far as its time has gone. In a day of very many steps neighbours share
/// a block.
final class RunBand extends Pane {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final double GAP = 2;

    /// More blocks than these are no wider than what is between them.
    private static final int MOST = 120;

    private final Region spent = new Region();
    private List<RunStep> steps = List.of();
    private List<Bundle> bundles = List.of();
    private int current;

    RunBand() {
        getStyleClass().add("day-band");
        spent.getStyleClass().add("day-spent");
        setMinWidth(0);
    }

    void show(Run run) {
        steps = run.steps();
        current = run.current();
        bundles = Bundle.of(steps.size(), MOST);
        if (getChildren().size() != bundles.size() + 1) {
            var blocks = new ArrayList<Region>();
            bundles.forEach(_ -> blocks.add(new Region()));
            getChildren().setAll(blocks);
            getChildren().add(spent);
        }
        for (var i = 0; i < bundles.size(); i++) {
            show(bundles.get(i), getChildren().get(i));
        }
        requestLayout();
    }

    /// What is the same stays, so that only what has changed is styled anew.
    private void show(Bundle bundle, Node block) {
        var isNow = bundle.has(current);
        var shown = steps.get(isNow ? current : bundle.from());
        var classes = List.of("day-block", "work-" + shown.step().work().code());
        if (!block.getStyleClass().equals(classes)) {
            block.getStyleClass().setAll(classes);
        }
        block.pseudoClassStateChanged(DONE, bundle.to() <= current);
        block.pseudoClassStateChanged(NOW, isNow);
        block.pseudoClassStateChanged(SKIPPED, of(bundle).allMatch(RunStep::isSkipped));
    }

    private Stream<RunStep> of(Bundle bundle) {
        return steps.subList(bundle.from(), bundle.to()).stream();
    }

    private static long minutes(Stream<RunStep> steps) {
        return steps.mapToLong(step -> step.wanted().toMinutes()).sum();
    }

    @Override
    protected void layoutChildren() {
        var all = minutes(steps.stream());
        var free = getWidth() - GAP * (bundles.size() - 1);
        var x = 0.0;
        for (var i = 0; i < bundles.size(); i++) {
            var bundle = bundles.get(i);
            var width = free * minutes(of(bundle)) / Math.max(1, all);
            var shown = Math.max(1, snapSizeX(width));
            getChildren().get(i).resizeRelocate(snapPositionX(x), 0, shown, getHeight());
            if (bundle.has(current)) {
                var step = steps.get(current);
                var share = Math.clamp(
                        (double) step.spent().toMillis() / step.wanted().toMillis(), 0, 1);
                spent.resizeRelocate(x, getHeight() + 2, Math.max(2, width * share), spent.prefHeight(-1));
            }
            x += width + GAP;
        }
    }
}
