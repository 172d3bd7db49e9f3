package fi.helminauha.ui.plan;

import fi.helminauha.ui.kit.Ancestors;
import fi.helminauha.ui.kit.TypedValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The planner’s keys: what each does depends on where the keyboard is.
final class PlanKeyboard {
    private final PlanViewModel viewModel;
    private final PlanClipboard clipboard;
    private final PlanActions acts;
    private final StepList steps;
    private final PlanPanes panes;
    private final Ways ways;

    /// Where keys lead.
    /// @param add         opens the column in which pearls are looked for
    /// @param own         adds a part of one’s own
    /// @param edit        leads to the fields of the chosen step
    /// @param foldColumn  takes the column at the left of the string away
    /// @param steps       leads from the head and the right side to the string
    record Ways(Runnable add, Runnable own, Runnable edit, Runnable foldColumn, Runnable steps) {}

    PlanKeyboard(
            PlanViewModel viewModel,
            PlanClipboard clipboard,
            PlanActions acts,
            StepList steps,
            PlanPanes panes,
            Ways ways) {
        this.viewModel = viewModel;
        this.clipboard = clipboard;
        this.acts = acts;
        this.steps = steps;
        this.panes = panes;
        this.ways = ways;
    }

    /// Answers a key before the control that has the keyboard.
    void onKey(KeyEvent event) {
        var focused = focused();
        // A list would swallow Esc, by which a cell is left that is being edited.
        if (event.getCode() == KeyCode.ESCAPE && focused instanceof ListView) {
            onUnusedKey(event);
            return;
        }
        // In the search field Ctrl+Z takes back what was typed there, and the page has keys of its own.
        if (panes.column().filter(column -> Ancestors.isIn(focused, column)).isPresent()) {
            return;
        }
        var isOnSteps = Ancestors.isIn(focused, steps) && !(focused instanceof TextInputControl);
        PlanShortcut.of(event, isOnSteps).ifPresent(shortcut -> {
            event.consume();
            if (focused instanceof TypedValue<?> typed && typed.isPending()) {
                if (shortcut == PlanShortcut.UNDO) {
                    typed.restore();
                    return;
                }
                typed.take();
            }
            run(shortcut);
        });
    }

    private void run(PlanShortcut shortcut) {
        switch (shortcut) {
            case ADD -> ways.add().run();
            case OWN -> ways.own().run();
            case EDIT -> ways.edit().run();
            case UP -> viewModel.moveChosen(-1);
            case DOWN -> viewModel.moveChosen(1);
            case MORE -> viewModel.stretchChosen(1);
            case LESS -> viewModel.stretchChosen(-1);
            case CUT -> clipboard.cut();
            case COPY -> clipboard.copy();
            case PASTE -> clipboard.paste();
            case REMOVE -> viewModel.removeChosen();
            case UNDO -> viewModel.undo();
            case REDO -> viewModel.redo();
            case PRESENT -> acts.present(false);
            case REHEARSE -> acts.present(true);
            case LEAVE -> acts.leave();
        }
    }

    /// Answers a key that no control has used. Esc leads back a step: from the column and from the fields to the
    /// string, from there to the main window.
    void onUnusedKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (panes.column().isPresent()) {
            ways.foldColumn().run();
        } else if (Ancestors.isIn(focused(), steps)) {
            acts.leave();
        } else {
            ways.steps().run();
        }
        event.consume();
    }

    private @Nullable Node focused() {
        return panes.getScene() == null ? null : panes.getScene().getFocusOwner();
    }
}
