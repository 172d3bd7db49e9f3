package fi.helminauha.ui.page;

import fi.helminauha.figure.FigureSize;
import fi.helminauha.ui.figure.FigureView;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// A figure as large as the page lets it be, its caption beneath.
public final class PageFigure extends Region {
    private final FigureView view;
    private final Optional<FigureSize> size;
    private final Optional<TextFlow> caption;

    PageFigure(FigureView view, Optional<FigureSize> size, Optional<TextFlow> caption) {
        this.view = view;
        this.size = size;
        this.caption = caption;
        getStyleClass().add("page-figure");
        getChildren().add(view);
        caption.ifPresent(getChildren()::add);
    }

    /// It takes what there is.
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    private double widthIn(double width, double height) {
        var below = caption.map(words -> words.prefHeight(width)).orElse(0.0);
        return size.map(of -> Math.min(width, Math.max(0, height - below) * of.width() / of.height()))
                .orElse(width);
    }

    @Override
    protected void layoutChildren() {
        var below = caption.map(words -> words.prefHeight(getWidth())).orElse(0.0);
        var height = Math.max(0, getHeight() - below);
        var width = widthIn(getWidth(), getHeight());
        var drawn = Math.min(height, view.prefHeight(width));
        view.resizeRelocate(0, 0, width, drawn);
        caption.ifPresent(words -> words.resizeRelocate(0, drawn, getWidth(), below));
    }
}
