package fi.helminauha.exchange;

import fi.helminauha.files.LimitedFile;
import fi.helminauha.files.TooLargeException;
import fi.helminauha.files.WholeFile;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.library.LibraryHoldings.Session;
import fi.helminauha.library.LibraryHoldings.TeamHeld;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.training.json.LibraryDocuments;
import fi.helminauha.training.json.LibraryDocuments.ListedRun;
import fi.helminauha.training.json.LibraryDocuments.ListedSession;
import fi.helminauha.training.json.LibraryDocuments.ListedTeamRun;
import fi.helminauha.training.json.NewerDocumentException;
import fi.helminauha.training.json.TrainingDocuments;
import fi.helminauha.training.json.TrainingReadException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Everything that a user’s library holds as one file, `.helmikirjasto`, to be taken to another computer: a zip of JSON
/// documents, described in docs/formats.
public final class LibraryArchive {
    /// With its dot.
    public static final String EXTENSION = ".helmikirjasto";

    /// Bytes. A library of 5,000 bookmarks, 2,000 notes, 300 sessions and 2,000 runs is a tenth of it.
    static final int LARGEST = 32 * 1024 * 1024;

    static final String HEAD = "helmikirjasto.json";
    private static final String HIGHLIGHTS = "highlights";
    private static final String TEAM_RUNS = "team-runs";
    /// The same at each writing: equal libraries give equal files.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private LibraryArchive() {}

    /// What became of a file that was to be read. Nothing on the disk has changed.
    public sealed interface Reading {}

    /// @param written  when
    public record Opened(LibraryHoldings holdings, Instant written) implements Reading {}

    /// @param details  in English, for whoever helps
    public record Refused(Reason reason, String details) implements Reading {}

    /// Why a file cannot be brought in.
    public enum Reason {
        /// It is not there, is no file, or may not be read.
        UNREADABLE,
        TOO_LARGE,
        /// It is something else under this name.
        NOT_A_LIBRARY,
        /// It was a library, but is cut or changed.
        DAMAGED,
        /// A newer program wrote it.
        NEWER
    }

    /// Whether a file is called as one of these.
    public static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// The file that is written for the name that was typed.
    public static Path withExtension(Path typed) {
        return isNamed(typed) ? typed : typed.resolveSibling(typed.getFileName() + EXTENSION);
    }

    /// Whether the extension would make the name that was typed that of a file that is there.
    public static boolean needsAnotherName(Path typed) {
        return !isNamed(typed) && withExtension(typed).toFile().exists();
    }

    /// Writes what is held whole or not at all, in place of a file that was there.
    /// @param now  is said in the file
    /// @return how many sessions and runs of days and teams were left out, since they cannot be read here either
    /// @throws ExchangeException if it cannot be written
    public static int write(Path file, LibraryHoldings holdings, Instant now) {
        var documents = new LinkedHashMap<String, String>();
        var sessions = holdings.sessions().stream()
                .filter(session -> isReadable(() -> TrainingDocuments.session(session.document())))
                .toList();
        var runs = holdings.runs().stream()
                .filter(run -> isReadable(() -> TrainingDocuments.run(run.document())))
                .toList();
        var teamRuns = holdings.teamRuns().stream()
                .filter(run -> isReadable(() -> TrainingDocuments.teamRun(run.document())))
                .toList();
        documents.put(HEAD, LibraryDocuments.head(now));
        documents.put(entry("bookmarks"), LibraryDocuments.bookmarks(holdings.bookmarks()));
        documents.put(entry("readings"), LibraryDocuments.readings(holdings.readings()));
        documents.put(entry("folders"), LibraryDocuments.folders(holdings.folders()));
        documents.put(entry("notes"), LibraryDocuments.notes(holdings.notes()));
        documents.put(entry(HIGHLIGHTS), LibraryDocuments.highlights(holdings.highlights()));
        documents.put(entry("times"), LibraryDocuments.times(holdings.times()));
        documents.put(
                entry("sessions"),
                LibraryDocuments.sessions(sessions.stream()
                        .map(session -> new ListedSession(
                                session.summary().id(), session.summary().changed()))
                        .toList()));
        documents.put(
                entry("runs"),
                LibraryDocuments.runs(runs.stream()
                        .map(run -> new ListedRun(run.id(), run.training(), run.isOver()))
                        .toList()));
        sessions.forEach(
                session -> documents.put(entry("sessions/" + session.summary().id()), session.document()));
        runs.forEach(run -> documents.put(entry("runs/" + run.id()), run.document()));
        documents.put(
                entry(TEAM_RUNS),
                LibraryDocuments.teamRuns(teamRuns.stream()
                        .map(run -> new ListedTeamRun(
                                run.summary().id(), run.summary().changed()))
                        .toList()));
        teamRuns.forEach(
                run -> documents.put(entry(TEAM_RUNS + "/" + run.summary().id()), run.document()));
        try {
            var bytes = zip(documents);
            if (bytes.length > LARGEST) {
                throw new ExchangeException("take the library along", "it is larger than " + LARGEST + " bytes");
            }
            WholeFile.write(file, bytes, WholeFile.Readers.OWN);
        } catch (IOException e) {
            throw new ExchangeException("take the library along", e);
        }
        return holdings.sessions().size()
                - sessions.size()
                + holdings.runs().size()
                - runs.size()
                + holdings.teamRuns().size()
                - teamRuns.size();
    }

    /// The name of a document’s entry.
    private static String entry(String document) {
        return document + ".json";
    }

    private static boolean isReadable(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (TrainingReadException e) {
            return false;
        }
    }

    private static byte[] zip(Map<String, String> documents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var document : documents.entrySet()) {
                var entry = new ZipEntry(document.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(document.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// Reads a file from another computer. Never throws for what the disk holds.
    public static Reading read(Path file) {
        byte[] bytes;
        try {
            bytes = LimitedFile.read(file, LARGEST);
        } catch (TooLargeException e) {
            return new Refused(Reason.TOO_LARGE, e.toString());
        } catch (IOException e) {
            return new Refused(Reason.UNREADABLE, e.toString());
        }
        return switch (LibraryEntries.of(bytes)) {
            case LibraryEntries.Foreign(var why) -> new Refused(Reason.NOT_A_LIBRARY, why);
            case LibraryEntries.TooLarge(var why) -> new Refused(Reason.TOO_LARGE, why);
            case LibraryEntries.Unsound(var why, var head) ->
                new Refused(head.filter(LibraryArchive::isNewer).isPresent() ? Reason.NEWER : Reason.DAMAGED, why);
            case LibraryEntries.Documents documents -> read(documents);
        };
    }

    /// A newer program may have entries that this one does not know.
    private static boolean isNewer(String head) {
        try {
            LibraryDocuments.readHead(head);
            return false;
        } catch (NewerDocumentException e) {
            return true;
        } catch (TrainingReadException e) {
            return false;
        }
    }

    private static Reading read(LibraryEntries.Documents documents) {
        try {
            var head = LibraryDocuments.readHead(documents.text(HEAD));
            var isFirst = head.isFirst();
            if (isFirst && documents.texts().containsKey(entry(TEAM_RUNS))) {
                throw new IllegalArgumentException("a file of the first version has no " + TEAM_RUNS);
            }
            var holdings = new LibraryHoldings(
                    LibraryDocuments.readBookmarks(documents.text(entry("bookmarks"))),
                    LibraryDocuments.readReadings(documents.text(entry("readings")), isFirst),
                    LibraryDocuments.readFolders(documents.text(entry("folders"))),
                    LibraryDocuments.readNotes(documents.text(entry("notes"))),
                    isFirst && !documents.texts().containsKey(entry(HIGHLIGHTS))
                            ? List.of()
                            : LibraryDocuments.readHighlights(documents.text(entry(HIGHLIGHTS))),
                    LibraryDocuments.readSessions(documents.text(entry("sessions"))).stream()
                            .map(listed -> session(listed, documents))
                            .toList(),
                    LibraryDocuments.readRuns(documents.text(entry("runs"))).stream()
                            .map(listed -> run(listed, documents))
                            .toList(),
                    LibraryDocuments.readTimes(documents.text(entry("times"))),
                    isFirst ? List.of() : teamRuns(documents));
            return new Opened(holdings, head.written());
        } catch (NewerDocumentException e) {
            return new Refused(Reason.NEWER, e.toString());
        } catch (TrainingReadException | IllegalArgumentException e) {
            return new Refused(Reason.DAMAGED, e.toString());
        }
    }

    private static Session session(ListedSession listed, LibraryEntries.Documents documents) {
        var document = documents.text(entry("sessions/" + listed.id()));
        var session = TrainingDocuments.session(document);
        if (!session.id().equals(listed.id())) {
            throw new IllegalArgumentException("the session of " + listed.id() + " is " + session.id());
        }
        // Written as this program writes it, whatever the file’s spaces and orders are.
        return new Session(TrainingSummary.of(session, listed.changed()), TrainingDocuments.write(session));
    }

    private static Presented run(ListedRun listed, LibraryEntries.Documents documents) {
        var run = TrainingDocuments.run(documents.text(entry("runs/" + listed.id())));
        if (!run.id().equals(listed.id()) || !run.training().equals(Optional.of(listed.training()))) {
            throw new IllegalArgumentException("the run of " + listed.id() + " is " + run.id());
        }
        return new Presented(listed.id(), listed.training(), listed.isOver(), TrainingDocuments.write(run));
    }

    private static List<TeamHeld> teamRuns(LibraryEntries.Documents documents) {
        return LibraryDocuments.readTeamRuns(documents.text(entry(TEAM_RUNS))).stream()
                .map(listed -> teamRun(listed, documents))
                .toList();
    }

    private static TeamHeld teamRun(ListedTeamRun listed, LibraryEntries.Documents documents) {
        var run = TrainingDocuments.teamRun(documents.text(entry(TEAM_RUNS + "/" + listed.id())));
        if (!run.id().equals(listed.id())) {
            throw new IllegalArgumentException("the team’s run of " + listed.id() + " is " + run.id());
        }
        return new TeamHeld(TeamRunSummary.of(run, listed.changed()), TrainingDocuments.write(run));
    }
}
