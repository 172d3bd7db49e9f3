package fi.helminauha.ui.paper;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Plain;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Says how far a paper or a book is that takes more than half a second, with a way to stop it; and of a paper that it
/// was stopped, with a way to begin again.
final class PaperProgress extends VBox {
    private static final Duration PATIENCE = Duration.millis(500);
    private static final double PERCENT = 100;
    private static final double BAR_EM = 14;

    private final PaperViewModel viewModel;
    private final Messages messages;
    private final Label words = new Label();
    private final Region done = new Region();
    private final StackPane bar = new StackPane(done);
    private final Button act = Plain.button();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    PaperProgress(PaperViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("paper-progress");
        getStyleClass().add("paper-progress");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        words.setId("paper-working");
        bar.getStyleClass().add("paper-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.managedProperty().bind(bar.visibleProperty());
        done.getStyleClass().add("paper-bar-done");
        done.setMinWidth(0);
        act.setId("paper-stop");
        getChildren().setAll(words, bar, act);
        patience.setOnFinished(_ -> setVisible(isWorking()));
        viewModel.makingProperty().when(Attached.in(this)).subscribe(_ -> follow());
        viewModel.stoppedProperty().when(Attached.in(this)).subscribe(_ -> follow());
        viewModel.progressProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.books().makingProperty().when(Attached.in(this)).subscribe(_ -> follow());
        viewModel.books().progressProperty().when(Attached.in(this)).subscribe(_ -> tell());
    }

    private boolean isWorking() {
        return viewModel.makingProperty().get() || isBook();
    }

    /// Whether a book is what is told of: one that waits for a paper is not.
    private boolean isBook() {
        var books = viewModel.books();
        return books.makingProperty().get()
                && (books.progressProperty().get() > 0
                        || !viewModel.makingProperty().get());
    }

    private void follow() {
        var isStopped = viewModel.stoppedProperty().get();
        bar.setVisible(isWorking());
        if (isWorking()) {
            act.setText(messages.text("paper.stop"));
            act.setOnAction(_ -> stop());
            if (!isVisible() || isStopped) {
                setVisible(false);
                patience.playFromStart();
            }
        } else {
            patience.stop();
            setVisible(isStopped);
        }
        if (!isWorking() && isStopped) {
            words.setText(messages.text("paper.stopped"));
            act.setText(messages.text("paper.again"));
            act.setOnAction(_ -> viewModel.make());
        }
        tell();
    }

    private void stop() {
        if (isBook()) {
            viewModel.books().stop();
        } else {
            viewModel.stop();
        }
    }

    private void tell() {
        if (isWorking()) {
            var isBook = isBook();
            var share = (isBook ? viewModel.books().progressProperty() : viewModel.progressProperty()).get();
            words.setText(
                    messages.text(isBook ? "book.making.share" : "paper.making.share", Math.round(share * PERCENT)));
            var across = BAR_EM * words.getFont().getSize();
            bar.setPrefWidth(across);
            bar.setMaxWidth(across);
            done.setMaxWidth(share * across);
            done.setPrefWidth(share * across);
        }
    }
}
