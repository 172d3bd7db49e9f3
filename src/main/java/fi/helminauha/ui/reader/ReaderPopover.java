package fi.helminauha.ui.reader;

import fi.helminauha.collection.GlossaryTerm;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Ancestors;
import fi.helminauha.ui.kit.Plain;
import java.net.URI;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// A small box beside a link: a term's explanation, or the question whether to open an address. It lies over the
/// page, takes the keyboard, and closes by Esc, by a press elsewhere or when the page scrolls.
final class ReaderPopover extends Pane {
    private static final double GAP = 6;

    private final Messages messages;
    private Optional<Node> from = Optional.empty();
    private Optional<Bounds> anchor = Optional.empty();
    private Optional<VBox> box = Optional.empty();

    ReaderPopover(Messages messages) {
        this.messages = messages;
        setPickOnBounds(false);
        setMinSize(0, 0);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /// @param link  what the box is about; gets the keyboard back
    void explain(LinkText link, GlossaryTerm term) {
        var name = new Label(term.term().in(messages.language()));
        name.getStyleClass().add("popover-title");
        var close = button("popover-close", messages.text("reader.popover.close"), this::close);
        show(link, link.getText(), close, name, wrapped(term.explanation().in(messages.language())), new HBox(close));
    }

    /// @param mark   what the box is about; gets the keyboard back
    /// @param about  what it explains, with a full stop
    void explain(Node mark, String about, String explanation) {
        var name = new Label(about);
        name.getStyleClass().add("popover-title");
        var close = button("popover-close", messages.text("reader.popover.close"), this::close);
        show(mark, about, close, name, wrapped(explanation), new HBox(close));
    }

    /// @param open  opens the address in the browser
    void ask(LinkText link, URI address, Runnable open) {
        var where = wrapped(address.toString());
        where.setId("popover-address");
        where.getStyleClass().add("popover-address");
        var openButton = button("popover-open", messages.text("reader.web.open"), () -> {
            close();
            open.run();
        });
        openButton.getStyleClass().setAll("primary-button");
        var copy = button("popover-copy", messages.text("reader.web.copy"), () -> {
            ReaderClipboard.copy(address);
            close();
        });
        var close = button("popover-close", messages.text("reader.popover.close"), this::close);
        show(
                link,
                link.getText(),
                openButton,
                wrapped(messages.text("reader.web")),
                where,
                new HBox(openButton, copy, close));
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }

    private static Button button(String id, String text, Runnable action) {
        var button = Plain.button(text);
        button.setId(id);
        button.getStyleClass().setAll("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Node link, String about, Node first, Node... parts) {
        close();
        var shown = new VBox(parts);
        shown.setId("reader-popover");
        shown.getStyleClass().add("reader-popover");
        shown.setAccessibleRole(AccessibleRole.DIALOG);
        shown.setAccessibleText(about);
        parts[parts.length - 1].getStyleClass().add("popover-buttons");
        from = Optional.of(link);
        anchor = Optional.of(sceneToLocal(link.localToScene(link.getLayoutBounds())));
        box = Optional.of(shown);
        getChildren().setAll(shown);
        first.requestFocus();
    }

    boolean isShown() {
        return box.isPresent();
    }

    /// Closes the box, if there is one, and gives the keyboard back to its link.
    void close() {
        if (isShown()) {
            var hadFocus = isFocusWithin();
            dismiss();
            if (hadFocus) {
                from.ifPresent(Node::requestFocus);
            }
        }
    }

    /// Closes the box and leaves the keyboard where it is.
    void dismiss() {
        box = Optional.empty();
        getChildren().clear();
    }

    /// Closes the box when the mouse is pressed anywhere else.
    void closeOnPressIn(Node around) {
        around.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (isShown() && !Ancestors.isIn(event.getTarget(), this)) {
                dismiss();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        if (box.isEmpty() || anchor.isEmpty()) {
            return;
        }
        var shown = box.get();
        var link = anchor.get();
        var width = Math.min(shown.prefWidth(-1), getWidth() - 4 * GAP);
        var height = shown.prefHeight(width);
        var x = Math.clamp(link.getMinX(), 2 * GAP, Math.max(2 * GAP, getWidth() - width - 2 * GAP));
        var below = link.getMaxY() + GAP;
        var y = below + height > getHeight() ? Math.max(GAP, link.getMinY() - GAP - height) : below;
        shown.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
}
