package fi.helminauha.store;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSummary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A library with something of everything, and what can be read of one.
final class FilledLibrary {
    static final int SESSIONS = 12;
    static final TrainingId LAST_SESSION = session(SESSIONS - 1);

    private FilledLibrary() {}

    static void make(Path file) {
        try (var library = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            for (var i = 0; i < 60; i++) {
                library.addBookmark(pearl(i));
            }
            for (var i = 0; i < 40; i++) {
                library.recordReading(pearl(i));
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
                library.trainings().save(summary(session(i), "runko " + i), document(i));
            }
            for (var i = 0; i < 3; i++) {
                library.trainings().saveRun(new RunId(new UUID(2, i)), session(i), i < 2, document(i));
            }
            for (var i = 0; i < 8; i++) {
                library.teamRuns().save(team(i), document(i));
            }
            for (var i = 0; i < 20; i++) {
                library.trainings().recordMinutes(new RunId(new UUID(2, i)), pearl(i), Duration.ofMinutes(7 + i));
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
                        new Anchor.Place(number, 1, 2),
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

    private static TeamRunSummary team(int number) {
        var begun = Instant.ofEpochSecond(number);
        var followUp = Optional.of(LocalDate.EPOCH.plusDays(number)).filter(_ -> number % 2 == 0);
        return new TeamRunSummary(
                new RunId(new UUID(3, number)),
                pearl(number / 2),
                "Helmi " + number,
                begun,
                begun.plusSeconds(60),
                Duration.ofMinutes(number),
                number > 2,
                number < 7,
                followUp);
    }

    static TrainingSummary summary(TrainingId id, String title) {
        return new TrainingSummary(id, title, Instant.parse("2026-11-23T08:00:00Z"), false, 1, 90);
    }

    private static String document(int number) {
        return "{\"notes\":\"" + ("muistiinpano " + number + " äö. ").repeat(60 * (1 + number)) + "\"}";
    }

    /// Everything, each thing by itself.
    static Set<String> read(LibraryStore library) {
        var read = new TreeSet<String>();
        library.bookmarks().forEach(bookmark -> read.add(bookmark.toString()));
        library.readings().forEach(reading -> read.add(reading.toString()));
        library.folders().all().forEach(folder -> {
            read.add("folder " + folder.id() + folder.name());
            folder.pearls().forEach(pearl -> read.add("in " + folder.id() + pearl));
        });
        library.notes().all().forEach(note -> read.add(note.toString()));
        library.highlights().all().forEach(highlight -> read.add(highlight.toString()));
        library.trainings().sessions().forEach(session -> {
            read.add(session.toString());
            library.trainings().session(session.id()).ifPresent(document -> read.add(session.id() + document));
        });
        for (var i = 0; i < SESSIONS; i++) {
            library.trainings().runs(session(i)).forEach(run -> read.add("run " + run));
        }
        library.teamRuns().all().forEach(run -> {
            read.add(run.toString());
            library.teamRuns().document(run.id()).ifPresent(document -> read.add(run.id() + document));
        });
        library.teamRuns().unfinished().ifPresent(run -> read.add("unfinished team " + run));
        library.trainings().unfinishedRun().ifPresent(run -> read.add("unfinished " + run));
        library.trainings().neededMinutes().forEach((pearl, minutes) -> read.add("needs " + pearl + minutes));
        return read;
    }
}
