package fi.helminauha.ui.reader;

import fi.helminauha.library.MarkColour;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of highlights: Ctrl+1 to 3 mark what is selected, Delete takes the mark at the caret away, F4 leads from
/// one to the next.
final class HighlightKeys {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    private static final List<KeyCode> PAD = List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3);

    private final PagePane page;
    private final ReaderViewModel viewModel;
    private final HighlightBar bar;

    HighlightKeys(PagePane page, ReaderViewModel viewModel, HighlightBar bar) {
        this.page = page;
        this.viewModel = viewModel;
        this.bar = bar;
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && act(event)) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event) {
        if (event.isShortcutDown()) {
            var number = Math.max(DIGITS.indexOf(event.getCode()), PAD.indexOf(event.getCode()));
            return number >= 0 && bar.mark(MarkColour.values()[number]);
        }
        return switch (event.getCode()) {
            case DELETE -> bar.removeHighlight();
            case F4 -> go(event.isShiftDown());
            default -> false;
        };
    }

    /// Puts the caret on the next highlight, or on the one before.
    private boolean go(boolean isBack) {
        var caret = viewModel.selection().caret();
        var next = isBack
                ? viewModel.highlights().before(caret)
                : viewModel.highlights().after(caret);
        next.ifPresent(placed -> {
            viewModel.selection().moveTo(placed.range().start(), false);
            page.bringCaretIntoView();
        });
        return next.isPresent();
    }
}
