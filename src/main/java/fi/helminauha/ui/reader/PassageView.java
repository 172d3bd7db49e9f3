package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.MarkColour;
import fi.helminauha.ui.kit.Emoji;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A passage as it is set: its text in lines, and what is marked in it.
final class PassageView extends Region {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Passage passage;
    /// By width; null only while the superclass is being built.
    private final @Nullable Map<Double, Double> heights = new HashMap<>();

    private final TextFlow flow = new TextFlow();
    private final MarkLayer hits = new MarkLayer(this, flow, "reader-hit", true, MarkLayer::ground);
    private final MarkLayer currentHit = new MarkLayer(this, flow, "reader-hit-current", true, MarkLayer::ground);
    private final MarkLayer selection = new MarkLayer(this, flow, "reader-selection", true, MarkLayer::ground);
    private final MarkLayer terms = new MarkLayer(this, flow, "term-line", true, MarkLayer::line);
    private final MarkLayer focus = new MarkLayer(this, flow, "reader-link-focus", false, MarkLayer::ground);
    private final MarkLayer caret = new MarkLayer(this, flow, "reader-caret", false, MarkLayer::caret);
    private final Map<MarkColour, HighlightLayers> highlights = new EnumMap<>(MarkColour.class);
    private boolean hasHits;
    private boolean hasHighlights;
    private final List<MarkLayer> layers = List.of(hits, currentHit, selection, terms, focus, caret);

    /// The tint and the line of a colour.
    private record HighlightLayers(MarkLayer ground, MarkLayer line) {
        void draw() {
            ground.draw();
            line.draw();
        }
    }

    /// @param follow  what to do when the reader follows one of the links
    PassageView(Passage passage, Messages messages, Consumer<LinkText> follow) {
        this.passage = passage;
        getStyleClass()
                .addAll(
                        "passage",
                        "passage-"
                                + passage.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                passage.role() == PassageRole.HEADING && !passage.label().isEmpty()
                        ? passage.text() + ", " + passage.label()
                        : passage.text());
        if (passage.role() == PassageRole.HEADING || passage.role() == PassageRole.TITLE) {
            setAccessibleRoleDescription(messages.text("reader.heading"));
        }
        setMinWidth(0);
        flow.setMinWidth(0);
        getChildren().add(flow);
        var termRanges = new ArrayList<TextRange>();
        var start = 0;
        for (var run : passage.runs()) {
            var range = new TextRange(start, start + run.text().length());
            switch (run) {
                case Inline.Plain(var words) -> add(words, "plain-run");
                case Inline.Emphasis(var words) -> add(words, "emphasis-run");
                case Inline.Strong(var words) -> add(words, "strong-run");
                case Inline.PearlLink _, Inline.WebLink _ -> add(new LinkText(run, messages, follow), range);
                case Inline.TermLink _ -> {
                    add(new LinkText(run, messages, follow), range);
                    termRanges.add(range);
                }
            }
            start = range.end();
        }
        terms.set(termRanges);
    }

    private void add(String words, String styleClass) {
        for (var part : TextPieces.of(words)) {
            for (var piece : Emoji.pieces(part)) {
                var text = new Text(piece);
                text.getStyleClass().setAll("reader-run", styleClass);
                if (Emoji.isEmoji(piece)) {
                    text.getStyleClass().add(Emoji.STYLE);
                }
                flow.getChildren().add(text);
            }
        }
    }

    private void add(LinkText link, TextRange range) {
        flow.getChildren().add(link);
        link.focusedProperty().subscribe(isFocused -> focus.set(isFocused ? List.of(range) : List.of()));
    }

    Passage passage() {
        return passage;
    }

    /// @param marked   in the document's offsets
    /// @param current  the one of them that stands out
    void showMarks(List<TextRange> marked, Optional<TextRange> current) {
        var markedHere = here(marked);
        hits.set(markedHere);
        hasHits = !markedHere.isEmpty();
        showInk();
        currentHit.set(current.map(range -> here(List.of(range))).orElse(List.of()));
    }

    /// Of what is marked twice the colour that was given last is seen.
    void showHighlights(List<PageHighlights.Placed> placed) {
        var here = placed.stream()
                .filter(each -> each.range().overlaps(passage.range()))
                .toList();
        hasHighlights = !here.isEmpty();
        if (here.isEmpty() && highlights.isEmpty()) {
            return;
        }
        for (var colour : MarkColour.values()) {
            var ranges = here(here.stream()
                    .filter(each -> each.highlight().colour() == colour)
                    .map(PageHighlights.Placed::range)
                    .toList());
            if (!ranges.isEmpty() || highlights.containsKey(colour)) {
                var drawn = highlights.computeIfAbsent(colour, this::layers);
                drawn.ground().set(ranges);
                drawn.line().set(ranges);
            }
        }
        showInk();
    }

    private HighlightLayers layers(MarkColour colour) {
        var name = "mark-" + colour.name().toLowerCase(Locale.ROOT);
        return new HighlightLayers(
                new MarkLayer(this, flow, name, true, MarkLayer::ground).lowest(),
                new MarkLayer(this, flow, name + "-line", false, MarkLayer::line));
    }

    /// On a tint text is ink, also where it is muted elsewhere.
    private void showInk() {
        pseudoClassStateChanged(MARKED, hasHits || hasHighlights);
    }

    void showSelection(TextRange range) {
        selection.set(here(List.of(range)));
    }

    /// @param offset  in the document; empty for no caret in this passage
    void showCaret(Optional<Integer> offset) {
        caret.set(offset.map(at -> at - passage.start())
                .map(at -> List.of(new TextRange(at, at)))
                .orElse(List.of()));
    }

    private List<TextRange> here(List<TextRange> ranges) {
        return ranges.stream()
                .filter(range -> range.overlaps(passage.range()))
                .map(range -> range.within(passage.range()))
                .toList();
    }

    /// The offset in the document that is nearest to a point of this node.
    int offsetAt(Point2D point) {
        var inFlow = point.subtract(flow.getLayoutX(), flow.getLayoutY());
        return passage.start()
                + Math.clamp(
                        flow.getHitInfo(inFlow).getInsertionIndex(),
                        0,
                        passage.text().length());
    }

    /// Where the caret stands at an offset of the document, in this node.
    Bounds caretAt(int offset) {
        var at = flow.getLayoutInfo()
                .caretInfoAt(
                        Math.clamp(offset - passage.start(), 0, passage.text().length()), true);
        var segment = at.getSegmentAt(0);
        return new BoundingBox(
                segment.getMinX() + flow.getLayoutX(),
                segment.getMinY() + flow.getLayoutY(),
                segment.getWidth(),
                segment.getHeight());
    }

    /// The line that holds an offset of the document, as a range of the document without the space at its end.
    TextRange lineAt(int offset) {
        var at = offset - passage.start();
        var lines = flow.getLayoutInfo().getTextLines(false);
        for (var line : lines) {
            var isLast = line.equals(lines.getLast());
            if (at >= line.start() && (at < line.end() || isLast)) {
                var isSpaceLast =
                        !isLast && line.end() > line.start() && passage.text().charAt(line.end() - 1) == ' ';
                return new TextRange(line.start(), isSpaceLast ? line.end() - 1 : line.end()).movedBy(passage.start());
            }
        }
        return passage.range();
    }

    /// The links, in reading order.
    List<LinkText> links() {
        return flow.getChildren().stream()
                .filter(LinkText.class::isInstance)
                .map(LinkText.class::cast)
                .toList();
    }

    void addLayer(Path layer, boolean isBehind) {
        if (isBehind) {
            getChildren().addFirst(layer);
        } else {
            getChildren().addLast(layer);
        }
    }

    void removeLayer(Node layer) {
        getChildren().remove(layer);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        // JavaFX asks for the same height many times in one layout and sets the text anew each time.
        return Objects.requireNonNull(heights).computeIfAbsent(width, this::measure);
    }

    private double measure(double width) {
        var inside = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + flow.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    public void requestLayout() {
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var top = snappedTopInset();
        flow.resizeRelocate(
                left,
                top,
                Math.max(1, getWidth() - left - snappedRightInset()),
                Math.max(0, getHeight() - top - snappedBottomInset()));
        flow.layout();
        layers.forEach(MarkLayer::draw);
        highlights.values().forEach(HighlightLayers::draw);
    }
}
