package fi.helminauha.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

/// The keys of a page. Arrows scroll; with Shift, or in the caret mode that F7 turns on, they move the caret.
final class ReaderKeyboard {
    private final PagePane pane;
    private final ReaderViewModel viewModel;
    private final TextSelection selection;
    private final TextSteps steps;
    private final ReaderClipboard clipboard;

    ReaderKeyboard(PagePane pane, ReaderViewModel viewModel) {
        this.pane = pane;
        this.viewModel = viewModel;
        this.selection = viewModel.selection();
        this.steps = new TextSteps(pane.text().document());
        this.clipboard = new ReaderClipboard(viewModel);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown()) {
                return;
            }
            if (event.isShortcutDown() ? command(event) || move(event) : move(event) || scroll(event)) {
                event.consume();
            }
        });
    }

    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case A -> selection.selectAll();
            case C, INSERT -> clipboard.copySelection();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        var isCaretMoved = event.isShiftDown() || pane.caretModeProperty().get();
        var target = isCaretMoved ? target(event) : -1;
        if (target < 0) {
            return false;
        }
        selection.moveTo(target, event.isShiftDown());
        pane.bringCaretIntoView();
        return true;
    }

    /// Where the key takes the caret; −1 if it is no such key.
    private int target(KeyEvent event) {
        var caret = selection.caret();
        var isFar = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> isFar ? steps.previousWord(caret) : steps.previousCharacter(caret);
            case RIGHT, KP_RIGHT -> isFar ? steps.nextWord(caret) : steps.nextCharacter(caret);
            case UP, KP_UP -> isFar ? passageStart(caret) : above(caret, -1);
            case DOWN, KP_DOWN -> isFar ? passageEnd(caret) : above(caret, 1);
            case PAGE_UP -> byPage(caret, -1);
            case PAGE_DOWN -> byPage(caret, 1);
            case HOME -> isFar ? 0 : pane.text().lineAt(caret).start();
            case END ->
                isFar
                        ? pane.text().document().text().length()
                        : pane.text().lineAt(caret).end();
            default -> -1;
        };
    }

    private int passageStart(int caret) {
        var start = pane.text().document().passageAt(caret).start();
        return caret > start
                ? start
                : pane.text().document().passageAt(Math.max(0, caret - 1)).start();
    }

    private int passageEnd(int caret) {
        var document = pane.text().document();
        var end = document.passageAt(caret).end();
        return caret < end
                ? end
                : document.passageAt(Math.min(document.text().length(), caret + 1))
                        .end();
    }

    /// The offset a line higher or lower, at the same distance from the margin. Goes on until the caret really
    /// moves, over whatever stands between passages.
    private int above(int caret, int direction) {
        var bounds = pane.text().caretAt(caret);
        var step = Math.max(4, bounds.getHeight());
        for (var distance = step; distance < 40 * step; distance += step / 2) {
            var y = bounds.getCenterY() + direction * distance;
            var found = pane.text().offsetAt(new Point2D(bounds.getMinX(), y));
            var isBeyond = (pane.text().caretAt(found).getCenterY() - bounds.getCenterY()) * direction > step / 2;
            if (isBeyond) {
                return found;
            }
        }
        return direction < 0 ? 0 : pane.text().document().text().length();
    }

    private int byPage(int caret, int direction) {
        var bounds = pane.text().caretAt(caret);
        var y = bounds.getCenterY() + direction * pane.pageHeight();
        return pane.text().offsetAt(new Point2D(bounds.getMinX(), y));
    }

    private boolean scroll(KeyEvent event) {
        switch (event.getCode()) {
            case UP, KP_UP -> pane.scrollLines(-1);
            case DOWN, KP_DOWN -> pane.scrollLines(1);
            case PAGE_UP -> pane.scrollPages(-1);
            case PAGE_DOWN -> pane.scrollPages(1);
            case SPACE -> {
                if (isOnButton(event)) {
                    return false;
                }
                pane.scrollPages(event.isShiftDown() ? -1 : 1);
            }
            case HOME -> pane.scrollToStart();
            case END -> pane.scrollToEnd();
            case F7 -> pane.caretModeProperty().set(!pane.caretModeProperty().get());
            case F3 -> {
                if (event.isShiftDown()) {
                    viewModel.previousMark();
                } else {
                    viewModel.nextMark();
                }
            }
            // Left and right would scroll sideways, where there is nothing.
            case LEFT, KP_LEFT, RIGHT, KP_RIGHT -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnButton(KeyEvent event) {
        return event.getTarget() instanceof ButtonBase;
    }
}
