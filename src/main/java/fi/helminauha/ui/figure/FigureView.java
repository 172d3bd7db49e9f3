package fi.helminauha.ui.figure;

import fi.helminauha.collection.Block;
import fi.helminauha.figure.FigureColours;
import fi.helminauha.figure.FigurePixels;
import fi.helminauha.figure.FigureSize;
import fi.helminauha.i18n.Messages;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A figure in the colours of the style sheet and in the pixels of the screen: drawn anew whenever its size or its
/// colours change. Where it cannot be drawn its alternative text stands in its place.
public final class FigureView extends Region {
    private static final StyleablePropertyFactory<FigureView> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    /// How much of the theme's colour is in its soft fill.
    private static final double SOFT = 0.14;
    /// Words of a figure that is drawn smaller than this, measured by the text around it, are told in text as well.
    private static final double READABLE = 0.66;

    private final FigurePainter painter;
    private final Block.Figure figure;
    private final String drawing;
    private final Optional<FigureSize> size;
    private final String whenUnreadable;
    private final Label alternative;
    private final ImageView image = new ImageView();
    private final Colours colours = new Colours(this);
    private boolean isUnreadable;
    private Optional<FigurePainter.Picture> wanted = Optional.empty();

    /// @param words    what stands in the figure’s place where it cannot be drawn
    /// @param drawing  SVG; anything else shows the words
    public FigureView(Block.Figure figure, String words, String drawing, FigurePainter painter, Messages messages) {
        this.figure = figure;
        this.drawing = drawing;
        this.painter = painter;
        this.size = FigureSize.of(drawing);
        this.whenUnreadable = messages.text("reader.figure.unreadable");
        getStyleClass().add("figure-drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(figure.alternative());
        setMinWidth(0);
        alternative = new Label(words);
        alternative.setWrapText(true);
        alternative.setMinWidth(0);
        alternative.getStyleClass().add("figure-alternative");
        getChildren().addAll(image, alternative);
        if (size.isEmpty()) {
            sayUnreadable();
        }
    }

    /// The colours that the style sheet gives.
    private record Colours(
            StyleableProperty<Color> ink,
            StyleableProperty<Color> muted,
            StyleableProperty<Color> line,
            StyleableProperty<Color> paper,
            StyleableProperty<Color> accent,
            StyleableProperty<Color> accentSoft,
            StyleableProperty<Color> theme) {
        Colours(FigureView view) {
            this(
                    colour(view, "-figure-ink", owner -> owner.colours.ink),
                    colour(view, "-figure-muted", owner -> owner.colours.muted),
                    colour(view, "-figure-line", owner -> owner.colours.line),
                    colour(view, "-figure-paper", owner -> owner.colours.paper),
                    colour(view, "-figure-accent", owner -> owner.colours.accent),
                    colour(view, "-figure-accent-soft", owner -> owner.colours.accentSoft),
                    colour(view, "-figure-theme", owner -> owner.colours.theme));
        }

        private static StyleableProperty<Color> colour(
                FigureView view, String name, Function<FigureView, StyleableProperty<Color>> property) {
            var colour = STYLES.createStyleableColorProperty(view, name.substring(1), name, property);
            ((ObservableValue<?>) colour).subscribe(view::requestLayout);
            return colour;
        }

        FigureColours now() {
            var soft = paper.getValue().interpolate(theme.getValue(), SOFT);
            return new FigureColours(
                    css(ink.getValue()),
                    css(muted.getValue()),
                    css(line.getValue()),
                    css(paper.getValue()),
                    css(accent.getValue()),
                    css(accentSoft.getValue()),
                    css(theme.getValue()),
                    css(soft));
        }

        private static String css(Color colour) {
            return "#" + colour.toString().substring(2, 8);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size.map(FigureSize::width).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        var across = width < 0 ? prefWidth(-1) : width;
        return imageHeight(across) + (isAlternativeShown(across) ? alternative.prefHeight(across) : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double imageHeight(double width) {
        return isUnreadable
                ? 0
                : size.map(of -> width * of.height() / of.width()).orElse(0.0);
    }

    private boolean isAlternativeShown(double width) {
        return isUnreadable || width < getPrefWidth() * READABLE;
    }

    @Override
    protected void layoutChildren() {
        var height = imageHeight(getWidth());
        alternative.setVisible(isAlternativeShown(getWidth()));
        alternative.resizeRelocate(0, height, getWidth(), Math.max(0, getHeight() - height));
        if (isUnreadable) {
            return;
        }
        image.setFitWidth(getWidth());
        image.setFitHeight(height);
        var pixels = (int) Math.round(getWidth() * scale());
        var picture = new FigurePainter.Picture(drawing, figure.words(), colours.now(), pixels);
        if (pixels > 0 && wanted.filter(picture::equals).isEmpty()) {
            wanted = Optional.of(picture);
            painter.paint(picture, drawn -> show(picture, drawn), () -> giveUp(picture));
        }
    }

    private double scale() {
        var scene = getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getRenderScaleX();
    }

    private void show(FigurePainter.Picture picture, FigurePixels pixels) {
        if (wanted.filter(picture::equals).isPresent()) {
            var buffer = new PixelBuffer<>(
                    pixels.width(),
                    pixels.height(),
                    IntBuffer.wrap(pixels.argb()),
                    PixelFormat.getIntArgbPreInstance());
            image.setImage(new WritableImage(buffer));
        }
    }

    private void giveUp(FigurePainter.Picture picture) {
        if (wanted.filter(picture::equals).isPresent()) {
            sayUnreadable();
        }
    }

    private void sayUnreadable() {
        isUnreadable = true;
        image.setVisible(false);
        alternative.setText(whenUnreadable + " " + alternative.getText());
        requestLayout();
    }
}
