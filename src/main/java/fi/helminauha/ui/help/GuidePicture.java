package fi.helminauha.ui.help;

import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A picture of a window in the guide, as wide as there is room for and not wider than it can be read. It is read in
/// the background.
final class GuidePicture extends Region {
    /// Pixels, as the windows are pictured.
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 800;
    private static final double WIDEST = 640;

    private final ImageView view;

    /// @param address  of the picture, from the guide’s file
    /// @param text     says what there is to see
    GuidePicture(String address, String text) {
        var name = "pictures/" + address.substring(address.lastIndexOf('/') + 1);
        var file = Objects.requireNonNull(GuidePicture.class.getResource(name), name);
        view = new ImageView(new Image(file.toExternalForm(), WIDTH, HEIGHT, true, true, true));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getStyleClass().add("guide-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(text);
        getChildren().setAll(view);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double wide(double width) {
        return width < 0 ? WIDEST : Math.min(width, WIDEST);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + WIDEST + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + wide(room) * HEIGHT / WIDTH + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(wide(getWidth() - snappedLeftInset() - snappedRightInset()));
        view.relocate(snappedLeftInset(), snappedTopInset());
    }
}
