package fi.helminauha.ui.plan;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Place;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.WrittenDate;
import fi.helminauha.training.WrittenGroup;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.DateField;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TypedValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
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

/// When, where and for how many: the fields behind the line under the title.
final class PlanDetails extends FlowPane {
    private static final int MINUTES_A_DAY = 24 * 60;

    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Messages messages;
    private final TypedValue<LocalDate> date;
    private final DateField day;
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
        date = new TypedValue<>(
                "plan-date",
                messages.text("plan.date"),
                new TypedValue.Form<>(
                        text -> WrittenDate.read(text, LocalDate.now()),
                        words::date,
                        true,
                        messages.text("plan.wrong.date")),
                this::setDate);
        date.setPromptText(messages.text("plan.date.prompt"));
        day = new DateField(date, messages.text("plan.date.calendar"), this::setDate);
        start = new TypedValue<>(
                "plan-start",
                messages.text("plan.start"),
                words.timeForm(false),
                typed -> typed.ifPresent(this::setStart));
        until = new TypedValue<>("plan-until", messages.text("plan.until"), words.timeForm(true), this::setUntil);
        until.setPromptText(messages.text("plan.until.open"));
        group = new TypedValue<>(
                "plan-group",
                messages.text("plan.group"),
                new TypedValue.Form<>(WrittenGroup::read, PlanWords::typed, true, messages.text("plan.wrong.group")),
                typed -> viewModel.change(old -> old.withGroup(typed)));
        group.setPromptText(messages.text("plan.group.prompt"));
        place();
        getChildren()
                .setAll(
                        named("plan.date", day),
                        named("plan.start", start),
                        named("plan.until", until),
                        named("plan.place", place),
                        named("plan.group", group),
                        addDay(),
                        removeDay());
        List.of(date, start, until, group).forEach(field -> Remark.beside(this, field, Side.BOTTOM));
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.dayIndexProperty().when(Attached.in(this)).subscribe(_ -> show());
    }

    private Node named(String key, Node field) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        return new VBox(name, field);
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
        add.setOnAction(_ -> {
            viewModel.addDay();
            // The day is there: a second press is not to make another.
            date.requestFocus();
        });
        return add;
    }

    private Button removeDay() {
        var remove = button("plan-remove-day", "plan.day.remove", BootstrapIcons.TRASH);
        remove.setOnAction(_ -> viewModel.removeDay());
        viewModel
                .sessionProperty()
                .when(Attached.in(this))
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
        place.setValue(viewModel.session().place());
        isShowing = false;
        var of = viewModel.session().id().toString()
                + viewModel.dayIndexProperty().get();
        this.day.show(of, day.date());
        start.show(of, Optional.of(day.start()));
        until.show(of, until(day));
        group.show(of, viewModel.session().group());
    }

    private static Optional<LocalTime> until(Day day) {
        return day.minutesAvailable().isPresent()
                ? Optional.of(day.start().plusMinutes(day.minutesAvailable().getAsInt()))
                : Optional.empty();
    }

    private void setDate(Optional<LocalDate> chosen) {
        viewModel.changeDay(old -> old.withDate(chosen));
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
