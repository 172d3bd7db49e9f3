package fi.helminauha.ui.present;

import fi.helminauha.training.Run;
import fi.helminauha.training.RunStep;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The day as a band: a block a step, as wide as its minutes, in the colour of its kind of work. What is done is
/// dimmed, the current step framed and filled as far as its time has gone.
final class RunBand extends Pane {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final double GAP = 2;

    private final Region spent = new Region();
    private List<RunStep> steps = List.of();
    private int current;

    RunBand() {
        getStyleClass().add("day-band");
        spent.getStyleClass().add("day-spent");
        setMinWidth(0);
    }

    void show(Run run) {
        var isSame = steps.size() == run.steps().size();
        steps = run.steps();
        current = run.current();
        if (!isSame || getChildren().isEmpty()) {
            var blocks = new ArrayList<Region>();
            steps.forEach(_ -> blocks.add(new Region()));
            getChildren().setAll(blocks);
            getChildren().add(spent);
        }
        for (var i = 0; i < steps.size(); i++) {
            var block = getChildren().get(i);
            block.getStyleClass()
                    .setAll("day-block", "work-" + steps.get(i).step().work().code());
            block.pseudoClassStateChanged(DONE, i < current);
            block.pseudoClassStateChanged(NOW, i == current);
            block.pseudoClassStateChanged(SKIPPED, steps.get(i).isSkipped());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var all = steps.stream().mapToLong(step -> step.wanted().toMinutes()).sum();
        var free = getWidth() - GAP * (steps.size() - 1);
        var x = 0.0;
        for (var i = 0; i < steps.size(); i++) {
            var width = free * steps.get(i).wanted().toMinutes() / Math.max(1, all);
            var shown = Math.max(1, snapSizeX(width));
            getChildren().get(i).resizeRelocate(snapPositionX(x), 0, shown, getHeight());
            if (i == current) {
                var step = steps.get(i);
                var share = Math.clamp(
                        (double) step.spent().toMillis() / step.wanted().toMillis(), 0, 1);
                spent.resizeRelocate(x, getHeight() + 2, Math.max(2, width * share), spent.prefHeight(-1));
            }
            x += width + GAP;
        }
    }
}
