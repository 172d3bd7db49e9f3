package fi.helminauha.ui.plan;

import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Limits;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TextParts;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TypedValue;
import fi.helminauha.ui.kit.WrappedLabel;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Everything that can be said of the chosen step, as fields.
final class StepCard extends VBox {
    /// Characters of the note on a pearl: the reader shows all of it.
    private static final int MOST_OF_NOTE = 600;

    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Messages messages;
    private final Label heading = new WrappedLabel();
    private final PlanField title;
    private final PlanField notes;
    private final PlanField text;
    private final PlanField way;
    private final PlanField leader;
    private final PlanField materials;
    private final MinutesField minutes;
    private final ComboBox<WorkForm> work = new ComboBox<>();
    private final TypedValue<LocalTime> lock;
    private final Label needed = new WrappedLabel();
    private final PearlParts parts;
    private final Function<PearlId, Optional<String>> pearlNotes;
    private final Label pearlNote = new WrappedLabel();
    private final Button read;
    private final Node ownText;
    private final Node wayField;
    private Optional<Step> shown = Optional.empty();
    private boolean isShowing;

    /// @param pearlNotes  what the user wrote on a pearl
    /// @param readPearl   opens a pearl beside the string
    StepCard(
            PlanViewModel viewModel,
            PlanWords words,
            PlanReading reading,
            Function<PearlId, Optional<String>> pearlNotes,
            Consumer<PearlId> readPearl) {
        this.pearlNotes = pearlNotes;
        this.viewModel = viewModel;
        this.words = words;
        this.messages = words.messages();
        getStyleClass().add("plan-card");
        setId("step-card");
        heading.getStyleClass().add("card-heading");
        title = line("step-title", "plan.step.title", (step, typed) -> step.withTitle(typed));
        way = lines("step-way", "plan.step.way", 2, (step, typed) -> step.withWay(typed));
        leader = line("step-leader", "plan.step.leader", (step, typed) -> step.withLeader(typed));
        text = lines("step-text", "plan.step.text", 3, (step, typed) -> step.withContent(new StepContent.Own(typed)));
        materials =
                lines("step-materials", "plan.step.materials", 2, (step, typed) -> step.withMaterials(split(typed)));
        notes = lines("step-notes", "plan.step.notes", 4, (step, typed) -> step.withNotes(typed));
        minutes = new MinutesField(
                "step-minutes", messages, number -> chosen(step -> viewModel.setMinutes(step.id(), number)));
        lock = new TypedValue<>(
                "step-lock",
                messages.text("plan.step.lock"),
                words.timeForm(true),
                time -> chosen(step -> viewModel.changeStep(step.id(), old -> old.withLockedStart(time))));
        lock.setPromptText(messages.text("plan.step.lock.none"));
        needed.setId("step-needed");
        needed.getStyleClass().add("muted");
        needed.managedProperty().bind(needed.visibleProperty());
        pearlNote.setId("step-pearl-note");
        pearlNote.getStyleClass().add("muted");
        pearlNote.managedProperty().bind(pearlNote.visibleProperty());
        read = Plain.button(messages.text("plan.step.read"), new Icon(BootstrapIcons.BOOK));
        read.setId("step-read");
        read.getStyleClass().setAll("link-button");
        read.managedProperty().bind(read.visibleProperty());
        read.setOnAction(_ -> chosen(step -> step.pearl().ifPresent(readPearl)));
        parts = new PearlParts(viewModel, messages, reading);
        work();
        ownText = named("plan.step.text", text.control());
        wayField = named("plan.step.way", way.control());
        var times = row(named("plan.step.minutes", minutes), named("plan.step.lock", lock));
        Remark.beside(times, minutes.number(), Side.BOTTOM);
        Remark.beside(times, lock, Side.BOTTOM);
        getChildren()
                .setAll(
                        heading,
                        read,
                        named("plan.step.title", title.control()),
                        parts,
                        ownText,
                        times,
                        needed,
                        named("plan.step.work", work),
                        named("plan.step.notes", notes.control()),
                        pearlNote,
                        wayField,
                        named("plan.step.leader", leader.control()),
                        named("plan.step.materials", materials.control()));
        managedProperty().bind(visibleProperty());
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.selectionProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private FlowPane row(Node... fields) {
        var row = new FlowPane(fields);
        row.getStyleClass().add("field-row");
        return row;
    }

    private VBox named(String key, Node field) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        var named = new VBox(name, field);
        named.getStyleClass().add("named-field");
        named.managedProperty().bind(named.visibleProperty());
        return named;
    }

    private PlanField line(String id, String key, BiFunction<Step, String, Step> change) {
        return PlanField.line(messages, id, key, PlanField.into(viewModel, typed -> type(id, typed, change)));
    }

    private PlanField lines(String id, String key, int rows, BiFunction<Step, String, Step> change) {
        return PlanField.lines(messages, id, key, rows, PlanField.into(viewModel, typed -> type(id, typed, change)));
    }

    private void type(String field, String typed, BiFunction<Step, String, Step> change) {
        chosen(step -> viewModel.typeStep(step.id(), field, old -> change.apply(old, typed)));
    }

    private void chosen(Consumer<Step> act) {
        shown.ifPresent(act);
    }

    private void work() {
        work.setId("step-work");
        work.setAccessibleText(messages.text("plan.step.work"));
        work.getItems().setAll(WorkForm.values());
        work.setMaxWidth(Double.MAX_VALUE);
        work.setConverter(new StringConverter<WorkForm>() {
            @Override
            public String toString(@Nullable WorkForm form) {
                return form == null ? "" : words.workForm(form);
            }

            @Override
            public @Nullable WorkForm fromString(@Nullable String name) {
                return null;
            }
        });
        work.valueProperty().subscribe((_, form) -> {
            if (!isShowing && form != null) {
                chosen(step -> viewModel.changeStep(step.id(), old -> old.withWork(form)));
            }
        });
    }

    private static List<String> split(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(Limits.MATERIALS)
                .toList();
    }

    private void show() {
        shown = viewModel.chosen();
        setVisible(shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(Step step) {
        Brief.show(heading, messages.text("plan.step.heading", words.title(step)));
        title.show(step.title());
        title.control().setPromptText(words.title(step.withTitle("")));
        way.show(step.way());
        leader.show(step.leader());
        notes.show(step.notes());
        // Empty lines stand while they are typed; they are no materials.
        if (!split(materials.control().getText()).equals(step.materials())) {
            materials.show(String.join("\n", step.materials()));
        }
        minutes.show(step, words.title(step));
        var learned = step.pearl().map(viewModel::neededMinutes).orElse(OptionalInt.empty());
        needed.setVisible(learned.isPresent());
        learned.ifPresent(number -> needed.setText(messages.text("plan.step.needed", words.minutes(number))));
        var written = step.pearl().flatMap(pearlNotes);
        pearlNote.setVisible(written.isPresent());
        written.ifPresent(text -> pearlNote.setText(
                messages.text("plan.step.pearl-note", Emoji.shown(TextParts.beginning(text, MOST_OF_NOTE)))));
        lock.show(step.id(), step.lockedStart());
        isShowing = true;
        work.setValue(step.work());
        isShowing = false;
        ownText.setVisible(step.content() instanceof StepContent.Own);
        if (step.content() instanceof StepContent.Own(var own)) {
            text.show(own);
        }
        wayField.setVisible(step.pearl().isPresent());
        read.setVisible(step.pearl().flatMap(viewModel::card).isPresent());
        parts.show(step);
    }

    /// Puts the keyboard on the title.
    void edit() {
        title.control().requestFocus();
        title.control().selectAll();
    }

    /// Puts the keyboard on how the pearl is used.
    void editWay() {
        way.control().requestFocus();
    }
}
