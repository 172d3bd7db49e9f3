package fi.helminauha.ui.days;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.kit.CardButton;
import fi.helminauha.ui.kit.Columns;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WorkColour;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A ready-made session at a glance: its goal, what it takes, its steps with their times, what to bring, what to print.
final class DayOverview extends VBox {
    /// Between the columns, in pixels.
    private static final double GAP = 28;

    private final DaysViewModel viewModel;
    private final ReadySession session;
    private final DayWords words;
    private final Messages messages;
    private final Consumer<PearlId> read;

    /// @param read  opens the pearl of a step
    DayOverview(DaysViewModel viewModel, ReadySession session, DayWords words, Consumer<PearlId> read) {
        this.viewModel = viewModel;
        this.session = session;
        this.words = words;
        this.messages = words.messages();
        this.read = read;
        getStyleClass().add("day-overview");
        setMinWidth(0);
        var text = words.text(session);
        var kind = line(messages.text("days.kind"), "muted");
        kind.setGraphic(new Icon(BootstrapIcons.COLLECTION));
        var columns =
                new Columns(2, GAP, List.of(steps(), new VBox(bring(), new DayPapers(viewModel, session, words))));
        columns.getStyleClass().add("day-columns");
        ((Region) columns.getChildren().getLast()).getStyleClass().add("day-preparation");
        getChildren()
                .setAll(
                        kind,
                        line(text.title(), "day-title"),
                        line(text.goal(), "day-goal"),
                        facts(),
                        new DayBand(session),
                        legend(),
                        columns);
        getChildren().get(4).getStyleClass().add("day-band-large");
    }

    private static Label line(String words, String styleClass) {
        var line = new WrappedLabel(words);
        line.getStyleClass().add(styleClass);
        line.setMinWidth(0);
        return line;
    }

    private FlowPane facts() {
        var row = new FlowPane();
        row.getStyleClass().add("day-facts");
        var length = new Label(words.duration(session.minutes()));
        length.getStyleClass().add("semibold");
        row.getChildren().add(length);
        Stream.of(
                        words.pearls().group(session.group()),
                        words.pearls().list("place", session.places()),
                        words.audience(session),
                        messages.text("reader.difficulty", session.difficulty().number()))
                .map(fact -> line(fact, "day-fact"))
                .forEach(row.getChildren()::add);
        return row;
    }

    private FlowPane legend() {
        var row = new FlowPane();
        row.getStyleClass().add("day-legend");
        for (var work : WorkForm.values()) {
            var minutes = session.steps().stream()
                    .filter(step -> step.work() == work)
                    .mapToInt(ReadySession.Step::minutes)
                    .sum();
            if (minutes > 0) {
                var square = new Region();
                square.getStyleClass().addAll("day-band-block", "day-legend-mark");
                WorkColour.set(square, work);
                row.getChildren()
                        .add(new Label(
                                messages.text("days.legend", messages.text("work." + work.code()), minutes), square));
            }
        }
        return row;
    }

    private static Label heading(String words) {
        var heading = line(words, "day-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        return heading;
    }

    private VBox steps() {
        var schedule = Schedule.of(
                TrainingSession.of(session, messages.language()).days().getFirst());
        var times = line(
                messages.text("plan.day.times", words.time(schedule.start()), words.time(schedule.end())), "muted");
        times.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(heading(messages.text("days.steps")), times);
        head.getStyleClass().add("day-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        var box = new VBox(head);
        box.getStyleClass().add("day-steps");
        for (var i = 0; i < schedule.entries().size(); i++) {
            box.getChildren()
                    .add(step(schedule.entries().get(i), session.steps().get(i)));
        }
        return box;
    }

    private Node step(Schedule.Entry entry, ReadySession.Step step) {
        var clock = new Label(words.time(entry.start()));
        clock.getStyleClass().add("day-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        var dot = new PearlDot();
        WorkColour.set(dot, step.work());
        var length = new Label(String.valueOf(step.minutes()));
        length.getStyleClass().add("muted");
        length.setMinWidth(USE_PREF_SIZE);
        var title = step instanceof ReadySession.Step.BreakStep
                ? messages.text("plan.step.break")
                : entry.step().title();
        var name = line(title, "day-step-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(clock, dot, name, length);
        row.getStyleClass().add("day-step");
        row.setAlignment(Pos.CENTER_LEFT);
        var spoken = messages.text(
                "days.step",
                clock.getText(),
                title,
                messages.count("plan.minutes", step.minutes()),
                messages.text("work." + step.work().code()));
        if (pearl(step).isEmpty()) {
            row.setAccessibleText(spoken);
            return row;
        }
        var card = pearl(step).get();
        var button = new CardButton(() -> read.accept(card.id()), row);
        button.getStyleClass().setAll("day-step-button");
        button.setAccessibleText(spoken);
        LazyTooltip.give(button, messages.text("days.step.read", card.title().in(messages.language())));
        return button;
    }

    private Optional<PearlCard> pearl(ReadySession.Step step) {
        return step instanceof ReadySession.Step.PearlStep of ? viewModel.card(of.pearl()) : Optional.empty();
    }

    /// The things to bring, to be ticked.
    private VBox bring() {
        var box = new VBox(heading(messages.text("days.bring")));
        box.getStyleClass().add("day-bring");
        var things = words.text(session).materials();
        if (things.isEmpty()) {
            box.getChildren().add(line(messages.text("plan.materials.none"), "muted"));
        }
        for (var i = 0; i < things.size(); i++) {
            var thing = i;
            var tick = Plain.tick(things.get(i));
            tick.setId("day-thing-" + i);
            tick.setSelected(viewModel.isTicked(session, i));
            tick.setOnAction(_ -> viewModel.toggleTick(session, thing));
            box.getChildren().add(tick);
        }
        return box;
    }
}
