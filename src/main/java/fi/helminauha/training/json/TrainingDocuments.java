package fi.helminauha.training.json;

import fi.helminauha.collection.PearlId;
import fi.helminauha.team.TeamRun;
import fi.helminauha.training.Run;
import fi.helminauha.training.TrainingSession;

/// Sessions and runs as documents that are kept and read again. Equal values give equal documents. Safe for use by many
/// threads. What reads throws [TrainingReadException] if its document is damaged,
/// and of its kinds [NewerDocumentException] if a newer program wrote it.
public final class TrainingDocuments {
    private TrainingDocuments() {}

    /// The characters by which the documents of sessions and of their runs name a pearl.
    public static String naming(PearlId pearl) {
        return "\"pearl\":\"" + pearl.value() + "\"";
    }

    public static String write(TrainingSession session) {
        return Json.write(SessionForm.json(session));
    }

    public static TrainingSession session(String json) {
        return Json.read("session", json, SessionForm::session);
    }

    public static String write(SharedDocument shared) {
        return Json.write(SharedForm.json(shared));
    }

    public static SharedDocument shared(String json) {
        return Json.read("shared session", json, SharedForm::document);
    }

    public static String write(Run run) {
        return Json.write(RunForm.json(run));
    }

    public static Run run(String json) {
        return Json.read("run", json, RunForm::run);
    }

    public static String write(TeamRun run) {
        return Json.write(TeamRunForm.json(run));
    }

    public static TeamRun teamRun(String json) {
        return Json.read("team’s run", json, TeamRunForm::run);
    }
}
