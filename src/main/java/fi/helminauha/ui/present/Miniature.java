package fi.helminauha.ui.present;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;

/// The audience’s page in the shape of its own screen, smaller: what the trainer sees is what the audience sees. The
/// page sets itself in proportion to its size, so that it is not drawn through a scale, which blurs letters.
final class Miniature extends Pane {
    private final AudiencePage page;
    private final ObjectProperty<Dimension2D> audienceSize =
            new SimpleObjectProperty<>(new Dimension2D(AudiencePage.WIDTH, AudiencePage.HEIGHT));
    private final Pos place;

    /// @param place  where the page stands when the pane has another shape
    Miniature(AudiencePage page, Pos place) {
        this.page = page;
        this.place = place;
        page.setManaged(false);
        getChildren().add(page);
        setMinSize(0, 0);
        audienceSize.subscribe(this::requestLayout);
    }

    /// The size of the screen that the audience sees, in pixels.
    ObjectProperty<Dimension2D> audienceSizeProperty() {
        return audienceSize;
    }

    @Override
    protected void layoutChildren() {
        var size = audienceSize.get();
        var factor = Math.min(getWidth() / size.getWidth(), getHeight() / size.getHeight());
        var width = size.getWidth() * factor;
        var height = size.getHeight() * factor;
        var isCentred = place == Pos.CENTER;
        page.resizeRelocate(
                isCentred ? (getWidth() - width) / 2 : 0, isCentred ? (getHeight() - height) / 2 : 0, width, height);
    }
}
