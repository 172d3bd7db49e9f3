package fi.helminauha.ui.present;

import fi.helminauha.collection.ThemeId;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The step’s pages as a string of pearls: those that were shown, the one that is, those to come.
final class ProgressPearls extends HBox {
    /// More than these are drawn smaller, so that they have room on a line.
    private static final int MANY = 16;

    private Optional<String> colour = Optional.empty();

    ProgressPearls() {
        getStyleClass().add("page-progress");
    }

    /// @param index  of the page that is shown, from 0
    void show(int count, int index, Optional<ThemeId> theme) {
        colour.ifPresent(getStyleClass()::remove);
        colour = theme.map(id -> "theme-" + id.value());
        colour.ifPresent(getStyleClass()::add);
        getStyleClass().remove("page-progress-many");
        if (count > MANY) {
            getStyleClass().add("page-progress-many");
        }
        getChildren().clear();
        // A string of one pearl says nothing.
        for (var i = 0; i < (count > 1 ? count : 0); i++) {
            var pearl = new Region();
            pearl.getStyleClass().add("page-pearl");
            pearl.getStyleClass()
                    .add(i < index ? "page-pearl-done" : i == index ? "page-pearl-now" : "page-pearl-to-come");
            getChildren().add(pearl);
        }
    }
}
