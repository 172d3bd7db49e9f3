package fi.helminauha.ui.plan;

import fi.helminauha.training.StepId;
import fi.helminauha.ui.kit.PearlTransfer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// Steps that are drawn to another place of the string, and pearls that are drawn onto it.
final class StepDrag {
    private static final DataFormat STEPS = new DataFormat("application/x-helminauha-moved-steps");
    private static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");

    private final PlanViewModel viewModel;
    private final PlanWords words;

    StepDrag(PlanViewModel viewModel, PlanWords words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    void serve(ListCell<StepId> cell) {
        cell.setOnDragDetected(event -> begin(cell, event));
        cell.setOnDragOver(event -> {
            if (!cell.isEmpty() && isWelcome(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                mark(cell, isUpperHalf(cell, event), !isUpperHalf(cell, event));
                event.consume();
            }
        });
        cell.setOnDragExited(_ -> mark(cell, false, false));
        cell.setOnDragDropped(event -> {
            if (!cell.isEmpty()) {
                drop(event, cell.getIndex() + (isUpperHalf(cell, event) ? 0 : 1));
            }
        });
    }

    /// Lets what is dropped beside the steps, or on an empty day, come to the end.
    void serveRest(Node list) {
        list.setOnDragOver(event -> {
            if (isWelcome(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        list.setOnDragDropped(event -> drop(event, viewModel.day().steps().size()));
    }

    private void begin(ListCell<StepId> cell, MouseEvent event) {
        if (cell.isEmpty() || cell.getItem() == null) {
            return;
        }
        if (!viewModel.selectionProperty().get().contains(cell.getItem())) {
            viewModel.select(List.of(cell.getItem()));
        }
        var moved = viewModel.selectionProperty().get();
        var content = new ClipboardContent();
        content.put(STEPS, moved.stream().map(StepId::toString).collect(Collectors.joining("\n")));
        content.putString(words.plain(
                moved.stream().flatMap(step -> viewModel.entry(step).stream()).toList()));
        var board = cell.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        board.setContent(content);
        event.consume();
    }

    private static boolean isWelcome(Dragboard board) {
        return board.hasContent(STEPS) || PearlTransfer.pearls(board).isPresent();
    }

    private static boolean isUpperHalf(ListCell<StepId> cell, DragEvent event) {
        return event.getY() < cell.getHeight() / 2;
    }

    private static void mark(ListCell<StepId> cell, boolean isBefore, boolean isAfter) {
        cell.pseudoClassStateChanged(DROP_BEFORE, isBefore);
        cell.pseudoClassStateChanged(DROP_AFTER, isAfter);
    }

    private void drop(DragEvent event, int index) {
        var board = event.getDragboard();
        var pearls = PearlTransfer.pearls(board);
        if (board.getContent(STEPS) instanceof String ids) {
            viewModel.move(Arrays.stream(ids.split("\n")).map(StepId::of).toList(), index);
            event.setDropCompleted(true);
        } else if (pearls.isPresent()) {
            viewModel.insertAt(
                    index,
                    pearls.get().stream()
                            .flatMap(pearl -> viewModel.card(pearl).stream())
                            .map(viewModel::stepOf)
                            .toList());
            event.setDropCompleted(true);
        }
        event.consume();
    }
}
