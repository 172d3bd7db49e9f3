package fi.helminauha.ui.days;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.ui.kit.WorkColour;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A session’s steps as a thin band: a block a step, as wide as it has minutes, in the colour of its kind of work. An
/// ornament: its card says the same in words.
final class DayBand extends Pane {
    /// In pixels.
    private static final double GAP = 2;

    private final List<ReadySession.Step> steps;
    private final List<Region> blocks = new ArrayList<>();

    DayBand(ReadySession session) {
        steps = session.steps();
        getStyleClass().add("day-band-strip");
        setMinWidth(0);
        for (var step : steps) {
            var block = new Region();
            block.getStyleClass().add("day-band-block");
            WorkColour.set(block, step.work());
            blocks.add(block);
        }
        getChildren().setAll(blocks);
    }

    @Override
    protected void layoutChildren() {
        var minutes = steps.stream().mapToInt(ReadySession.Step::minutes).sum();
        var passed = 0;
        for (var i = 0; i < steps.size(); i++) {
            var from = snapPositionX(getWidth() * passed / minutes);
            passed += steps.get(i).minutes();
            var to = snapPositionX(getWidth() * passed / minutes);
            blocks.get(i)
                    .resizeRelocate(from, 0, Math.max(1, to - from - (i == steps.size() - 1 ? 0 : GAP)), getHeight());
        }
    }
}
