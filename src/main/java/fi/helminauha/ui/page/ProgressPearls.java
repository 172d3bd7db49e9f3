package fi.helminauha.ui.page;

import fi.helminauha.collection.ThemeId;
import fi.helminauha.ui.kit.Bundle;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The step’s pages as a string of pearls: those that were shown, the one that is, those to come.
/// Where there are more pages than have room on a line, neighbours share a pearl.
public final class ProgressPearls extends HBox {
    /// More than these are drawn smaller, so that they have room on a line.
    private static final int MANY = 16;
    private static final int MOST = 50;

    private Optional<String> colour = Optional.empty();

    public ProgressPearls() {
        getStyleClass().add("page-progress");
    }

    /// @param index  of the page that is shown, from 0
    public void show(int count, int index, Optional<ThemeId> theme) {
        colour.ifPresent(getStyleClass()::remove);
        colour = theme.map(id -> "theme-" + id.value());
        colour.ifPresent(getStyleClass()::add);
        getStyleClass().remove("page-progress-many");
        if (count > MANY) {
            getStyleClass().add("page-progress-many");
        }
        getChildren().clear();
        // A string of one pearl says nothing.
        if (count > 1) {
            Bundle.of(count, MOST).forEach(pages -> getChildren().add(pearl(pages, index)));
        }
    }

    private static Region pearl(Bundle pages, int index) {
        var pearl = new Region();
        pearl.getStyleClass().add("page-pearl");
        pearl.getStyleClass()
                .add(
                        pages.to() <= index
                                ? "page-pearl-done"
                                : pages.has(index) ? "page-pearl-now" : "page-pearl-to-come");
        return pearl;
    }
}
