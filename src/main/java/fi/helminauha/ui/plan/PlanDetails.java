package fi.helminauha.ui.plan;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Place;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.ui.Icon;
import fi.helminauha.ui.Plain;
import fi.helminauha.ui.Shown;
import fi.helminauha.ui.TextEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// When, where and for how many: the fields behind the line under the title.
final class PlanDetails extends FlowPane {
    private static final int MINUTES_A_DAY = 24 * 60;

    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Messages messages;
    private final DatePicker date = TextEntry.line(new DatePicker());
    private final TypedValue<LocalTime> start;
    private final TypedValue<LocalTime> until;
    private final ComboBox<Place> place = new ComboBox<>();
    private final TypedValue<GroupSize> group;
    private boolean isShowing;

    PlanDetails(PlanViewModel viewModel, PlanWords words) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = words.messages();
        setId("plan-details");
        getStyleClass().add("plan-details");
        start = new TypedValue<>(
                "plan-start",
                messages.text("plan.start"),
                false,
                PlanWords::timeIn,
                words::time,
                typed -> typed.ifPresent(this::setStart));
        until = new TypedValue<>(
                "plan-until", messages.text("plan.until"), true, PlanWords::timeIn, words::time, this::setUntil);
        until.setPromptText(messages.text("plan.until.open"));
        group = new TypedValue<>(
                "plan-group",
                messages.text("plan.group"),
                true,
                PlanWords::groupIn,
                PlanWords::typed,
                typed -> viewModel.change(old -> old.withGroup(typed)));
        group.setPromptText(messages.text("plan.group.prompt"));
        date();
        place();
        getChildren()
                .setAll(
                        named("plan.date", date),
                        named("plan.start", start),
                        named("plan.until", until),
                        named("plan.place", place),
                        named("plan.group", group),
                        addDay(),
                        removeDay());
        viewModel.sessionProperty().when(Shown.in(this)).subscribe(_ -> show());
        viewModel.dayIndexProperty().when(Shown.in(this)).subscribe(_ -> show());
    }

    private Node named(String key, Node field) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        return new VBox(name, field);
    }

    private void date() {
        date.setId("plan-date");
        date.getEditor().setAccessibleText(messages.text("plan.date"));
        date.setAccessibleText(messages.text("plan.date"));
        date.setPromptText(messages.text("plan.date.prompt"));
        date.getStyleClass().add("plan-date");
        var format = DateTimeFormatter.ofPattern(messages.text("plan.date.pattern"));
        date.setConverter(new StringConverter<LocalDate>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : format.format(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                try {
                    return text == null || text.isBlank() ? null : LocalDate.parse(text.strip(), format);
                } catch (DateTimeParseException e) {
                    // What is no date leaves the date that was.
                    return date.getValue();
                }
            }
        });
        date.valueProperty().subscribe((_, chosen) -> {
            if (!isShowing) {
                viewModel.changeDay(day -> day.withDate(Optional.ofNullable(chosen)));
            }
        });
    }

    private void place() {
        place.setId("plan-place");
        place.setAccessibleText(messages.text("plan.place"));
        place.getItems().setAll(Place.values());
        place.setConverter(new StringConverter<Place>() {
            @Override
            public String toString(@Nullable Place chosen) {
                return chosen == null ? "" : messages.text("place." + chosen.code());
            }

            @Override
            public @Nullable Place fromString(@Nullable String text) {
                return null;
            }
        });
        place.valueProperty().subscribe((_, chosen) -> {
            if (!isShowing && chosen != null) {
                viewModel.change(old -> old.withPlace(chosen));
            }
        });
    }

    private Button addDay() {
        var add = button("plan-add-day", "plan.day.add", BootstrapIcons.PLUS);
        add.setOnAction(_ -> viewModel.addDay());
        return add;
    }

    private Button removeDay() {
        var remove = button("plan-remove-day", "plan.day.remove", BootstrapIcons.TRASH);
        remove.setOnAction(_ -> viewModel.removeDay());
        viewModel
                .sessionProperty()
                .when(Shown.in(this))
                .subscribe(now -> remove.setVisible(now.days().size() > 1));
        remove.managedProperty().bind(remove.visibleProperty());
        return remove;
    }

    private Button button(String id, String key, BootstrapIcons icon) {
        var button = Plain.button(messages.text(key), new Icon(icon));
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setAlignment(Pos.CENTER);
        return button;
    }

    private void show() {
        var day = viewModel.day();
        isShowing = true;
        date.setValue(day.date().orElse(null));
        place.setValue(viewModel.session().place());
        isShowing = false;
        start.show(Optional.of(day.start()));
        until.show(until(day));
        group.show(viewModel.session().group());
    }

    private static Optional<LocalTime> until(Day day) {
        return day.minutesAvailable().isPresent()
                ? Optional.of(day.start().plusMinutes(day.minutesAvailable().getAsInt()))
                : Optional.empty();
    }

    /// A day that begins earlier or later ends as it did.
    private void setStart(LocalTime begin) {
        viewModel.changeDay(day -> {
            var end = until(day);
            return day.withStart(begin).withMinutesAvailable(between(begin, end));
        });
    }

    private void setUntil(Optional<LocalTime> end) {
        viewModel.changeDay(day -> day.withMinutesAvailable(between(day.start(), end)));
    }

    /// Up to an end that is earlier than the start the time goes past midnight.
    private static OptionalInt between(LocalTime begin, Optional<LocalTime> end) {
        return end.isPresent()
                ? OptionalInt.of(Math.floorMod((int) ChronoUnit.MINUTES.between(begin, end.get()) - 1, MINUTES_A_DAY)
                        + 1)
                : OptionalInt.empty();
    }

    void editGroup() {
        group.requestFocus();
        group.selectAll();
    }
}
