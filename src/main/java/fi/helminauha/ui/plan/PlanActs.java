package fi.helminauha.ui.plan;

import fi.helminauha.training.TrainingId;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What the planner’s buttons and keys do beyond changing the plan.
final class PlanActs {
    private final TrainingViewModel trainings;
    private final PlanWords words;
    private final PresentAction present;
    private final Consumer<TrainingId> shareFile;
    private final Runnable print;

    /// @param shareFile  asks where to and writes the session to a file
    /// @param print      puts the session on paper
    PlanActs(
            TrainingViewModel trainings,
            PlanWords words,
            PresentAction present,
            Consumer<TrainingId> shareFile,
            Runnable print) {
        this.print = print;
        this.trainings = trainings;
        this.words = words;
        this.present = present;
        this.shareFile = shareFile;
    }

    void leave() {
        trainings.close();
    }

    void present(boolean isRehearsal) {
        var plan = trainings.plan();
        if (!plan.day().steps().isEmpty()) {
            trainings.save();
            present.present(plan.session(), plan.dayIndexProperty().get(), isRehearsal);
        }
    }

    void shareFile() {
        shareFile.accept(trainings.plan().session().id());
    }

    void print() {
        print.run();
    }

    void copyText() {
        var content = new ClipboardContent();
        content.putString(words.plain(trainings.plan().session()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void useTemplate() {
        var template = trainings.plan().session();
        trainings.create(template.copied(template.title(), false));
    }
}
