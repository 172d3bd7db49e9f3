package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.SelectsText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page in its scrolling pane. What is being read stays where it is when the text's size or the pane's width
/// changes.
final class PagePane extends ScrollPane implements SelectsText {
    private static final StyleablePropertyFactory<PagePane> STYLES =
            new StyleablePropertyFactory<>(ScrollPane.getClassCssMetaData());
    /// How far from the pane's edge a mark is brought, as a share of its height.
    private static final double MARK_SHARE = 0.3;
    private static final double SCROLL_STEP = 48;

    private final ReaderViewModel viewModel;
    private final TextSelection selection;
    private final PageColumn column;
    private final VBox page;
    /// The size of the page's text where it is as large as the interface's, in pixels.
    private final StyleableProperty<Number> textSize =
            STYLES.createStyleableNumberProperty(this, "textSize", "-reader-text-size", pane -> pane.textSize, 15.5);
    private final BooleanProperty caretMode = new SimpleBooleanProperty();
    private final Runnable settle = this::settle;
    private boolean isSettling = true;

    PagePane(
            ReaderViewModel viewModel,
            ReaderState.Reading reading,
            Messages messages,
            FigurePainter painter,
            Consumer<LinkText> follow,
            Consumer<Node> explainOrigin) {
        this.viewModel = viewModel;
        this.selection = viewModel.selection();
        this.column = new PageColumn(reading, messages, painter, follow, explainOrigin, viewModel);
        column.addOwn(new UsesList(viewModel, messages).node());
        column.addOwn(new LostHighlights(viewModel.highlights(), messages).node());
        this.page = new VBox(column);
        page.getStyleClass().add("reader-page");
        page.setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("reader-pane");
        setId("reader-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        setAccessibleText(reading.document().title().text());
        var marks = viewModel.marks().shownProperty();
        viewModel.zoom().percentProperty().when(Attached.in(this)).subscribe(_ -> setTextSize());
        marks.when(Attached.in(this)).subscribe(text()::showMarks);
        marks.when(Attached.in(this)).subscribe((_, now) -> now.currentRange().ifPresent(this::bringIntoView));
        if (!viewModel.placeProperty().get().equals(ReadingPlace.START)) {
            column.addRest();
        }
        viewModel.highlights().placedProperty().when(Attached.in(this)).subscribe(text()::showHighlights);
        selection.selectedProperty().subscribe(selected -> text().showSelection(selected.range()));
        selection.selectedProperty().subscribe(this::showCaret);
        ((ObservableValue<?>) textSize).subscribe(this::setTextSize);
        setTextSize();
        focusWithinProperty().subscribe(this::showCaret);
        caretMode.subscribe(this::showCaret);
        vvalueProperty().subscribe(this::keepPlace);
        viewportBoundsProperty().subscribe(this::unsettle);
        page.heightProperty().subscribe(this::unsettle);
        sceneProperty().subscribe(this::followScene);
        addEventFilter(ScrollEvent.SCROLL, this::onWheel);
        new SelectionMouse(this, selection);
        new ReaderKeyboard(this, viewModel);
    }

    @Override
    public ObservableValue<?> selectionProperty() {
        return selection.selectedProperty();
    }

    @Override
    public String selectedText() {
        return viewModel.copied(selection.range()).map(CopiedText::plain).orElse("");
    }

    PageText text() {
        return column.text();
    }

    /// Whether the arrow keys move the caret rather than the page.
    BooleanProperty caretModeProperty() {
        return caretMode;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return STYLES.getCssMetaData();
    }

    private void setTextSize() {
        var pixels = textSize.getValue().doubleValue() * viewModel.zoom().pageShare();
        // Not in a style sheet, since it is the reader’s choice; in pixels, since JavaFX counts the em of a Text
        // below an em of a Region from the window's size.
        column.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx", pixels));
        unsettle();
    }

    private void followScene(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(settle);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(settle);
        }
    }

    /// The page has changed its shape: until the next layout, scrolling is not the reader's doing.
    private void unsettle() {
        isSettling = true;
    }

    private void settle() {
        if (isSettling && page.getHeight() > 0 && getViewportBounds().getHeight() > 0) {
            var place = viewModel.placeProperty().get();
            scrollTo(place.equals(ReadingPlace.START) ? 0 : text().heightOf(place) + column.getLayoutY());
            isSettling = false;
            // After the first frame; a page may not grow while it is being laid out.
            viewModel.interfaceThread().execute(column::addRest);
        }
    }

    private void keepPlace() {
        if (!isSettling) {
            var top = scrolled();
            var place = top <= 0 ? ReadingPlace.START : text().placeAt(top - column.getLayoutY());
            viewModel.setPlace(place);
            viewModel
                    .marks()
                    .setReading(
                            text().document().passages().get(place.passage()).start());
        }
    }

    private double hidden() {
        return Math.max(0, page.getHeight() - getViewportBounds().getHeight());
    }

    private double scrolled() {
        return getVvalue() * hidden();
    }

    private void scrollTo(double top) {
        if (hidden() > 0) {
            setVvalue(Math.clamp(top / hidden(), 0, 1));
        }
    }

    void scrollBy(double distance) {
        scrollTo(scrolled() + distance);
    }

    void scrollLines(int lines) {
        scrollBy(lines * SCROLL_STEP);
    }

    /// @param pages  one keeps a line in sight
    void scrollPages(int pages) {
        scrollBy(pages * pageHeight());
    }

    double pageHeight() {
        return Math.max(SCROLL_STEP, getViewportBounds().getHeight() - SCROLL_STEP);
    }

    void scrollToStart() {
        scrollTo(0);
    }

    void scrollToEnd() {
        scrollTo(hidden());
    }

    /// Scrolls as little as is needed, and then leaves some of the page around the range in sight.
    private void bringIntoView(TextRange range) {
        column.addRest();
        bringIntoView(text().boundsOf(range), MARK_SHARE);
    }

    void bringCaretIntoView() {
        bringIntoView(text().caretAt(selection.caret()), 0);
    }

    private void bringIntoView(Bounds bounds, double share) {
        var top = bounds.getMinY() + column.getLayoutY();
        var bottom = bounds.getMaxY() + column.getLayoutY();
        var height = getViewportBounds().getHeight();
        if (top < scrolled()) {
            scrollTo(top - share * height - bounds.getHeight() / 2);
        } else if (bottom > scrolled() + height) {
            scrollTo(bottom - (1 - share) * height + bounds.getHeight() / 2);
        }
    }

    /// Where the caret would stand at an offset of the document.
    Bounds boundsInScene(int offset) {
        column.addRest();
        return column.localToScene(text().caretAt(offset));
    }

    /// The offset in the document nearest to a point of the scene.
    int offsetAt(double sceneX, double sceneY) {
        return text().offsetAt(column.sceneToLocal(new Point2D(sceneX, sceneY)));
    }

    private void showCaret() {
        var isShown = isFocusWithin() && (caretMode.get() || selection.isBegun());
        text().showCaret(isShown ? Optional.of(selection.caret()) : Optional.empty());
    }

    private void onWheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                viewModel.zoom().change(event.getDeltaY() > 0 ? 1 : -1);
            }
            event.consume();
        }
    }
}
