package fi.helminauha.ui.present;

import fi.helminauha.ui.figure.FigurePainter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The audience’s page over all of the presenter’s window, where there is one screen for both. The way back shows the
/// trainer’s notes, so it is said before it is gone.
final class WholePage extends StackPane {
    private static final double WAY_BACK_MARGIN = 24;

    private final Miniature page;
    private final Label wayBack = new Label();

    WholePage(
            PresentationViewModel viewModel, PresentWords words, FigurePainter painter, Consumer<PresenterKey> press) {
        page = new Miniature(AudiencePage.forAudience(viewModel, words, painter), Pos.CENTER);
        getStyleClass().add("whole-page");
        setId("present-whole-page");
        setVisible(false);
        wayBack.setId("present-way-back");
        wayBack.setText(words.messages().text("present.way-back"));
        wayBack.getStyleClass().add("way-back");
        wayBack.setMouseTransparent(true);
        wayBack.setVisible(false);
        StackPane.setAlignment(wayBack, Pos.BOTTOM_CENTER);
        StackPane.setMargin(wayBack, new Insets(WAY_BACK_MARGIN));
        PagePointer.follow(this, viewModel.options(), press);
    }

    /// The size of the screen that the audience sees, in pixels.
    ObjectProperty<Dimension2D> audienceSizeProperty() {
        return page.audienceSizeProperty();
    }

    boolean isShown() {
        return isVisible();
    }

    void setShown(boolean isShown) {
        setVisible(isShown);
        wayBack.setVisible(false);
        // It is laid out only while it is seen.
        getChildren().setAll(isShown ? List.of(page, wayBack) : List.of());
    }

    boolean isWayBackSaid() {
        return wayBack.isVisible();
    }

    void sayWayBack(boolean isSaid) {
        wayBack.setVisible(isSaid);
    }
}
