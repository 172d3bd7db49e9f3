package fi.helminauha.ui.plan;

import fi.helminauha.training.Schedule;
import fi.helminauha.training.StepId;
import fi.helminauha.ui.kit.Attached;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

/// The string of steps of the shown day. Only the cells that are seen exist, so that two hundred steps are as quick as
/// ten.
final class StepList extends ListView<StepId> {
    private final PlanViewModel viewModel;
    private final List<StepCell> cells = new ArrayList<>();
    private boolean isFollowing;

    /// @param empty  stands in place of a day without steps
    StepList(PlanViewModel viewModel, PlanWords words, Node empty) {
        this.viewModel = viewModel;
        setId("step-list");
        getStyleClass().add("plan-steps");
        setAccessibleText(words.messages().text("plan.steps"));
        setPlaceholder(empty);
        // What stands in place of the steps would else keep its height when it is not shown.
        setMinHeight(0);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> {
            var cell = new StepCell(viewModel, words);
            new StepDrag(viewModel, words).serve(cell);
            cells.add(cell);
            return cell;
        });
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<StepId>) _ -> {
            if (!isFollowing) {
                viewModel.select(chosenHere());
            }
        });
        viewModel.scheduleProperty().when(Attached.in(this)).subscribe(this::follow);
        viewModel.selectionProperty().when(Attached.in(this)).subscribe(this::showChosen);
    }

    private List<StepId> chosenHere() {
        // While the list changes its own selection it may hold nulls for a moment.
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void follow(Schedule schedule) {
        var steps = schedule.entries().stream().map(entry -> entry.step().id()).toList();
        if (!steps.equals(getItems())) {
            isFollowing = true;
            getItems().setAll(steps);
            isFollowing = false;
            showChosen(viewModel.selectionProperty().get());
        }
        cells.forEach(StepCell::refresh);
    }

    private void showChosen(List<StepId> chosen) {
        if (chosen.equals(chosenHere())) {
            return;
        }
        isFollowing = true;
        var selection = getSelectionModel();
        selection.clearSelection();
        var indices = chosen.stream()
                .mapToInt(getItems()::indexOf)
                .filter(index -> index >= 0)
                .toArray();
        if (indices.length > 0) {
            selection.selectIndices(indices[0], indices);
            getFocusModel().focus(indices[indices.length - 1]);
            reveal(indices[0]);
        }
        isFollowing = false;
    }

    /// Scrolls to a step that is not seen whole.
    private void reveal(int index) {
        var isSeen = cells.stream()
                .anyMatch(cell -> cell.getIndex() == index
                        && cell.isVisible()
                        && cell.getBoundsInParent().getMinY() >= 0
                        && cell.localToScene(cell.getLayoutBounds()).getMaxY()
                                <= localToScene(getLayoutBounds()).getMaxY());
        if (!isSeen) {
            scrollTo(Math.max(0, index - 1));
        }
    }
}
