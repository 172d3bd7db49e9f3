package fi.helminauha.collection.json;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.ReadySession.Step;
import fi.helminauha.collection.Reference;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.WorkForm;

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
                        fields.reference("pearl", PearlId::isValid, PearlId::new, Reference.ToPearl::new),
                        minutes,
                        form);
            case BREAK -> new Step.BreakStep(minutes);
            case OWN -> new Step.OwnStep(minutes, form);
        };
    }

    private static ReadySession.Text text(Fields fields, Language language) {
        return new ReadySession.Text(
                fields.passage("title", language, Role.TITLE),
                fields.passage("goal", language, Role.PROSE),
                fields.passages("materials", language, Role.NEED, 0, MOST_MATERIALS),
                fields.passageOrEmpty("before", language, Role.PROSE),
                fields.passageOrEmpty("after", language, Role.PROSE),
                fields.objects("steps", 1, step -> stepText(step, language)));
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
