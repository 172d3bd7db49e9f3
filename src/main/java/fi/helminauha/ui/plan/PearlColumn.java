package fi.helminauha.ui.plan;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The pearl of a step, read beside the string.
final class PearlColumn extends BorderPane {
    private final PearlReading reading;

    /// @param close  folds the column
    PearlColumn(PearlReading reading, Messages messages, Runnable close) {
        this.reading = reading;
        setId("pearl-column");
        getStyleClass().add("add-column");
        var title = new Label(messages.text("plan.pearl"));
        title.getStyleClass().add("card-heading");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var button = Plain.button(null, new Icon(BootstrapIcons.X));
        button.setId("plan-pearl-close");
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.text("plan.add.close"));
        LazyTooltip.give(button, messages.text("plan.add.close"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> close.run());
        var bar = new HBox(title, button);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("add-head");
        setTop(bar);
        setCenter(reading.view());
    }

    void read(PearlId pearl) {
        reading.read().accept(pearl);
    }

    /// Gives the keyboard to the page.
    @Override
    public void requestFocus() {
        reading.view().requestFocus();
    }
}
