package fi.helminauha.ui.present;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Holds the panel that lies over the presenter’s view, one at a time; what is under it cannot be used meanwhile.
final class PanelVeil extends StackPane {
    private final Node under;
    private Optional<OverlayPanel> panel = Optional.empty();

    PanelVeil(Node under) {
        this.under = under;
        getStyleClass().add("overlay-veil");
        setVisible(false);
    }

    Optional<OverlayPanel> panel() {
        return panel;
    }

    void open(OverlayPanel opened) {
        panel = Optional.of(opened);
        getChildren().setAll(opened);
        setVisible(true);
        // Tab stays in the panel.
        under.setDisable(true);
    }

    void close() {
        panel.ifPresent(shown -> {
            if (shown instanceof InsertPanel insert) {
                insert.letGo();
            }
        });
        panel = Optional.empty();
        under.setDisable(false);
        setVisible(false);
        getChildren().clear();
    }
}
