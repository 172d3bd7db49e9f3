package fi.helminauha.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything that a user’s library holds, as values: what is taken along to another computer. Sessions and runs are
/// the documents that are kept of them, so that joining two libraries loses none that this program cannot read.
/// @param readings  when each pearl was read last
/// @param runs      in the order in which they were begun
/// @param times     how long pearls took in runs
/// @param teamRuns  likewise in the order in which they were begun
public record LibraryHoldings(
        List<Bookmark> bookmarks,
        List<Reading> readings,
        List<Folder> folders,
        List<Note> notes,
        List<Highlight> highlights,
        List<Session> sessions,
        List<Presented> runs,
        List<NeededTime> times,
        List<TeamHeld> teamRuns) {
    public static final LibraryHoldings NONE = new LibraryHoldings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public LibraryHoldings {
        bookmarks = List.copyOf(bookmarks);
        readings = List.copyOf(readings);
        folders = List.copyOf(folders);
        notes = List.copyOf(notes);
        highlights = List.copyOf(highlights);
        sessions = List.copyOf(sessions);
        runs = List.copyOf(runs);
        times = List.copyOf(times);
        teamRuns = List.copyOf(teamRuns);
    }

    /// The same without what teams did: their answers may concern people.
    public LibraryHoldings withoutTeamRuns() {
        return new LibraryHoldings(bookmarks, readings, folders, notes, highlights, sessions, runs, times, List.of());
    }

    /// A folder with its bookmarks and nothing else, as for a colleague; nothing if there is no such folder.
    public LibraryHoldings ofFolder(FolderId id) {
        var alone = folders.stream().filter(each -> each.id().equals(id)).toList();
        var within = bookmarks.stream()
                .filter(each ->
                        alone.stream().anyMatch(folder -> folder.pearls().contains(each.pearl())))
                .toList();
        return new LibraryHoldings(
                within, List.of(), alone, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// The folder that somebody sent; absent where there is more than a folder and its bookmarks.
    public Optional<Folder> folderAlone() {
        return folders.stream().findFirst().filter(folder -> equals(ofFolder(folder.id())));
    }

    /// @param times  how often the pearl was opened, from 1
    public record Reading(PearlId pearl, Instant last, int times) {}

    /// A training session.
    /// @param document  the session that the summary tells of, as it is kept
    public record Session(TrainingSummary summary, String document) {}

    /// A day that was presented.
    /// @param isOver    whether it shall not be offered to be gone on with
    /// @param document  the run, as it is kept
    public record Presented(RunId id, TrainingId training, boolean isOver, String document) {}

    /// @param taken  in whole seconds
    public record NeededTime(RunId run, PearlId pearl, Duration taken) {}

    /// A pearl that a team went through.
    /// @param document  the run that the summary tells of, as it is kept
    public record TeamHeld(TeamRunSummary summary, String document) {}
}
