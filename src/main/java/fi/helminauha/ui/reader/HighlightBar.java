package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.MarkColour;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TabLeaves;
import fi.helminauha.ui.kit.TextEntry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The little bar under what is selected, or under the highlight in which the caret stands: three colours, what is
/// written to it, copy, remove. It lies over the page and never over the marked words; where they reach beyond the page
/// it is not shown, and the keys do the same.
final class HighlightBar extends Pane {
    /// Between the last line and the bar, in em.
    private static final double GAP_EM = 0.4;
    private static final double EDGE = 12;

    private final PagePane page;
    private final ReaderViewModel viewModel;
    private final PageHighlights highlights;
    private final Messages messages;
    private final Map<MarkColour, ToggleButton> colours = new EnumMap<>(MarkColour.class);
    private final Button note;
    private final Button remove;
    private final TextArea field = TextEntry.lines();
    private final VBox box = new VBox();
    private final HBox buttons;
    /// What it is about while it is shown.
    private Optional<Highlight> highlight = Optional.empty();
    private Optional<TextRange> range = Optional.empty();
    /// For which it was sent away.
    private Optional<TextRange> dismissed = Optional.empty();
    private boolean isMousePressed;
    private boolean isWriting;

    /// @param copy  copies what is selected
    HighlightBar(PagePane page, ReaderViewModel viewModel, Messages messages, Runnable copy) {
        this.page = page;
        this.viewModel = viewModel;
        this.highlights = viewModel.highlights();
        this.messages = messages;
        setPickOnBounds(false);
        setMinSize(0, 0);
        for (var colour : MarkColour.values()) {
            colours.put(colour, colourButton(colour));
        }
        note = button("highlight-note", "reader.highlight.note", BootstrapIcons.PENCIL, this::write);
        note.setText(messages.text("reader.highlight.note"));
        var copyButton = button("highlight-copy", "reader.highlight.copy", BootstrapIcons.CLIPBOARD, () -> {
            selectMarked();
            copy.run();
        });
        remove = button("highlight-remove", "reader.highlight.remove", BootstrapIcons.TRASH, this::removeHighlight);
        buttons = new HBox();
        buttons.getChildren().addAll(colours.values());
        buttons.getChildren().addAll(new Separator(Orientation.VERTICAL), note, copyButton, remove);
        buttons.getStyleClass().add("highlight-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        field();
        box.setId("highlight-bar");
        box.getStyleClass().add("highlight-bar");
        box.setAccessibleRole(AccessibleRole.TOOL_BAR);
        box.setAccessibleText(messages.text("reader.highlight.bar"));
        box.getChildren().setAll(buttons);
        follow();
    }

    private void follow() {
        viewModel.selection().selectedProperty().when(Attached.in(this)).subscribe(_ -> show());
        highlights.placedProperty().when(Attached.in(this)).subscribe(_ -> show());
        page.vvalueProperty().subscribe((_, _) -> requestLayout());
        page.viewportBoundsProperty().subscribe((_, _) -> requestLayout());
        page.getContent().layoutBoundsProperty().subscribe((_, _) -> requestLayout());
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            isMousePressed = true;
            show();
        });
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            isMousePressed = false;
            dismissed = Optional.empty();
            show();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
                event.consume();
            }
        });
    }

    private ToggleButton colourButton(MarkColour colour) {
        var name = colour.name().toLowerCase(Locale.ROOT);
        var swatch = new Circle(9);
        swatch.getStyleClass().addAll("mark-swatch", "mark-" + name);
        var check = new Icon(BootstrapIcons.CHECK);
        check.getStyleClass().add("mark-check");
        var button = Plain.toggle(null, new StackPane(swatch, check));
        button.setId("highlight-" + name);
        button.getStyleClass().setAll("highlight-colour");
        var words = messages.text("reader.highlight." + name);
        button.setAccessibleText(words);
        LazyTooltip.give(button, () -> messages.text("reader.highlight.key", words, colour.ordinal() + 1));
        check.visibleProperty().bind(button.selectedProperty());
        button.setOnAction(_ -> {
            mark(colour);
            page.requestFocus();
        });
        return button;
    }

    private Button button(String id, String key, BootstrapIcons sign, Runnable act) {
        var button = Plain.button(null, new Icon(sign));
        button.setId(id);
        button.getStyleClass().setAll("highlight-act");
        button.setAccessibleText(messages.text(key));
        LazyTooltip.give(button, messages.text(key));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void field() {
        field.setId("highlight-field");
        field.getStyleClass().add("highlight-field");
        field.setPromptText(messages.text("reader.highlight.prompt"));
        field.setAccessibleText(messages.text("reader.highlight.prompt"));
        field.setPrefRowCount(3);
        field.setWrapText(true);
        TabLeaves.from(field);
        field.textProperty()
                .subscribe((_, typed) -> highlight.filter(_ -> isWriting).ifPresent(here -> {
                    var taken = highlights.write(here, typed == null ? "" : typed);
                    if (!taken.equals(typed)) {
                        TextEntry.replace(field, taken);
                    }
                }));
        field.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                highlights.save();
            }
        });
    }

    /// Whether there is anything that the keys of a highlight mean.
    boolean isOffered() {
        return range.isPresent();
    }

    boolean isOnHighlight() {
        return highlight.isPresent();
    }

    /// Marks what is selected.
    /// @return whether there was something to mark
    boolean mark(MarkColour colour) {
        if (range.isEmpty()) {
            return false;
        }
        var marked = highlights.mark(range.get(), colour);
        dismissed = Optional.empty();
        marked.ifPresent(placed -> viewModel.selection().moveTo(placed.range().end(), false));
        show();
        return marked.isPresent();
    }

    /// Lets the user write to the highlight, which is made if there is none.
    void write() {
        if (highlight.isPresent() || mark(MarkColour.GREEN)) {
            highlight.ifPresent(here -> {
                dismissed = Optional.empty();
                show();
                isWriting = false;
                field.setText(highlights.note(here));
                isWriting = true;
                box.getChildren().setAll(buttons, field);
                requestLayout();
                applyCss();
                layout();
                field.requestFocus();
                field.end();
            });
        }
    }

    /// @return whether there was a highlight
    boolean removeHighlight() {
        var there = highlight;
        there.ifPresent(here -> {
            highlights.remove(here);
            page.requestFocus();
        });
        return there.isPresent();
    }

    /// A highlight is copied whole where nothing is selected.
    private void selectMarked() {
        if (viewModel.selection().range().isEmpty()) {
            range.ifPresent(marked -> {
                viewModel.selection().moveTo(marked.start(), false);
                viewModel.selection().moveTo(marked.end(), true);
            });
        }
    }

    boolean isShown() {
        return !getChildren().isEmpty();
    }

    /// Takes the bar away until something else is selected, and gives the keyboard to the page.
    void dismiss() {
        var hadFocus = isFocusWithin();
        dismissed = range;
        stopWriting();
        getChildren().clear();
        if (hadFocus) {
            page.requestFocus();
        }
    }

    private void stopWriting() {
        isWriting = false;
        highlights.save();
        box.getChildren().setAll(buttons);
    }

    private void show() {
        var selected = viewModel.selection().range();
        var there = viewModel.selection().isBegun() ? highlights.at(selected) : Optional.<PageHighlights.Placed>empty();
        var before = highlight.map(Highlight::id);
        highlight = there.map(PageHighlights.Placed::highlight);
        range = selected.isEmpty() ? there.map(PageHighlights.Placed::range) : Optional.of(selected);
        if (!before.equals(highlight.map(Highlight::id)) && box.getChildren().contains(field)) {
            stopWriting();
        }
        if (range.isEmpty() || isMousePressed || dismissed.equals(range)) {
            getChildren().clear();
            return;
        }
        dismissed = Optional.empty();
        colours.forEach((colour, button) -> button.setSelected(
                highlight.filter(here -> here.colour() == colour).isPresent()));
        remove.setDisable(highlight.isEmpty());
        if (getChildren().isEmpty()) {
            getChildren().setAll(box);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!isShown() || range.isEmpty()) {
            return;
        }
        var gap = GAP_EM * field.getFont().getSize();
        var seen = sceneToLocal(page.localToScene(page.getLayoutBounds()));
        var last = sceneToLocal(page.boundsInScene(range.get().end()));
        var first = sceneToLocal(page.boundsInScene(range.get().start()));
        var width = Math.min(box.prefWidth(-1), getWidth() - 2 * EDGE);
        var height = box.prefHeight(width);
        var below = last.getMaxY() + gap;
        var above = first.getMinY() - gap - height;
        var isBelow = last.getMaxY() > seen.getMinY() && below + height <= seen.getMaxY();
        var isAbove = first.getMinY() < seen.getMaxY() && above >= seen.getMinY();
        box.setVisible(isBelow || isAbove);
        var middle = (isBelow ? last : first).getMinX();
        var x = Math.clamp(middle - width / 2, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        box.resizeRelocate(snapPositionX(x), snapPositionY(isBelow ? below : above), width, height);
    }
}
