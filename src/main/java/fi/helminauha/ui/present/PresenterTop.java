package fi.helminauha.ui.present;

import fi.helminauha.training.CatchUp;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunTimes;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.Spoken;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The clocks of the day: what time it is, when the day ends, ahead or behind, and the day’s band.
final class PresenterTop extends Pane {
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    /// The least width of the band beside the clocks, in em.
    private static final double BAND_EM = 26;

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final Label lateness = Spoken.follow(new Label());
    private final Label position = new Label();
    private final RunBand band = new RunBand();
    private final Label catchUp = new Label();
    private final Button shorten;
    private final HBox clocks = new HBox();
    private final VBox day;

    /// @param openCatchUp  shows what could be shortened
    PresenterTop(PresentationViewModel viewModel, PresentWords words, KeyButtons buttons, Runnable openCatchUp) {
        this.viewModel = viewModel;
        this.words = words;
        var messages = words.messages();
        getStyleClass().add("presenter-top");
        var wall = new Label();
        wall.setId("present-wall");
        var end = new Label();
        end.setId("present-end");
        lateness.setId("present-lateness");
        catchUp.setId("present-catch-up");
        catchUp.getStyleClass().add("muted");
        catchUp.setText(messages.text("present.catch-up.none"));
        catchUp.setMinWidth(0);
        catchUp.managedProperty().bind(catchUp.visibleProperty());
        shorten = Plain.button();
        shorten.setId("present-shorten");
        shorten.getStyleClass().addAll("quiet-button", "presenter-quiet-button");
        shorten.setMinWidth(0);
        var cap = new Label();
        cap.textProperty().bind(buttons.cap(PresenterKey.CATCH_UP));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        shorten.setGraphic(cap);
        shorten.setContentDisplay(ContentDisplay.RIGHT);
        shorten.managedProperty().bind(shorten.visibleProperty());
        shorten.setOnAction(_ -> openCatchUp.run());
        KeyButtons.leaveKeyboard(shorten);
        band.setAccessibleText(messages.text("present.band"));
        clocks.getChildren()
                .setAll(clock("present.wall", wall), clock("present.end", end), clock("present.schedule", lateness));
        clocks.getStyleClass().add("presenter-clocks");
        day = day();
        getChildren().setAll(clocks, day);
        viewModel.nowProperty().subscribe(now -> wall.setText(words.clock(now)));
        viewModel.timesProperty().subscribe(times -> {
            end.setText(words.clock(times.end()));
            show(times);
        });
        viewModel.runProperty().subscribe(this::show);
        viewModel.catchUpProperty().subscribe(this::show);
    }

    private VBox clock(String key, Label value) {
        var caption = new Label(words.messages().text(key));
        caption.getStyleClass().addAll("presenter-caption", "muted");
        value.getStyleClass().add("presenter-clock");
        value.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(value);
        return new VBox(caption, value);
    }

    private VBox day() {
        var rehearsal = new Label(words.messages().text("present.rehearsal"));
        rehearsal.setId("present-rehearsal");
        rehearsal.getStyleClass().add("rehearsal-mark");
        rehearsal.setMinWidth(USE_PREF_SIZE);
        rehearsal.setVisible(viewModel.current().isRehearsal());
        rehearsal.setManaged(viewModel.current().isRehearsal());
        position.setId("present-position");
        position.getStyleClass().addAll("presenter-caption", "muted");
        position.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(position, Priority.ALWAYS);
        var caption = new HBox(position, rehearsal);
        caption.setAlignment(Pos.CENTER_LEFT);
        var offer = new HBox(catchUp, shorten);
        offer.getStyleClass().add("presenter-catch-up");
        offer.setAlignment(Pos.CENTER_LEFT);
        var day = new VBox(caption, band, offer);
        day.getStyleClass().add("presenter-day");
        day.setMinWidth(0);
        return day;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double gap() {
        return 2.4 * position.getFont().getSize();
    }

    /// Where there is no room for the band beside the clocks it goes below them.
    private boolean isNarrow(double width) {
        return inner(width) - clocks.prefWidth(-1) - gap()
                < BAND_EM * position.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        var own = width < 0 ? getWidth() : width;
        var beside = Math.max(100, inner(own) - clocks.prefWidth(-1) - gap());
        var height = isNarrow(own)
                ? clocks.prefHeight(-1) + day.prefHeight(inner(own))
                : Math.max(clocks.prefHeight(-1), day.prefHeight(beside));
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var width = inner(getWidth());
        var clocksWidth = Math.min(width, clocks.prefWidth(-1));
        var clocksHeight = clocks.prefHeight(-1);
        clocks.resizeRelocate(snappedLeftInset(), snappedTopInset(), clocksWidth, clocksHeight);
        if (isNarrow(getWidth())) {
            day.resizeRelocate(snappedLeftInset(), snappedTopInset() + clocksHeight, width, day.prefHeight(width));
        } else {
            var beside = width - clocksWidth - gap();
            day.resizeRelocate(
                    snappedLeftInset() + clocksWidth + gap(), snappedTopInset(), beside, day.prefHeight(beside));
        }
    }

    private void show(RunTimes times) {
        var said = words.lateness(times.lateness());
        lateness.setText(said);
        var minutes = Math.round(times.lateness().toSeconds() / 60.0);
        lateness.pseudoClassStateChanged(BEHIND, minutes > 0);
        lateness.pseudoClassStateChanged(AHEAD, minutes < 0);
    }

    private void show(Run run) {
        band.show(run);
        var step = run.currentStep().step();
        position.setText(words.messages()
                .text(
                        "present.position",
                        run.current() + 1,
                        run.steps().size(),
                        words.title(step, viewModel.pearls().title(step))));
    }

    private void show(CatchUp now) {
        var best = now.best();
        catchUp.setVisible(now.behind() > 0 && best.isEmpty());
        shorten.setVisible(best.isPresent());
        best.ifPresent(offer -> shorten.setText(say(offer)));
    }

    /// The one thing that helps most; the panel has the rest.
    private String say(CatchUp.Offer offer) {
        var key = switch (offer) {
            case CatchUp.Offer.Shorten _ -> "present.catch-up.best";
            case CatchUp.Offer.Instead _ -> "present.catch-up.best.instead";
        };
        return words.messages().text(key, words.title(viewModel, offer.step()), PresentWords.signed(-offer.saved()));
    }
}
