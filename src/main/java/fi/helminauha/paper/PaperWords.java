package fi.helminauha.paper;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.document.PageWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a session is said on paper, in the paper’s language.
final class PaperWords {
    private final PaperHoldings holdings;
    private final Messages messages;
    private final PageWords pages;
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;

    PaperWords(PaperHoldings holdings, Messages messages) {
        this.holdings = holdings;
        this.messages = messages;
        this.pages = new PageWords(holdings.head(), messages);
        var locale = messages.language().locale();
        time = DateTimeFormatter.ofPattern(messages.text("plan.time.pattern"), locale);
        date = DateTimeFormatter.ofPattern("EEE " + messages.text("plan.date.pattern"), locale);
    }

    Messages messages() {
        return messages;
    }

    CollectionHead head() {
        return holdings.head();
    }

    PageWords pages() {
        return pages;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// What a step is called: its own title, its pearl’s, or the plain name of what it is.
    String title(Step step) {
        if (!step.title().isBlank()) {
            return step.title();
        }
        return switch (step.content()) {
            case StepContent.OfPearl(var id, var _) ->
                holdings.pearl(id)
                        .map(pearl -> pearl.in(messages.language()).title())
                        .orElse(id.value());
            case StepContent.Break() -> text("plan.step.break");
            case StepContent.Own(var _) -> text("plan.step.untitled");
        };
    }

    /// The time of day of a minute of a schedule.
    String time(int minute) {
        return time(Schedule.timeOf(minute));
    }

    private String time(LocalTime moment) {
        return time.format(moment);
    }

    /// Weekday and date; absent if the day has none.
    Optional<String> date(Day day) {
        return day.date().map(date::format);
    }

    /// From when until when, as “klo 9.00–13.00”.
    String times(Day day) {
        var schedule = Schedule.of(day);
        return schedule.end() == schedule.start()
                ? text("plan.day.from", time(schedule.start()))
                : text("plan.day.times", time(schedule.start()), time(schedule.end()));
    }

    /// Date, times and place in one line.
    String when(TrainingSession session, Day day) {
        var parts = new ArrayList<String>();
        date(day).ifPresent(parts::add);
        parts.add(times(day));
        parts.add(text("place." + session.place().code()));
        return String.join(" · ", parts);
    }

    /// Times, minutes, people and place, a fact each.
    List<String> facts(TrainingSession session, Day day) {
        var facts = new ArrayList<String>();
        var rest = day.steps().stream()
                .filter(Step::isBreak)
                .mapToInt(Step::minutes)
                .sum();
        facts.add(
                rest == 0
                        ? text("pearl.minutes", day.minutes())
                        : text("paper.minutes.with-breaks", day.minutes(), rest));
        session.group().map(this::group).ifPresent(facts::add);
        facts.add(text("place." + session.place().code()));
        return facts;
    }

    private String group(GroupSize group) {
        if (group.to().isEmpty()) {
            return text("paper.people.open", group.from());
        }
        var most = group.to().getAsInt();
        return group.from() == most
                ? messages.count("paper.people", most)
                : text("paper.people.range", group.from(), most);
    }

    String work(WorkForm work) {
        return text("work." + work.code());
    }

    /// The names of all who lead a step, each once.
    static List<String> leaders(TrainingSession session) {
        return session.days().stream()
                .flatMap(day -> day.steps().stream())
                .map(step -> step.leader().strip())
                .filter(leader -> !leader.isEmpty())
                .distinct()
                .toList();
    }

    /// The name of a day among several.
    String dayName(Day day, int index) {
        return date(day)
                .map(on -> text("plan.day.name.dated", index + 1, on))
                .orElseGet(() -> text("plan.day.name", index + 1));
    }
}
