package fi.helminauha.ui.present;

import fi.helminauha.training.CatchUp;
import fi.helminauha.training.StepId;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.LazyTooltip;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What could be shortened when the trainer is behind: the best offer is one key away, the others are folded. None is
/// taken by itself. The panel stays open, so that more than one can be taken.
final class CatchUpPanel extends OverlayPanel {
    private static final int MOST = 8;

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final VBox chosen = new VBox();
    private final VBox others = new VBox();
    private final Button unfold;
    private final Button close;
    private boolean isUnfolded;

    CatchUpPanel(PresentationViewModel viewModel, PresentWords words, Runnable onClose) {
        super("");
        this.viewModel = viewModel;
        this.words = words;
        chosen.getStyleClass().add("catch-up-offers");
        others.getStyleClass().add("catch-up-offers");
        unfold = button("catch-up-others", "", this::unfold);
        unfold.managedProperty().bind(unfold.visibleProperty());
        close = button("catch-up-close", words.messages().text("present.cancel"), onClose);
        getChildren().addAll(chosen, others, buttons(unfold, close));
        viewModel.catchUpProperty().subscribe(this::show);
    }

    private void show(CatchUp now) {
        var messages = words.messages();
        var hadKeyboard = getScene() != null;
        setTitle(
                now.behind() > 0
                        ? messages.text("present.catch-up.title", now.behind())
                        : messages.text("present.catch-up.nothing"));
        var best = now.best();
        chosen.getChildren().setAll(best.map(offer -> List.of(best(offer))).orElse(List.of()));
        if (now.behind() > 0 && best.isEmpty()) {
            chosen.getChildren().setAll(advice(messages.text("present.catch-up.no-offers")));
        }
        showOthers(now, best);
        if (hadKeyboard) {
            takeKeyboard();
        }
    }

    private Button best(CatchUp.Offer offer) {
        var button = offer(offer);
        button.setId("catch-up-best");
        button.getStyleClass().remove("quiet-button");
        button.getStyleClass().add("primary-button");
        var cap = new Label("Enter");
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setDefaultButton(true);
        return button;
    }

    private void showOthers(CatchUp now, Optional<CatchUp.Offer> best) {
        var offers = now.offers().stream()
                .filter(offer -> best.filter(offer::equals).isEmpty())
                .limit(MOST)
                .toList();
        unfold.setVisible(!offers.isEmpty() && !isUnfolded);
        unfold.setText(words.messages().text("present.catch-up.others", offers.size()));
        others.getChildren()
                .setAll(isUnfolded ? offers.stream().map(this::offer).toList() : List.of());
    }

    private void unfold() {
        isUnfolded = true;
        show(viewModel.catchUpProperty().get());
    }

    private Button offer(CatchUp.Offer offer) {
        var button = button("catch-up-offer", say(offer), () -> viewModel.accept(offer));
        LazyTooltip.give(button, words.title(viewModel, offer.step()));
        button.setWrapText(true);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }

    private String say(CatchUp.Offer offer) {
        var messages = words.messages();
        return switch (offer) {
            case CatchUp.Offer.Shorten(var step, var minutes, var saved) ->
                messages.text("present.catch-up.shorten", title(step), PresentWords.signed(-saved), minutes);
            case CatchUp.Offer.Instead(var step, var pearl, var saved) ->
                messages.text(
                        "present.catch-up.instead",
                        title(step),
                        pearl.title().in(messages.language()),
                        pearl.minutes().from(),
                        saved);
        };
    }

    private String title(StepId id) {
        return Brief.of(words.title(viewModel, id), Brief.TITLE);
    }

    @Override
    void takeKeyboard() {
        chosen.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(close)
                .requestFocus();
    }
}
