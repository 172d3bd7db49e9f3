package fi.helminauha.store;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.Run;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The library of somebody who has used the program for decades: 5,000 bookmarks, 2,000 notes, 10,000 highlights, 300
/// sessions, 2,000 presented days and 2,000 runs with teams.
public final class LargeLibrary {
    private static final int BOOKMARKS = 5_000;
    private static final int FOLDERS = 50;
    private static final int NOTES = 2_000;
    private static final int HIGHLIGHTS = 10_000;
    private static final int SESSIONS = 300;
    private static final int RUNS = 2_000;
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    private LargeLibrary() {}

    /// Makes such a library for `src/bench/start.py`.
    /// @param arguments  the new file, then pearls of the collection
    public static void main(String... arguments) throws SQLException {
        try (var library =
                OpenedLibrary.at(Path.of(arguments[0]), Clock.systemUTC()).store()) {
            fill(library, Stream.of(arguments).skip(1).map(PearlId::new).toList());
        }
    }

    /// @param first  pearls that are there too; the others are in no collection
    static void fill(LibraryStore library, List<PearlId> first) throws SQLException {
        library.connection().createStatement().execute("PRAGMA synchronous = OFF");
        var pearls = Stream.concat(
                        first.stream(),
                        IntStream.range(0, BOOKMARKS - first.size()).mapToObj(number -> new PearlId("pearl-" + number)))
                .toList();
        pearls.forEach(pearl -> library.bookmarks().add(new Bookmark(pearl, BEGIN)));
        for (var i = 0; i < FOLDERS; i++) {
            library.folders()
                    .save(new Folder(FolderId.random(), new FolderName("kansio " + i), pearls.subList(i, i + 100)));
        }
        for (var i = 0; i < NOTES; i++) {
            library.notes()
                    .save(new Note(pearls.get(i), "Helmi " + i, "muistiinpano ".repeat(40), BEGIN.plusSeconds(i)));
        }
        for (var i = 0; i < HIGHLIGHTS; i++) {
            library.highlights().save(highlight(pearls.get(i % BOOKMARKS), i));
        }
        for (var i = 0; i < SESSIONS; i++) {
            addSession(library, i);
        }
        for (var i = 0; i < RUNS; i++) {
            var run = TeamRuns.begun(pearls.get(i), BEGIN.plusSeconds(3_600L * i));
            // One that is not over would be offered at the next start, in front of everything.
            library.teamRuns().save(run.withRun(run.run().over(BEGIN)), BEGIN);
        }
        library.connection().createStatement().execute("PRAGMA synchronous = FULL");
    }

    private static void addSession(LibraryStore library, int number) {
        var empty = TrainingSession.empty("runko " + number);
        var steps =
                IntStream.range(0, 12).mapToObj(i -> Step.own("osuus " + i, 20)).toList();
        var session = empty.withDay(0, empty.days().getFirst().withSteps(steps));
        library.sessions().save(session, BEGIN);
        for (var i = number; i < RUNS; i += SESSIONS) {
            var run = Run.begin(session, 0, false, BEGIN.plusSeconds(86_400L * i), ZoneOffset.UTC)
                    .after(Duration.ofMinutes(20));
            library.runs().save(run.over(BEGIN));
        }
    }

    private static Highlight highlight(PearlId pearl, int number) {
        var anchor = new Anchor(
                pearl,
                Language.FI,
                new Anchor.Position(1, 0, 0),
                new Anchor.Quote("e".repeat(160), "korostus ".repeat(8) + number, "j".repeat(160)),
                number,
                true);
        return new Highlight(HighlightId.random(), anchor, "Helmi", MarkColour.GREEN, "", BEGIN.plusSeconds(number));
    }
}
