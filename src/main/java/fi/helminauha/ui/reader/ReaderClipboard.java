package fi.helminauha.ui.reader;

import java.net.URI;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts what is read on the clipboard, as plain text and as HTML. Used on the JavaFX thread.
public final class ReaderClipboard {
    private final ReaderViewModel viewModel;

    public ReaderClipboard(ReaderViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// The selection; nothing is copied when nothing is selected.
    void copySelection() {
        copy(viewModel.selection().range());
    }

    /// The selection, or the whole page if there is none.
    void copySelectionOrPage() {
        if (viewModel.selection().range().isEmpty()) {
            copyPage();
        } else {
            copySelection();
        }
    }

    /// The whole page; nothing where none is read.
    public void copyPage() {
        if (viewModel.stateProperty().get() instanceof ReaderState.Reading reading) {
            copy(reading.document().whole());
        }
    }

    private void copy(TextRange range) {
        viewModel.copied(range).ifPresent(copied -> {
            var content = new ClipboardContent();
            content.putString(copied.plain());
            content.putHtml(copied.html());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    static void copy(URI address) {
        copy(address.toString());
    }

    static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
