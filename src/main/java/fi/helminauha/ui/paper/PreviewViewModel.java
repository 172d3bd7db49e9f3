package fi.helminauha.ui.paper;

import fi.helminauha.figure.FigurePixels;
import fi.helminauha.paper.MadePaper;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The pages of a paper and the one of them that is looked at. A page is shown until the next one is drawn. Used on the
/// JavaFX thread.
final class PreviewViewModel {
    private final PaperWork work;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<Optional<MadePaper>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<FigurePixels>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int width;

    /// @param failed  is told that a page cannot be drawn
    PreviewViewModel(PaperWork work, Consumer<RuntimeException> failed) {
        this.work = work;
        this.failed = failed;
    }

    /// The paper that was made last; absent before the first.
    ReadOnlyObjectProperty<Optional<MadePaper>> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /// From 0.
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The page that is looked at.
    ReadOnlyObjectProperty<Optional<FigurePixels>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    void clear() {
        paper.set(Optional.empty());
        picture.set(Optional.empty());
        page.set(0);
    }

    /// Of the paper that comes next, its first page is looked at.
    void goToFirst() {
        page.set(0);
    }

    void show(MadePaper made) {
        paper.set(Optional.of(made));
        page.set(Math.clamp(page.get(), 0, made.pages() - 1));
        draw();
    }

    /// @param changed  from 0; brought into the paper
    void turnTo(int changed) {
        paper.get().ifPresent(made -> {
            page.set(Math.clamp(changed, 0, made.pages() - 1));
            draw();
        });
    }

    /// @param pixels  how wide the page is looked at
    void lookAt(int pixels) {
        if (pixels != width) {
            width = pixels;
            draw();
        }
    }

    private void draw() {
        if (width > 0 && paper.get().isPresent()) {
            work.draw(page.get(), width, drawn -> picture.set(Optional.of(drawn)), failed);
        }
    }

    /// Draws a page small, for an overview.
    void thumbnail(int of, int pixels, Consumer<FigurePixels> then) {
        work.drawSmall(of, pixels, then);
    }
}
