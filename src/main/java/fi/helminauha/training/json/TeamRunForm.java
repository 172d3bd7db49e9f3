package fi.helminauha.training.json;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.team.Decision;
import fi.helminauha.team.FollowUp;
import fi.helminauha.team.Mark;
import fi.helminauha.team.Mood;
import fi.helminauha.team.Outcome;
import fi.helminauha.team.TeamLimits;
import fi.helminauha.team.TeamRun;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// How a team’s run stands in JSON.
final class TeamRunForm {
    private static final int VERSION = 1;

    private static final int FAR = 1_000_000;

    private record Answer(Mark mark, String text) {}

    private TeamRunForm() {}

    static ObjectNode json(TeamRun run) {
        var json = Json.object()
                .put("version", VERSION)
                .put("pearl", run.pearl().value())
                .put("language", run.language().code());
        run.people().ifPresent(people -> json.put("people", people));
        json.set("run", RunForm.json(run.run()));
        var ticked = json.putArray("ticked");
        run.ticked().forEach(mark -> put(ticked.addObject(), mark));
        var answers = json.putArray("answers");
        run.answers().forEach((mark, answer) -> put(answers.addObject(), mark).put("answer", answer));
        var outcome = run.outcome();
        var decisions = json.putArray("decisions");
        outcome.decisions()
                .forEach(each -> decisions
                        .addObject()
                        .put("deed", each.deed())
                        .put("who", each.who())
                        .put("by", each.by()));
        outcome.followUp()
                .ifPresent(each -> json.put("followUp", each.day().toString()).put("isHeld", each.isHeld()));
        outcome.mood().ifPresent(mood -> json.put("mood", mood.code()));
        return json.put("line", outcome.line());
    }

    private static ObjectNode put(ObjectNode json, Mark mark) {
        return json.put("block", mark.block()).put("item", mark.item()).put("words", mark.words());
    }

    static TeamRun run(Fields fields) {
        fields.version("version", VERSION);
        var answers = new TreeMap<Mark, String>();
        fields.objects("answers", TeamLimits.MARKS, each -> new Answer(mark(each), each.text("answer")))
                .forEach(each -> answers.put(each.mark(), each.text()));
        return new TeamRun(
                fields.of("pearl", PearlId::new),
                fields.code("language", Language.class),
                fields.optionalNumber("people", 1, TeamLimits.PEOPLE),
                fields.object("run", RunForm::run),
                new TreeSet<>(fields.objects("ticked", TeamLimits.MARKS, TeamRunForm::mark)),
                answers,
                outcome(fields));
    }

    private static Mark mark(Fields fields) {
        return new Mark(fields.number("block", 0, FAR), fields.number("item", 0, FAR), fields.text("words"));
    }

    private static Outcome outcome(Fields fields) {
        return new Outcome(
                fields.objects(
                        "decisions",
                        TeamLimits.DECISIONS,
                        each -> new Decision(each.text("deed"), each.title("who"), each.title("by"))),
                fields.optionalDate("followUp").map(day -> new FollowUp(day, fields.isTrue("isHeld"))),
                fields.optionalCode("mood", Mood.class),
                fields.text("line"));
    }
}
