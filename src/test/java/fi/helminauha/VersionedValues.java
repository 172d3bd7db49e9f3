package fi.helminauha;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.settings.PaperChoices;
import fi.helminauha.settings.Settings;
import fi.helminauha.team.Mark;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.Run;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.json.TrainingDocuments;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Values of a user’s own, made of a name and a version alone: who reads one knows whether each word of it is of that
/// version. They are as long as users’ own are, and of another length in each version.
final class VersionedValues {
    private VersionedValues() {}

    private static TrainingId id(String number) {
        return new TrainingId(new UUID(1, Integer.parseInt(number)));
    }

    static Note note(String pearl, String version) {
        var text = ("- kokeile " + version + " äö\n").repeat(1 + Integer.parseInt(version) % 300);
        return new Note(new PearlId(pearl), version, text, Instant.EPOCH);
    }

    static TeamRun team(String number, String version) {
        var id = new UUID(3, Integer.parseInt(number)).toString();
        var run = TeamRuns.begun(TeamRuns.PEARL, Instant.EPOCH)
                .withAnswer(new Mark(0, 0, version), ("vastaus " + version + " äö. ").repeat(80));
        // The same run each time.
        var document = TrainingDocuments.write(run).replace(run.id().toString(), id);
        for (var step : run.run().steps()) {
            document = document.replace(step.step().id().toString(), id);
        }
        return TrainingDocuments.teamRun(document);
    }

    static Highlight highlight(String number, String version) {
        var words = ("huoli " + version + " äö ")
                .repeat(1 + Integer.parseInt(version) % 100)
                .strip();
        var anchor = new Anchor(
                new PearlId("pearl-" + number),
                Language.FI,
                new Anchor.Position(1, 0, 0),
                new Anchor.Quote("", words, ""),
                words.hashCode(),
                true);
        return new Highlight(
                new HighlightId(new UUID(3, Integer.parseInt(number))),
                anchor,
                version,
                MarkColour.values()[Integer.parseInt(version) % 3],
                words,
                Instant.EPOCH);
    }

    /// The same run each time.
    static Run run(String number, String version) {
        var begun = Run.begin(session(number, version), 0, false, Instant.EPOCH, ZoneOffset.UTC)
                .over(Instant.EPOCH);
        var document = TrainingDocuments.write(begun)
                .replace(begun.id().toString(), new UUID(2, Integer.parseInt(number)).toString());
        for (var step : begun.steps()) {
            document = document.replace(step.step().id().toString(), id(number).toString());
        }
        return TrainingDocuments.run(document);
    }

    static TrainingSession session(String number, String version) {
        var notes = ("muistiinpano " + version + " äö. ").repeat(Integer.parseInt(version) % 300);
        var fresh = TrainingSession.ofPearls(version, List.of());
        var filled = fresh.withDay(
                0, fresh.days().getFirst().withSteps(List.of(Step.own("osa", 5).withNotes(notes))));
        // The same session each time.
        return TrainingDocuments.session(TrainingDocuments.write(filled)
                .replace(filled.id().toString(), id(number).toString()));
    }

    /// As long as papers are: the number at both ends, and in between.
    static byte[] paper(String version) {
        return (version + " ").repeat(10_000).getBytes(StandardCharsets.UTF_8);
    }

    /// With papers that were made last, all of that number.
    static Settings settings(int zoom) {
        var papers = PaperChoices.FIRST;
        for (var i = 0; i < 10; i++) {
            papers = papers.withMade("/koti/äö " + zoom + "/moniste " + i + ".pdf");
        }
        return Settings.FIRST.withZoomPercent(zoom).withPapers(papers);
    }

    static String search(String version) {
        return ("huoli " + version + " äö ").repeat(8).strip();
    }
}
