package fi.helminauha.store;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.team.FollowUp;
import fi.helminauha.team.Mark;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.Day;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// A library with something of everything, and what can be read of one.
final class FilledLibrary {
    static final int SESSIONS = 12;
    static final TrainingId LAST_SESSION = session(SESSIONS - 1);

    private FilledLibrary() {}

    static void make(Path file) {
        try (var library = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            for (var i = 0; i < 60; i++) {
                library.bookmarks().add(new Bookmark(pearl(i), Instant.EPOCH));
            }
            for (var i = 0; i < 40; i++) {
                library.readings().add(pearl(i), Instant.EPOCH);
            }
            for (var i = 0; i < 5; i++) {
                library.folders()
                        .save(new Folder(
                                new FolderId(new UUID(0, i)),
                                new FolderName("kansio " + i),
                                List.of(pearl(i), pearl(i + 10))));
            }
            for (var i = 0; i < 30; i++) {
                library.notes().save(note(i));
            }
            for (var i = 0; i < 40; i++) {
                library.highlights().save(highlight(i));
            }
            for (var i = 0; i < SESSIONS; i++) {
                library.sessions().save(session(i, 1), Instant.ofEpochSecond(i));
            }
            for (var i = 0; i < 3; i++) {
                library.runs().save(run(i, i, i < 2));
            }
            for (var i = 0; i < 8; i++) {
                library.teamRuns().save(team(i), Instant.ofEpochSecond(i));
            }
            for (var i = 0; i < 20; i++) {
                library.runs().recordMinutes(new RunId(new UUID(2, i)), pearl(i), Duration.ofMinutes(7 + i));
            }
        }
    }

    private static PearlId pearl(int number) {
        return new PearlId("pearl-" + number);
    }

    private static Note note(int number) {
        var text = ("- kokeile " + number + " äö\n").repeat(10 * (1 + number));
        return new Note(pearl(number), "Helmi " + number, text, Instant.ofEpochSecond(number));
    }

    private static Highlight highlight(int number) {
        return new Highlight(
                new HighlightId(new UUID(3, number)),
                new Anchor(
                        pearl(number % 7),
                        Language.values()[number % 3],
                        new Anchor.Position(number, 1, 2),
                        new Anchor.Quote(
                                "Kun ",
                                ("huoli " + number + " äö ").repeat(1 + number).strip(),
                                " sanotaan"),
                        -number,
                        number % 2 == 0),
                "Helmi " + number,
                MarkColour.values()[number % 3],
                number % 2 == 0 ? "" : "kokeile " + number,
                Instant.ofEpochSecond(number));
    }

    private static TrainingId session(int number) {
        return new TrainingId(new UUID(1, number));
    }

    /// @param steps  each with long notes
    static TrainingSession session(int number, int steps) {
        var day = Day.empty(LocalTime.of(9, 0))
                .withSteps(Stream.generate(() -> Step.own("Osuus", 90).withNotes(notes(number)))
                        .limit(steps)
                        .toList());
        return new TrainingSession(
                session(number),
                "runko " + number,
                "",
                Place.ON_SITE,
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(day),
                false);
    }

    static Run run(int number, int session, boolean isOver) {
        var begun = Run.begin(session(session, 1), 0, false, Instant.ofEpochSecond(number), ZoneOffset.UTC);
        return new Run(
                new RunId(new UUID(2, number)),
                begun.training(),
                begun.title(),
                begun.day(),
                begun.isRehearsal(),
                begun.begun(),
                begun.plannedStart(),
                begun.steps(),
                0,
                0,
                false,
                Optional.of(Instant.EPOCH.plusSeconds(number)).filter(_ -> isOver));
    }

    private static TeamRun team(int number) {
        var begun = Instant.ofEpochSecond(number);
        var run = TeamRuns.begun(pearl(number / 2), begun).withAnswer(new Mark(0, 0, "Mikä auttoi?"), notes(number));
        var over = number < 7
                ? run.withRun(run.run().after(Duration.ofMinutes(number)).over(begun.plusSeconds(60)))
                : run;
        return over.withOutcome(over.outcome()
                .withFollowUp(Optional.of(FollowUp.on(LocalDate.EPOCH.plusDays(number)))
                        .filter(_ -> number % 2 == 0)));
    }

    private static String notes(int number) {
        return ("muistiinpano " + number + " äö. ").repeat(60 * (1 + number % SESSIONS));
    }

    /// Everything, each thing by itself.
    static Set<String> read(LibraryStore library) {
        var read = new TreeSet<String>();
        library.bookmarks().all().forEach(bookmark -> read.add(bookmark.toString()));
        library.readings().all().forEach(reading -> read.add(reading.toString()));
        library.folders().all().forEach(folder -> {
            read.add("folder " + folder.id() + folder.name());
            folder.pearls().forEach(pearl -> read.add("in " + folder.id() + pearl));
        });
        library.notes().all().forEach(note -> read.add(note.toString()));
        library.highlights().all().forEach(highlight -> read.add(highlight.toString()));
        library.sessions().all().forEach(summary -> {
            read.add(summary.toString());
            library.sessions().session(summary.id()).ifPresent(session -> read.add(session.toString()));
        });
        library.holdings().runs().forEach(run -> read.add("run " + run));
        library.teamRuns().all().forEach(summary -> {
            read.add(summary.toString());
            library.teamRuns().run(summary.id()).ifPresent(run -> read.add(run.toString()));
        });
        library.teamRuns().unfinished().ifPresent(run -> read.add("unfinished team " + run));
        library.runs().unfinished().ifPresent(run -> read.add("unfinished " + run));
        library.runs().neededMinutes().forEach((pearl, minutes) -> read.add("needs " + pearl + minutes));
        return read;
    }
}
