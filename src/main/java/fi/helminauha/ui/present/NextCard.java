package fi.helminauha.ui.present;

import fi.helminauha.training.Run;
import fi.helminauha.training.TextParts;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What comes after the page that the trainer is on: the next page, and the next step.
final class NextCard extends HBox {
    /// Characters of each thing that is told of what comes; when it has come, the window has all of it.
    private static final int FACTS = 240;

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final Label pageCaption = label("presenter-caption", "muted");
    private final Label page = label("next-page");
    private final Label stepCaption = label("presenter-caption", "muted");
    private final Label step = label("next-step");
    private final Label facts = label("next-facts", "muted");
    private final Miniature miniature;

    NextCard(PresentationViewModel viewModel, PresentWords words, FigurePainter painter) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().addAll("presenter-card", "next-card");
        setMinHeight(USE_PREF_SIZE);
        page.setId("present-next-page");
        step.setId("present-next-step");
        miniature = new Miniature(AudiencePage.next(viewModel, words, painter), Pos.TOP_LEFT);
        miniature.setId("present-next-miniature");
        miniature.getStyleClass().add("next-miniature");
        miniature.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        miniature.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        miniature.managedProperty().bind(miniature.visibleProperty());
        var said = new VBox(pageCaption, page, stepCaption, step, facts);
        said.getStyleClass().add("next-words");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().setAll(miniature, said);
        viewModel.runProperty().subscribe(this::show);
    }

    /// The size of the screen that the audience sees, in pixels.
    ObjectProperty<Dimension2D> audienceSizeProperty() {
        return miniature.audienceSizeProperty();
    }

    private static Label label(String... styleClasses) {
        var label = new WrappedLabel();
        label.getStyleClass().addAll(styleClasses);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void show(Run run) {
        var messages = words.messages();
        var pages = viewModel.pagesProperty().get();
        var isNextHere = run.page() + 1 < pages.size();
        miniature.setVisible(viewModel.hasNext());
        pageCaption.setVisible(isNextHere);
        page.setVisible(isNextHere);
        if (isNextHere) {
            pageCaption.setText(messages.text("present.next.page", run.page() + 2, pages.size()));
            Brief.show(page, words.title(pages.get(run.page() + 1)));
        }
        var coming = run.coming().stream().findFirst();
        step.setVisible(coming.isPresent());
        facts.setVisible(coming.isPresent());
        stepCaption.setText(coming.map(
                        next -> messages.text("present.next.step", next.wanted().toMinutes()))
                .orElse(messages.text("present.next.none")));
        coming.map(next -> next.step()).ifPresent(next -> {
            Brief.show(step, words.title(next, viewModel.pearls().title(next)));
            var all = Emoji.shown(Stream.of(
                            next.isBreak() ? "" : words.work(next.work()),
                            String.join(", ", next.materials()),
                            next.leader())
                    .filter(fact -> !fact.isBlank())
                    .collect(Collectors.joining(" · ")));
            facts.setText(TextParts.beginning(all, FACTS));
            facts.setVisible(!facts.getText().isEmpty());
        });
    }
}
