package fi.helminauha.training.json;

import fi.helminauha.training.Limits;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.RunStep;
import fi.helminauha.training.TrainingId;
import tools.jackson.databind.node.ObjectNode;

/// How a run stands in JSON.
final class RunForm {
    private static final int VERSION = 1;

    /// A day’s steps, and as many put in on the way.
    private static final int MOST_STEPS = 2 * Limits.STEPS;
    private static final int MOST_PAGES = 1_000_000;
    /// Minutes.
    private static final int FAR = 1_000_000;

    private RunForm() {}

    static ObjectNode json(Run run) {
        var json = Json.object()
                .put("version", VERSION)
                .put("id", run.id().toString())
                .put("title", run.title())
                .put("day", run.day())
                .put("isRehearsal", run.isRehearsal())
                .put("begun", run.begun().toString())
                .put("plannedStart", run.plannedStart().toString())
                .put("current", run.current())
                .put("page", run.page())
                .put("isPaused", run.isPaused());
        run.training().ifPresent(training -> json.put("training", training.toString()));
        run.ended().ifPresent(ended -> json.put("ended", ended.toString()));
        var steps = json.putArray("steps");
        run.steps().forEach(step -> steps.add(json(step)));
        return json;
    }

    private static ObjectNode json(RunStep step) {
        var json = Json.object();
        json.set("step", SessionForm.json(step.step()));
        return json.put("plannedStart", step.plannedStart())
                .put("plannedEnd", step.plannedEnd())
                .put("added", step.added())
                .put("spent", step.spent().toString())
                .put("isSkipped", step.isSkipped())
                .put("isInserted", step.isInserted());
    }

    static Run run(Fields fields) {
        fields.version("version", VERSION);
        return new Run(
                fields.of("id", RunId::of),
                fields.optional("training", TrainingId::of),
                fields.title("title"),
                fields.number("day", 0, Limits.DAYS - 1),
                fields.isTrue("isRehearsal"),
                fields.instant("begun"),
                fields.instant("plannedStart"),
                fields.objects("steps", MOST_STEPS, RunForm::step),
                fields.number("current", 0, MOST_STEPS),
                fields.number("page", 0, MOST_PAGES),
                fields.isTrue("isPaused"),
                fields.optionalInstant("ended"));
    }

    private static RunStep step(Fields fields) {
        return new RunStep(
                fields.object("step", SessionForm::step),
                fields.number("plannedStart", -FAR, FAR),
                fields.number("plannedEnd", -FAR, FAR),
                fields.number("added", -FAR, FAR),
                fields.duration("spent"),
                fields.isTrue("isSkipped"),
                fields.isTrue("isInserted"));
    }
}
