package fi.helminauha.collection.json;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.Printout;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.ReadySession.Step;
import fi.helminauha.collection.Reference;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.WorkForm;
import java.util.List;

/// Maps `sessions/<id>.json`.
final class SessionDocument {
    private static final int MOST_MATERIALS = 60;

    private SessionDocument() {}

    static ReadySession session(Fields fields) {
        return new ReadySession(
                fields.ownId("id", SessionId::isValid, SessionId::new),
                fields.codes("audiences", Audience.class, 1),
                fields.number("minutes", 1, Minutes.MAX),
                fields.object("group", PearlDocument::group),
                fields.codes("places", Place.class, 1),
                PearlDocument.difficulty(fields),
                fields.objects("steps", 1, SessionDocument::step),
                fields.optional("printouts", name -> fields.objects(name, 0, SessionDocument::printout))
                        .orElse(List.of()),
                fields.optional("spare", name -> fields.object(name, SessionDocument::spare)),
                fields.localized("texts", SessionDocument::text));
    }

    private static Step step(Fields fields) {
        var kind = fields.knownCode("kind", StepKind.class);
        if (kind.isEmpty()) {
            fields.acceptAll();
            return new Step.BreakStep(1);
        }
        var minutes = fields.number("minutes", 1, Minutes.MAX);
        var work = fields.knownCode("work", WorkForm.class);
        var isBreak = kind.get() == StepKind.BREAK;
        if (work.isPresent() && (work.get() == WorkForm.BREAK) != isBreak) {
            fields.problem(
                    "work",
                    isBreak
                            ? "The work of a break is \"break\"; write that."
                            : "The work \"break\" is for breaks only; write how people work.");
        }
        var form = work.orElse(WorkForm.PLENARY);
        return switch (kind.get()) {
            case PEARL ->
                new Step.PearlStep(
                        pearl(fields),
                        minutes,
                        form,
                        fields.optionalNumber("groups", 1, Step.PearlStep.MOST_GROUPS)
                                .orElse(1));
            case BREAK -> new Step.BreakStep(minutes);
            case OWN -> new Step.OwnStep(minutes, form);
        };
    }

    private static PearlId pearl(Fields fields) {
        return fields.reference("pearl", PearlId::isValid, PearlId::new, Reference.ToPearl::new);
    }

    private static Printout printout(Fields fields) {
        return new Printout(
                fields.optional("pearl", _ -> pearl(fields)),
                fields.code("per", Printout.Per.class),
                fields.number("copies", 1, Printout.MOST_COPIES));
    }

    private static ReadySession.Spare spare(Fields fields) {
        var work = fields.knownCode("work", WorkForm.class);
        if (work.isPresent() && work.get() == WorkForm.BREAK) {
            fields.problem("work", "The work \"break\" is for breaks only; write how people work.");
        }
        return new ReadySession.Spare(
                pearl(fields), fields.number("minutes", 1, Minutes.MAX), work.orElse(WorkForm.PLENARY));
    }

    private static ReadySession.Text text(Fields fields, Language language) {
        return new ReadySession.Text(
                fields.passage("title", language, Role.TITLE),
                fields.passage("goal", language, Role.PROSE),
                fields.passages("materials", language, Role.NEED, 0, MOST_MATERIALS),
                fields.passageOrEmpty("before", language, Role.PROSE),
                fields.passageOrEmpty("after", language, Role.PROSE),
                fields.objects("steps", 1, step -> stepText(step, language)),
                new ReadySession.Arrangements(
                        fields.optionalPassage("audience", language, Role.ARRANGEMENT),
                        fields.optionalPassage("room", language, Role.ARRANGEMENT),
                        fields.optional("printouts", name -> printouts(fields, name, language))
                                .orElse(List.of()),
                        fields.optionalPassage("spare", language, Role.PROSE)));
    }

    private static List<String> printouts(Fields fields, String name, Language language) {
        return fields.passages(name, language, Role.NEED, 0, MOST_MATERIALS);
    }

    private static ReadySession.StepText stepText(Fields fields, Language language) {
        return new ReadySession.StepText(
                fields.passage("title", language, Role.HEADING),
                fields.passage("way", language, Role.PROSE),
                fields.passageOrEmpty("notes", language, Role.PROSE));
    }

    /// The kinds of steps as they stand in files.
    private enum StepKind implements Coded {
        PEARL("pearl"),
        BREAK("break"),
        OWN("own");

        private final String code;

        StepKind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
