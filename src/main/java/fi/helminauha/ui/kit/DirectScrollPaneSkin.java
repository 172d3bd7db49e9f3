package fi.helminauha.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// Draws what is scrolled directly. JavaFX’s own skin keeps a picture of the viewport, to scroll by moving it. The
/// pictures of panes that are gone stay in JavaFX’s pool until memory is short: four megabytes for a page as large as a
/// window. The style sheet gives this skin to every pane that scrolls, those inside text areas too.
public final class DirectScrollPaneSkin extends ScrollPaneSkin {
    /// Called by JavaFX, for the style sheet.
    public DirectScrollPaneSkin(ScrollPane pane) {
        super(pane);
        getChildren().forEach(child -> child.setCache(false));
    }
}
