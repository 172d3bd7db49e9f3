package fi.helminauha.ui.plan;

import fi.helminauha.training.Step;
import fi.helminauha.ui.kit.WorkColour;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A step as a pearl on the string: the more minutes, the larger; its colour is that of the kind of work.
final class StepPearl extends StackPane {
    /// Up to how many minutes a pearl has which of the sizes `pearl-size-0` … in CSS.
    private static final List<Integer> SIZES = List.of(5, 10, 15, 20, 30, 45, 60, 90);

    private final Region pearl = new Region();
    private int size = -1;

    StepPearl() {
        var thread = new Region();
        thread.getStyleClass().add("thread");
        pearl.getStyleClass().add("step-pearl");
        getStyleClass().add("thread-column");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        getChildren().setAll(thread, pearl);
    }

    void show(Step step) {
        WorkColour.set(pearl, step.work());
        var wanted = 0;
        while (wanted < SIZES.size() && step.minutes() > SIZES.get(wanted)) {
            wanted++;
        }
        if (wanted != size) {
            pearl.getStyleClass().remove("pearl-size-" + size);
            pearl.getStyleClass().add("pearl-size-" + wanted);
            size = wanted;
        }
    }
}
