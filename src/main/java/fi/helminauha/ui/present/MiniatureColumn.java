package fi.helminauha.ui.present;

import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Spoken;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The trainer’s page as large as there is room, in the shape of the audience’s screen; over it what the audience sees
/// now, below it the step’s clock, as wide as the page.
final class MiniatureColumn extends VBox {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("kept-back");

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final KeyButtons buttons;
    private final Consumer<PresenterKey> press;
    private final Label sees = Spoken.follow(new WrappedLabel());
    private final Miniature miniature;
    private final StackPane frame = new StackPane();
    private final Region room = new Region();
    private final StepClock clock;
    private PresenterView.Screens screens = PresenterView.Screens.NONE;

    MiniatureColumn(
            PresentationViewModel viewModel,
            PresentWords words,
            FigurePainter painter,
            KeyButtons buttons,
            Consumer<PresenterKey> press) {
        this.viewModel = viewModel;
        this.words = words;
        this.buttons = buttons;
        this.press = press;
        miniature = new Miniature(AudiencePage.forTrainer(viewModel, words, painter), Pos.TOP_LEFT);
        clock = new StepClock(viewModel, words, buttons, press);
        clock.setMinHeight(USE_PREF_SIZE);
        frame.getStyleClass().add("miniature-frame");
        frame.setId("present-miniature");
        frame.getChildren().setAll(miniature);
        frame.setMinSize(0, 0);
        frame.setAlignment(Pos.TOP_LEFT);
        frame.setManaged(false);
        room.setMinSize(0, 0);
        VBox.setVgrow(room, Priority.ALWAYS);
        getStyleClass().add("presenter-column");
        getChildren().setAll(caption(), room, frame, clock);
        viewModel.audience().slideProperty().subscribe(_ -> saySees());
        viewModel.audience().blankProperty().subscribe(_ -> saySees());
        viewModel.audience().frozenProperty().subscribe(_ -> saySees());
    }

    private FlowPane caption() {
        sees.setId("present-sees");
        sees.getStyleClass().addAll("presenter-sees", "muted");
        sees.setMinHeight(USE_PREF_SIZE);
        var caption =
                new FlowPane(sees, quiet(PresenterKey.CLOCK), quiet(PresenterKey.BREAK), quiet(PresenterKey.DARK));
        caption.getStyleClass().add("presenter-sees-row");
        caption.setAlignment(Pos.CENTER_LEFT);
        return caption;
    }

    /// What the audience’s page has on it besides its text. The menu of options has it too, for small windows.
    private Button quiet(PresenterKey key) {
        var button = buttons.button(key, press);
        button.getStyleClass().addAll("presenter-quiet-button", "presenter-spare");
        button.managedProperty().bind(button.visibleProperty());
        switch (key) {
            case CLOCK ->
                PresenterKeys.follow(
                        button, viewModel.audience().countdownProperty().map(Optional::isPresent));
            case BREAK -> PresenterKeys.follow(button, viewModel.audience().breakShownProperty());
            default -> PresenterKeys.follow(button, viewModel.audience().darkProperty());
        }
        return button;
    }

    void setScreens(PresenterView.Screens changed, Dimension2D audienceSize) {
        screens = changed;
        miniature.audienceSizeProperty().set(audienceSize);
        requestLayout();
        saySees();
    }

    private void saySees() {
        var drawn = viewModel.audience().blankProperty().get();
        frame.pseudoClassStateChanged(
                HIDDEN,
                drawn != ScreenBlank.NONE
                        || viewModel.audience().frozenProperty().get());
        sees.setText(seesNow(drawn));
    }

    private String seesNow(ScreenBlank drawn) {
        var messages = words.messages();
        if (drawn != ScreenBlank.NONE) {
            return messages.text(drawn == ScreenBlank.BLACK ? "present.sees.black" : "present.sees.white");
        }
        if (viewModel.audience().frozenProperty().get()) {
            return messages.text(
                    "present.sees.frozen",
                    words.title(viewModel.audience().slideProperty().get().page()));
        }
        if (screens.isMirrored()) {
            return messages.text("present.sees.mirrored");
        }
        if (screens.isShared()) {
            return messages.text("present.sees.shared");
        }
        return messages.text(screens.hasAudience() ? "present.sees" : "present.sees.nobody");
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var insets = frame.getInsets();
        var across = insets.getLeft() + insets.getRight();
        var down = insets.getTop() + insets.getBottom();
        var size = miniature.audienceSizeProperty().get();
        var factor =
                Math.min((room.getWidth() - across) / size.getWidth(), (room.getHeight() - down) / size.getHeight());
        var width = size.getWidth() * factor + across;
        frame.resizeRelocate(room.getLayoutX(), room.getLayoutY(), width, size.getHeight() * factor + down);
        clock.fit(width);
        // Its buttons keep the lines that they have: a higher clock would leave less room for the page.
        clock.resize(Math.min(clock.getWidth(), Math.max(width, clock.onOneLine())), clock.getHeight());
    }
}
