package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.MarkColour;
import fi.helminauha.ui.kit.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menu of the right mouse button and of the menu key.
final class ReaderMenu {
    private final ReaderViewModel viewModel;
    private final Messages messages;
    private final ReaderClipboard clipboard;
    private final Supplier<List<MenuItem>> sending;
    private final HighlightBar bar;
    private final ContextMenu menu = new ContextMenu();

    /// @param sending  makes the ways to send the pearl
    ReaderMenu(
            ReaderViewModel viewModel,
            Messages messages,
            PagePane pane,
            HighlightBar bar,
            Supplier<List<MenuItem>> sending) {
        this.viewModel = viewModel;
        this.sending = sending;
        this.messages = messages;
        this.clipboard = new ReaderClipboard(viewModel);
        this.bar = bar;
        pane.setOnContextMenuRequested(event -> {
            fill(event);
            menu.show(pane, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void fill(ContextMenuEvent event) {
        var copy = item("reader.menu.copy", clipboard::copySelection);
        copy.setDisable(viewModel.selection().range().isEmpty());
        menu.getItems()
                .setAll(
                        copy,
                        item("reader.menu.copy-page", clipboard::copyPage),
                        item("reader.menu.select-all", viewModel.selection()::selectAll),
                        new SeparatorMenuItem(),
                        item("reader.menu.find", viewModel::find));
        if (bar.isOffered()) {
            menu.getItems().addAll(3, marks());
        }
        var ways = sending.get();
        if (!ways.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(ways);
        }
        if (event.getTarget() instanceof LinkText link) {
            menu.getItems().addFirst(new SeparatorMenuItem());
            if (link.link() instanceof Inline.WebLink web) {
                menu.getItems().addFirst(item("reader.web.copy", () -> ReaderClipboard.copy(web.address())));
            }
            menu.getItems().addFirst(item("reader.menu.follow", link::follow));
        }
    }

    private List<MenuItem> marks() {
        var items = new ArrayList<MenuItem>();
        items.add(new SeparatorMenuItem());
        for (var colour : MarkColour.values()) {
            var item = item("reader.highlight." + colour.name().toLowerCase(Locale.ROOT), () -> bar.mark(colour));
            item.setId("menu-highlight-" + colour.code());
            items.add(item);
        }
        items.add(item("reader.highlight.note.command", bar::write));
        if (bar.isOnHighlight()) {
            items.add(item("reader.highlight.remove", bar::removeHighlight));
        }
        return items;
    }

    private MenuItem item(String key, Runnable action) {
        var item = Plain.item(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
