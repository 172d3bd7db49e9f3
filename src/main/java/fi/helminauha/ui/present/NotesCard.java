package fi.helminauha.ui.present;

import fi.helminauha.settings.Settings;
import fi.helminauha.training.Step;
import fi.helminauha.training.TextParts;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The trainer’s notes on the current step, in a size of their own. Of notes that are longer than anybody speaks in a
/// step, only as much is laid out as has been scrolled to.
final class NotesCard extends VBox {
    private static final int STEP = 15;
    /// Of the notes in sight, how much a page scrolls.
    private static final double SHARE = 0.85;
    /// Characters that are laid out as one.
    private static final int PART = 2_000;

    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final Label way = label("notes-way");
    private final Label first = label("notes-first");
    private final Label notes = label("notes-text");
    private final Label pearlNote = label("notes-pearl");
    private final Label facts = label("notes-facts", "muted");
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);
    /// What stands below everything that is laid out, in its order.
    private final Deque<Label> below = new ArrayDeque<>();

    NotesCard(PresentationViewModel viewModel, PresentWords words) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().addAll("presenter-card", "notes-card");
        var caption = new Label(words.messages().text("present.notes"));
        caption.getStyleClass().addAll("presenter-caption", "muted");
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        first.setId("present-first-words");
        notes.setId("present-notes");
        var head = new HBox(
                caption,
                size("present-notes-smaller", "present.notes.smaller", "A−", -1),
                size("present-notes-larger", "present.notes.larger", "A+", 1));
        head.setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("notes");
        scroll.setId("present-notes-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        setMinHeight(0);
        // The one size that the trainer chooses here.
        viewModel
                .notesPercentProperty()
                .subscribe(now -> text.setStyle(
                        String.format(Locale.ROOT, "-fx-font-size: %.2fem", 1.38 * now.intValue() / 100)));
        viewModel.runProperty().map(run -> run.currentStep().step()).subscribe(step -> {
            show(step);
            scroll.setVvalue(0);
        });
        scroll.viewportBoundsProperty().subscribe(this::layMore);
        scroll.vvalueProperty().subscribe(this::layMore);
        text.heightProperty().subscribe((before, now) -> stayAt(before.doubleValue(), now.doubleValue()));
    }

    /// Lays out the next part when less than a page of what is laid out lies below what is in sight.
    private void layMore() {
        var height = scroll.getViewportBounds().getHeight();
        if (!below.isEmpty() && height > 0 && (1 - scroll.getVvalue()) * hidden(text.getHeight()) < height) {
            text.getChildren().add(below.removeFirst());
        }
    }

    private double hidden(double textHeight) {
        return Math.max(0, textHeight - scroll.getViewportBounds().getHeight());
    }

    /// Keeps the line in its place that is in sight, as what is below it becomes longer.
    private void stayAt(double before, double now) {
        if (hidden(now) > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() * hidden(before) / hidden(now), 0, 1));
        }
        layMore();
    }

    private static Label label(String... styleClasses) {
        var label = new WrappedLabel();
        label.getStyleClass().addAll(styleClasses);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Button size(String id, String key, String sign, int steps) {
        var button = Plain.button(sign);
        button.setId(id);
        button.getStyleClass().add("zoom-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setAccessibleText(words.messages().text(key));
        LazyTooltip.give(button, words.messages().text(key));
        button.setOnAction(_ -> zoom(steps));
        return button;
    }

    /// Scrolls by so many pages; a line of the last one stays in sight.
    void scroll(int pages) {
        var height = scroll.getViewportBounds().getHeight();
        var hidden = hidden(text.getHeight());
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pages * SHARE * height / hidden, 0, 1));
        }
    }

    void zoom(int steps) {
        var percent = viewModel.notesPercentProperty();
        percent.set(Math.clamp(percent.get() + steps * STEP, Settings.NOTES_LEAST, Settings.NOTES_MOST));
    }

    private void show(Step step) {
        var messages = words.messages();
        way.setVisible(!step.way().isBlank());
        var guidance = viewModel.pearls().guidance(step);
        first.setText(guidance.words()
                .map(said -> messages.text("reader.words") + " " + said.plain())
                .orElse(""));
        first.setVisible(guidance.words().isPresent());
        var written = viewModel.pearls().note(step);
        notes.setVisible(!step.notes().isBlank()
                || (step.way().isBlank() && guidance.words().isEmpty() && written.isEmpty()));
        pearlNote.setVisible(written.isPresent());
        var lines = new ArrayList<String>();
        guidance.room().ifPresent(room -> lines.add(messages.text("reader.room") + " " + room.plain()));
        if (!step.leader().isBlank()) {
            lines.add(messages.text("present.notes.leader", step.leader()));
        }
        if (!step.materials().isEmpty()) {
            lines.add(messages.text("present.notes.materials", String.join(", ", step.materials())));
        }
        facts.setVisible(!lines.isEmpty());
        text.getChildren().clear();
        below.clear();
        add(way, Emoji.shown(step.way()));
        below.add(first);
        add(notes, step.notes().isBlank() ? messages.text("present.notes.none") : Emoji.shown(step.notes()));
        add(
                pearlNote,
                written.map(text -> messages.text("present.notes.pearl", Emoji.shown(text)))
                        .orElse(""));
        add(facts, Emoji.shown(String.join("\n", lines)));
        // What nearly every step has is there at once.
        for (var letters = 0; letters < PART && !below.isEmpty(); ) {
            var label = below.removeFirst();
            text.getChildren().add(label);
            letters += TextParts.weight(label.getText());
        }
    }

    /// @param label  for the first part, which is the whole as long as it is no longer than anybody reads
    private void add(Label label, String words) {
        var parts = TextParts.of(words, PART);
        label.setText(parts.getFirst());
        below.add(label);
        for (var part : parts.subList(1, parts.size())) {
            var more = label();
            more.getStyleClass().setAll(label.getStyleClass());
            more.setText(part);
            below.add(more);
        }
    }
}
