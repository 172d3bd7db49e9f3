package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Plain;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menu of the right mouse button and of the menu key.
final class ReaderMenu {
    private final ReaderViewModel viewModel;
    private final Messages messages;
    private final ReaderClipboard clipboard;
    private final ContextMenu menu = new ContextMenu();

    ReaderMenu(ReaderViewModel viewModel, Messages messages, PagePane pane) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.clipboard = new ReaderClipboard(viewModel);
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
        if (event.getTarget() instanceof LinkText link) {
            menu.getItems().addFirst(new SeparatorMenuItem());
            if (link.link() instanceof Inline.WebLink web) {
                menu.getItems().addFirst(item("reader.web.copy", () -> ReaderClipboard.copy(web.address())));
            }
            menu.getItems().addFirst(item("reader.menu.follow", link::follow));
        }
    }

    private MenuItem item(String key, Runnable action) {
        var item = Plain.item(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
