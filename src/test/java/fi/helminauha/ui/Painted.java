package fi.helminauha.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Some of a window’s pixels. On the JavaFX thread.
final class Painted {
    private final WritableImage pixels;
    private final double left;
    private final double top;

    private Painted(WritableImage pixels, double left, double top) {
        this.pixels = pixels;
        this.left = left;
        this.top = top;
    }

    static Painted whole(Scene scene) {
        return of(scene, 0, 0, scene.getWidth(), scene.getHeight());
    }

    /// What is in the bounds and around them, in the scene.
    static Painted around(Scene scene, Bounds bounds, double margin) {
        var left = Math.max(0, Math.floor(bounds.getMinX() - margin));
        var top = Math.max(0, Math.floor(bounds.getMinY() - margin));
        var right = Math.min(scene.getWidth(), Math.ceil(bounds.getMaxX() + margin));
        var bottom = Math.min(scene.getHeight(), Math.ceil(bounds.getMaxY() + margin));
        return of(scene, left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static Painted of(Scene scene, double left, double top, double width, double height) {
        var how = new SnapshotParameters();
        how.setViewport(new Rectangle2D(left, top, width, height));
        return new Painted(scene.getRoot().snapshot(how, null), left, top);
    }

    boolean has(double x, double y) {
        return x >= left && y >= top && x - left < pixels.getWidth() && y - top < pixels.getHeight();
    }

    /// @param x  in the scene
    Color at(double x, double y) {
        return pixels.getPixelReader().getColor((int) (x - left), (int) (y - top));
    }

    /// The colour of most pixels within the bounds, of which a part is looked at.
    Color ground(Bounds bounds) {
        var counts = new HashMap<Integer, Integer>();
        var reader = pixels.getPixelReader();
        for (var y = (int) (bounds.getMinY() - top); y < (int) (bounds.getMaxY() - top); y += 2) {
            for (var x = (int) (bounds.getMinX() - left); x < (int) (bounds.getMaxX() - left); x += 3) {
                counts.merge(reader.getArgb(x, y), 1, Integer::sum);
            }
        }
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return Color.rgb(most.getKey() >> 16 & 0xff, most.getKey() >> 8 & 0xff, most.getKey() & 0xff);
    }

    /// By WCAG 2.1, from 1 to 21.
    static double contrast(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
