package fi.helminauha.ui.plan;

import fi.helminauha.training.Day;
import fi.helminauha.training.PastedRows;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.json.TrainingDocuments;
import fi.helminauha.training.json.TrainingReadException;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Steps on the system’s clipboard: as they are for any session of any window, as lines of text for other programs.
final class PlanClipboard {
    private static final DataFormat STEPS = new DataFormat("application/x-helminauha-steps");

    private final PlanViewModel viewModel;
    private final PlanWords words;

    PlanClipboard(PlanViewModel viewModel, PlanWords words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    void copy() {
        var chosen = viewModel.chosenSteps();
        if (chosen.isEmpty()) {
            return;
        }
        var content = new ClipboardContent();
        content.put(STEPS, document(chosen));
        content.putString(words.plain(chosen.stream()
                .flatMap(step -> viewModel.entry(step.id()).stream())
                .toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void cut() {
        copy();
        viewModel.removeChosen();
    }

    /// Puts what was copied after the chosen step; rows of another program become parts of one’s own and breaks.
    void paste() {
        var board = Clipboard.getSystemClipboard();
        if (board.getContent(STEPS) instanceof String document) {
            steps(document).ifPresent(viewModel::insert);
        } else if (board.hasString()) {
            viewModel.insert(PastedRows.steps(board.getString()));
        }
    }

    private static String document(List<Step> steps) {
        var session = TrainingSession.empty("");
        return TrainingDocuments.write(
                session.withDays(List.of(session.days().getFirst().withSteps(steps))));
    }

    /// Another program may have put anything there.
    private static Optional<List<Step>> steps(String document) {
        try {
            return Optional.of(TrainingDocuments.session(document).days().stream()
                    .map(Day::steps)
                    .flatMap(List::stream)
                    .map(Step::copied)
                    .toList());
        } catch (TrainingReadException e) {
            return Optional.empty();
        }
    }
}
