package fi.helminauha.ui.kit;

import fi.helminauha.collection.ThemeId;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.layout.Region;

/// The small sphere that stands for a pearl, in the colour of its main theme.
public final class PearlDot extends Region {
    private Optional<String> colour = Optional.empty();

    public PearlDot() {
        getStyleClass().add("pearl");
        setMouseTransparent(true);
    }

    /// @param mainTheme  whose colour the pearl takes; empty for the plain one
    public void setTheme(Optional<ThemeId> mainTheme) {
        var wanted = mainTheme.map(theme -> "theme-" + theme.value());
        if (wanted.equals(colour)) {
            return;
        }
        var classes = new ArrayList<>(getStyleClass());
        colour.ifPresent(classes::remove);
        wanted.ifPresent(classes::add);
        colour = wanted;
        // At once: the dot is matched with the style sheets after each change.
        getStyleClass().setAll(classes);
    }
}
