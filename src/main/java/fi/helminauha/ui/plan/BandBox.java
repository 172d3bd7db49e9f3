package fi.helminauha.ui.plan;

import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The day’s band with its times, and the shares of its forms of work in words.
final class BandBox extends VBox {
    private final BooleanProperty low = new SimpleBooleanProperty();
    private final BooleanProperty empty = new SimpleBooleanProperty(true);

    /// @param steps  takes the keyboard when a block is chosen
    BandBox(PlanViewModel viewModel, PlanWords words, Node steps) {
        var band = new DayBand(words, step -> {
            viewModel.select(List.of(step));
            steps.requestFocus();
        });
        viewModel.scheduleProperty().when(Attached.in(this)).subscribe(band::show);
        viewModel.selectionProperty().when(Attached.in(this)).subscribe(band::showChosen);
        var from = new Label();
        var until = new Label();
        var shares = new WrappedLabel();
        shares.setId("day-shares");
        Stream.of(from, until, shares).forEach(label -> label.getStyleClass().add("band-caption"));
        shares.setAlignment(Pos.CENTER);
        shares.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shares, Priority.ALWAYS);
        from.setMinWidth(USE_PREF_SIZE);
        until.setMinWidth(USE_PREF_SIZE);
        var caption = new HBox(from, shares, until);
        getChildren().setAll(band, caption);
        getStyleClass().add("band-box");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(empty.or(low).not());
        viewModel.scheduleProperty().when(Attached.in(this)).subscribe(schedule -> {
            from.setText(words.time(schedule.start()));
            until.setText(
                    words.time(Math.max(schedule.end(), schedule.available().orElse(schedule.end()))));
            empty.set(schedule.entries().isEmpty());
        });
        viewModel
                .sessionProperty()
                .when(Attached.in(this))
                .subscribe(_ -> shares.setText(words.shares(viewModel.day())));
        viewModel
                .dayIndexProperty()
                .when(Attached.in(this))
                .subscribe(_ -> shares.setText(words.shares(viewModel.day())));
    }

    /// Leaves its room to the string where the window is low.
    void setLow(boolean isLow) {
        low.set(isLow);
    }
}
