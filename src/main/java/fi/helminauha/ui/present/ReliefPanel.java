package fi.helminauha.ui.present;

import fi.helminauha.training.Relief;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepId;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What could be shortened when the trainer is behind: each offer a button, none taken by itself. It stays open, so
/// that more than one can be taken.
final class ReliefPanel extends OverlayPanel {
    private static final int MOST = 8;

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final VBox offers = new VBox();
    private final Button close;

    ReliefPanel(PresentationViewModel viewModel, PresentWords words, Runnable onClose) {
        super(
                viewModel.reliefProperty().get().behind() > 0
                        ? words.messages()
                                .text(
                                        "present.relief.title",
                                        viewModel.reliefProperty().get().behind())
                        : words.messages().text("present.relief.nothing"));
        this.viewModel = viewModel;
        this.words = words;
        offers.getStyleClass().add("relief-offers");
        close = button("relief-close", words.messages().text("present.cancel"), onClose);
        show(viewModel.reliefProperty().get());
        if (viewModel.reliefProperty().get().behind() > 0) {
            getChildren().addAll(advice(words.messages().text("present.relief.advice")), offers);
        }
        getChildren().add(buttons(close));
        viewModel.reliefProperty().subscribe(this::show);
    }

    private void show(Relief now) {
        offers.getChildren().clear();
        for (var offer : now.offers().stream().limit(MOST).toList()) {
            var button = button("relief-offer", say(offer), () -> viewModel.accept(offer));
            button.setWrapText(true);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(USE_PREF_SIZE);
            offers.getChildren().add(button);
        }
        if (now.behind() > 0 && now.offers().isEmpty()) {
            offers.getChildren().add(advice(words.messages().text("present.relief.no-offers")));
        } else if (now.behind() == 0) {
            offers.getChildren().add(advice(words.messages().text("present.relief.nothing")));
        }
    }

    private String say(Relief.Offer offer) {
        var messages = words.messages();
        return switch (offer) {
            case Relief.Offer.Shorten(var step, var minutes, var saved) ->
                messages.text("present.relief.shorten", title(step), minutes, saved);
            case Relief.Offer.Instead(var step, var pearl, var saved) ->
                messages.text(
                        "present.relief.instead",
                        title(step),
                        pearl.title().in(messages.language()),
                        pearl.minutes().from(),
                        saved);
        };
    }

    private String title(StepId id) {
        return viewModel.current().steps().stream()
                .map(step -> step.step())
                .filter(step -> step.id().equals(id))
                .map(this::title)
                .findFirst()
                .orElse("");
    }

    private String title(Step step) {
        return words.title(step, viewModel.title(step));
    }

    @Override
    void takeKeyboard() {
        offers.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(close)
                .requestFocus();
    }
}
