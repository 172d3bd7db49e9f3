package fi.helminauha.ui.plan;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TextParts;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.WrittenTime;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.TypedValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How a plan is said in the interface’s language.
final class PlanWords {
    private static final String GAP = " · ";
    /// Characters of what is said of a step in one line.
    private static final int FACTS = 300;

    private final Messages messages;
    private final PearlWords pearls;
    private final Function<Step, Optional<PearlCard>> cards;
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;

    /// @param cards  what the collection knows of a step’s pearl
    PlanWords(CollectionHead head, Messages messages, Function<Step, Optional<PearlCard>> cards) {
        this.messages = messages;
        this.pearls = new PearlWords(() -> head, messages);
        this.cards = cards;
        var locale = messages.language().locale();
        this.time = DateTimeFormatter.ofPattern(messages.text("plan.time.pattern"), locale);
        this.date = DateTimeFormatter.ofPattern(messages.text("plan.date.pattern"), locale);
    }

    Messages messages() {
        return messages;
    }

    PearlWords pearls() {
        return pearls;
    }

    String time(LocalTime moment) {
        return time.format(moment);
    }

    /// The time of day of a minute of a schedule.
    String time(int minute) {
        return time(Schedule.timeOf(minute));
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String minutes(int minutes) {
        return messages.text("pearl.minutes", Integer.toString(minutes));
    }

    /// What a step is called, as it is shown.
    String title(Step step) {
        return Emoji.shown(name(step));
    }

    /// What a step is called: its own title, its pearl’s, or the plain name of what it is.
    String name(Step step) {
        if (!step.title().isBlank()) {
            return step.title();
        }
        return switch (step.content()) {
            case StepContent.OfPearl(var pearl, var _) -> pearlTitle(step).orElse(pearl.value());
            case StepContent.Break() -> messages.text("plan.step.break");
            case StepContent.Own(var _) -> messages.text("plan.step.untitled");
        };
    }

    Optional<String> pearlTitle(Step step) {
        return cards.apply(step).map(card -> card.title().in(messages.language()));
    }

    /// What stands under a step’s title: its pearl, how it is used, who leads, what it needs.
    String facts(Step step) {
        var parts = new ArrayList<String>();
        switch (step.content()) {
            case StepContent.OfPearl(var _, var sections) -> {
                if (cards.apply(step).isEmpty()) {
                    parts.add(messages.text("plan.step.lost"));
                } else if (!step.title().isBlank()) {
                    pearlTitle(step)
                            .filter(title -> !title.equals(step.title()))
                            .ifPresent(parts::add);
                }
                if (!sections.isEmpty()) {
                    parts.add(messages.text("plan.step.part"));
                }
            }
            case StepContent.Break() ->
                step.lockedStart().ifPresent(start -> parts.add(messages.text("plan.step.locked-at", time(start))));
            case StepContent.Own(var text) ->
                Stream.of(text.lines().findFirst().orElse(""))
                        .filter(line -> !line.isBlank())
                        .forEach(parts::add);
        }
        Stream.of(step.way(), step.leader()).filter(part -> !part.isBlank()).forEach(parts::add);
        if (!step.materials().isEmpty()) {
            parts.add(String.join(", ", step.materials()));
        }
        if (parts.isEmpty() && !step.isBreak()) {
            cards.apply(step).map(pearls::factsLine).ifPresent(parts::add);
        }
        return TextParts.beginning(String.join(GAP, parts), FACTS);
    }

    String workForm(WorkForm work) {
        return messages.text("work." + work.code());
    }

    /// The day’s minutes by kind of work, in words; breaks are left out.
    String shares(Day day) {
        var minutes = new EnumMap<WorkForm, Integer>(WorkForm.class);
        for (var step : day.steps()) {
            if (step.work() != WorkForm.BREAK) {
                minutes.merge(step.work(), step.minutes(), Integer::sum);
            }
        }
        var all = day.minutes();
        return String.join(
                GAP,
                minutes.entrySet().stream()
                        .map(share -> messages.text(
                                "work.share." + share.getKey().code(), Math.round(100.0 * share.getValue() / all)))
                        .toList());
    }

    /// Date, times, place and group of a day in one line.
    String dayLine(TrainingSession session, Day day) {
        var schedule = Schedule.of(day);
        var until = schedule.available().orElse(schedule.end());
        var parts = new ArrayList<String>();
        var times = until == schedule.start()
                ? messages.text("plan.day.from", time(day.start()))
                : messages.text("plan.day.times", time(day.start()), time(until));
        parts.add(day.date().map(on -> date(on) + " " + times).orElse(times));
        parts.add(messages.text("place." + session.place().code()));
        session.group().map(pearls::group).ifPresent(parts::add);
        return String.join(GAP, parts);
    }

    /// The name of a day among several.
    String dayName(Day day, int index) {
        return day.date()
                .map(on -> messages.text("plan.day.name.dated", index + 1, date(on)))
                .orElseGet(() -> messages.text("plan.day.name", index + 1));
    }

    /// What a screen reader says of a step.
    String spoken(Schedule.Entry entry) {
        var step = entry.step();
        return messages.text(
                "plan.step.spoken",
                time(entry.start()),
                name(step),
                messages.count("plan.minutes", step.minutes()),
                workForm(step.work()),
                facts(step));
    }

    /// Steps as text for other programs, a step a line.
    String plain(List<Schedule.Entry> entries) {
        return String.join(
                "\n",
                entries.stream()
                        .map(entry -> time(entry.start()) + "–" + time(entry.end()) + "  " + name(entry.step()) + ", "
                                + minutes(entry.step().minutes()))
                        .toList());
    }

    /// How a time of day is typed.
    TypedValue.Form<LocalTime> timeForm(boolean mayBeEmpty) {
        return new TypedValue.Form<>(WrittenTime::read, this::time, mayBeEmpty, messages.text("plan.wrong.time"));
    }

    /// A group as it is typed.
    static String typed(GroupSize group) {
        if (group.to().isEmpty()) {
            return group.from() + "+";
        }
        return group.to().getAsInt() == group.from()
                ? Integer.toString(group.from())
                : group.from() + "–" + group.to().getAsInt();
    }
}
