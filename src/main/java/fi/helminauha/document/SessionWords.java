package fi.helminauha.document;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How a session is said where it leaves the program, in a reader’s language.
public final class SessionWords {
    private final Function<PearlId, Optional<String>> pearls;
    private final Messages messages;
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;

    /// @param pearls  the titles of pearls in that language; absent for one that has left the collection
    public SessionWords(Function<PearlId, Optional<String>> pearls, Messages messages) {
        this.pearls = pearls;
        this.messages = messages;
        var locale = messages.language().locale();
        time = DateTimeFormatter.ofPattern(messages.text("plan.time.pattern"), locale);
        date = DateTimeFormatter.ofPattern("EEE " + messages.text("plan.date.pattern"), locale);
    }

    /// What a session is called; a plain name where it has no title.
    public String title(TrainingSession session) {
        return session.title().isBlank() ? messages.text("session.untitled") : session.title();
    }

    /// What a step is called: its own title, its pearl’s, or the plain name of what it is.
    public String title(Step step) {
        if (!step.title().isBlank()) {
            return step.title();
        }
        return switch (step.content()) {
            case StepContent.OfPearl(var id, var _) -> pearls.apply(id).orElse(id.value());
            case StepContent.Break() -> messages.text("plan.step.break");
            case StepContent.Own(var _) -> messages.text("plan.step.untitled");
        };
    }

    /// The time of day of a minute of a schedule.
    public String time(int minute) {
        return time(Schedule.timeOf(minute));
    }

    private String time(LocalTime moment) {
        return time.format(moment);
    }

    /// Weekday and date; absent if the day has none.
    public Optional<String> date(Day day) {
        return day.date().map(date::format);
    }

    /// From when until when, as “klo 9.00–13.00”.
    public String times(Day day) {
        var schedule = Schedule.of(day);
        return schedule.end() == schedule.start()
                ? messages.text("plan.day.from", time(schedule.start()))
                : messages.text("plan.day.times", time(schedule.start()), time(schedule.end()));
    }

    /// The day’s minutes, and how many of them are breaks.
    public String minutes(Day day) {
        var rest = day.steps().stream()
                .filter(Step::isBreak)
                .mapToInt(Step::minutes)
                .sum();
        return rest == 0
                ? messages.text("pearl.minutes", day.minutes())
                : messages.text("paper.minutes.with-breaks", day.minutes(), rest);
    }

    public String group(GroupSize group) {
        if (group.to().isEmpty()) {
            return messages.text("paper.people.open", group.from());
        }
        var most = group.to().getAsInt();
        return group.from() == most
                ? messages.count("paper.people", most)
                : messages.text("paper.people.range", group.from(), most);
    }

    /// The names of all who lead a step, each once.
    public static List<String> leaders(TrainingSession session) {
        return session.days().stream()
                .flatMap(day -> day.steps().stream())
                .map(step -> step.leader().strip())
                .filter(leader -> !leader.isEmpty())
                .distinct()
                .toList();
    }

    /// The name of a day among several.
    public String dayName(Day day, int index) {
        return date(day)
                .map(on -> messages.text("plan.day.name.dated", index + 1, on))
                .orElseGet(() -> messages.text("plan.day.name", index + 1));
    }
}
