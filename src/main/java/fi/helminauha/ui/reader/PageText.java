package fi.helminauha.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// The passages of a page where they stand: between points of the page and offsets of its document. Points and
/// bounds are in the coordinates of the page.
final class PageText {
    private final Node page;
    private final ReaderDocument document;
    private final List<PassageView> views;
    private int caretView = -1;

    /// @param views  one for each passage of the document
    PageText(Node page, ReaderDocument document, List<PassageView> views) {
        this.page = page;
        this.document = document;
        this.views = views.stream()
                .sorted(Comparator.comparingInt(view -> view.passage().start()))
                .toList();
        if (this.views.size() != document.passages().size()) {
            throw new IllegalArgumentException(
                    this.views.size() + " views of " + document.passages().size());
        }
    }

    ReaderDocument document() {
        return document;
    }

    List<LinkText> links() {
        return views.stream().flatMap(view -> view.links().stream()).toList();
    }

    /// The offset nearest to a point; a point beside the text means the line at its height.
    int offsetAt(Point2D point) {
        var nearest = views.getFirst();
        var least = Double.MAX_VALUE;
        for (var view : views) {
            var bounds = boundsOf(view);
            var across = outside(point.getY(), bounds.getMinY(), bounds.getMaxY());
            var along = outside(point.getX(), bounds.getMinX(), bounds.getMaxX());
            // Height counts before width: within a table's row the cell decides.
            var distance = across * 1e5 + along;
            if (distance < least) {
                least = distance;
                nearest = view;
            }
        }
        return nearest.offsetAt(nearest.sceneToLocal(page.localToScene(point)));
    }

    private static double outside(double at, double low, double high) {
        return Math.max(0, Math.max(low - at, at - high));
    }

    private Bounds boundsOf(PassageView view) {
        return inPage(view, view.getLayoutBounds());
    }

    private Bounds inPage(PassageView view, Bounds bounds) {
        return page.sceneToLocal(view.localToScene(bounds));
    }

    private PassageView viewAt(int offset) {
        return views.get(document.indexAt(offset));
    }

    Bounds caretAt(int offset) {
        var view = viewAt(offset);
        return inPage(view, view.caretAt(offset));
    }

    TextRange lineAt(int offset) {
        return viewAt(offset).lineAt(offset);
    }

    /// From the first line of a range to its last.
    Bounds boundsOf(TextRange range) {
        var first = caretAt(range.start());
        var last = caretAt(range.end());
        return new BoundingBox(
                first.getMinX(), first.getMinY(), 0, Math.max(first.getHeight(), last.getMaxY() - first.getMinY()));
    }

    /// Which passage reaches below a height, and how far it has gone over it.
    ReadingPlace placeAt(double y) {
        for (var i = 0; i < views.size(); i++) {
            var bounds = boundsOf(views.get(i));
            if (bounds.getMaxY() > y) {
                return new ReadingPlace(i, Math.clamp((y - bounds.getMinY()) / bounds.getHeight(), 0, 1));
            }
        }
        return new ReadingPlace(views.size() - 1, 0);
    }

    double heightOf(ReadingPlace place) {
        var bounds = boundsOf(views.get(Math.min(place.passage(), views.size() - 1)));
        return bounds.getMinY() + place.share() * bounds.getHeight();
    }

    void showMarks(Marks marks) {
        views.forEach(view -> view.showMarks(marks.ranges(), marks.currentRange()));
    }

    void showHighlights(List<PageHighlights.Placed> placed) {
        views.forEach(view -> view.showHighlights(placed));
    }

    void showSelection(TextRange range) {
        views.forEach(view -> view.showSelection(range));
    }

    /// @param offset  empty for no caret
    void showCaret(Optional<Integer> offset) {
        var now = offset.map(document::indexAt).orElse(-1);
        if (caretView >= 0 && caretView != now) {
            views.get(caretView).showCaret(Optional.empty());
        }
        if (now >= 0) {
            views.get(now).showCaret(offset);
        }
        caretView = now;
    }
}
