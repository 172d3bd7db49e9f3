package fi.helminauha.training.json;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.training.Day;
import fi.helminauha.training.Limits;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.StepId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// How a session stands in JSON.
final class SessionForm {
    private static final int VERSION = 1;

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_SECTIONS = 1_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SessionForm() {}

    static ObjectNode json(TrainingSession session) {
        var json = Json.object()
                .put("version", VERSION)
                .put("id", session.id().toString())
                .put("title", session.title())
                .put("goal", session.goal())
                .put("place", session.place().code());
        session.group().ifPresent(group -> {
            var size = json.putObject("group").put("from", group.from());
            group.to().ifPresent(to -> size.put("to", to));
        });
        put(json, "materials", session.materials());
        if (!session.ready().isEmpty()) {
            put(json, "ready", session.ready());
        }
        json.put("before", session.before())
                .put("after", session.after())
                .put("closingNotes", session.closingNotes())
                .put("isTemplate", session.isTemplate());
        var days = json.putArray("days");
        session.days().forEach(day -> days.add(json(day)));
        return json;
    }

    private static ObjectNode json(Day day) {
        var json = Json.object();
        day.date().ifPresent(date -> json.put("date", date.toString()));
        json.put("start", time(day.start()));
        day.minutesAvailable().ifPresent(minutes -> json.put("minutesAvailable", minutes));
        var steps = json.putArray("steps");
        day.steps().forEach(step -> steps.add(json(step)));
        return json;
    }

    static ObjectNode json(Step step) {
        var json = Json.object().put("id", step.id().toString());
        switch (step.content()) {
            case StepContent.OfPearl(var pearl, var sections) -> {
                json.put("kind", Kind.PEARL.code()).put("pearl", pearl.value());
                var numbers = json.putArray("sections");
                sections.forEach(numbers::add);
            }
            case StepContent.Break() -> json.put("kind", Kind.BREAK.code());
            case StepContent.Own(var text) -> json.put("kind", Kind.OWN.code()).put("text", text);
        }
        json.put("minutes", step.minutes())
                .put("work", step.work().code())
                .put("title", step.title())
                .put("way", step.way())
                .put("leader", step.leader());
        put(json, "materials", step.materials());
        json.put("notes", step.notes());
        step.lockedStart().ifPresent(start -> json.put("lockedStart", time(start)));
        return json;
    }

    private static void put(ObjectNode json, String name, List<String> lines) {
        var array = json.putArray(name);
        lines.forEach(array::add);
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    static TrainingSession session(Fields fields) {
        fields.version("version", VERSION);
        return new TrainingSession(
                fields.of("id", TrainingId::of),
                fields.title("title"),
                fields.text("goal"),
                fields.code("place", Place.class),
                fields.optionalObject("group", SessionForm::group),
                fields.lines("materials"),
                fields.linesIfAny("ready"),
                fields.text("before"),
                fields.text("after"),
                fields.text("closingNotes"),
                fields.objects("days", Limits.DAYS, SessionForm::day),
                fields.isTrue("isTemplate"));
    }

    private static GroupSize group(Fields fields) {
        return new GroupSize(fields.number("from", 1, MOST_PEOPLE), fields.optionalNumber("to", 1, MOST_PEOPLE));
    }

    private static Day day(Fields fields) {
        return new Day(
                fields.optionalDate("date"),
                fields.time("start"),
                fields.optionalNumber("minutesAvailable", 1, Limits.DAY),
                fields.objects("steps", Limits.STEPS, SessionForm::step));
    }

    static Step step(Fields fields) {
        return new Step(
                fields.of("id", StepId::of),
                content(fields),
                fields.number("minutes", 1, Minutes.MAX),
                fields.code("work", WorkForm.class),
                fields.title("title"),
                fields.text("way"),
                fields.title("leader"),
                fields.lines("materials"),
                fields.text("notes"),
                fields.optionalTime("lockedStart"));
    }

    private static StepContent content(Fields fields) {
        return switch (fields.code("kind", Kind.class)) {
            case PEARL ->
                new StepContent.OfPearl(
                        fields.of("pearl", PearlId::new), fields.numbers("sections", MOST_SECTIONS, MOST_SECTIONS));
            case BREAK -> new StepContent.Break();
            case OWN -> new StepContent.Own(fields.text("text"));
        };
    }

    /// What a step is made of, as it stands in documents.
    private enum Kind implements Coded {
        PEARL("pearl"),
        BREAK("break"),
        OWN("own");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
