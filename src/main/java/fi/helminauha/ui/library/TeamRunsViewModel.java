package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.TeamHeld;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.training.RunId;
import fi.helminauha.training.json.TrainingReadException;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The pearls that teams went through. What is changed is shown at once and written on the `io` thread. Used on the
/// JavaFX thread.
public final class TeamRunsViewModel {
    private static final Comparator<TeamRunSummary> LAST_FIRST =
            Comparator.comparing(TeamRunSummary::begun).reversed().thenComparing(TeamRunSummary::id);
    private static final double MINUTE = 60;

    private final Background background;
    private final LibraryAccess access;
    private final Notices notices;
    private final InstantSource clock;
    private final TeamRunViewModel current;
    private final ReadOnlyObjectWrapper<List<TeamRunSummary>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final KnownTeamRuns known;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    /// How often the user has changed what is kept.
    private long changes;

    /// What of the runs lies over the window.
    public sealed interface Shown {
        record Nothing() implements Shown {}

        /// The list of them.
        /// @param pearl  whose runs; absent for all
        record Runs(Optional<PearlId> pearl) implements Shown {}

        /// What came of one, which is open.
        /// @param from  what is shown again afterwards
        record Outcome(TeamRun run, Shown from) implements Shown {}
    }

    /// @param access  used on the `io` thread
    /// @param clock   tells when a run is changed
    public TeamRunsViewModel(Background background, LibraryAccess access, Notices notices, InstantSource clock) {
        this.background = background;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
        this.known = new KnownTeamRuns(background, access);
        this.current = new TeamRunViewModel(this, background, notices);
    }

    /// Reads what is kept; again if the user changes it meanwhile.
    void load() {
        var before = changes;
        background.io(() -> access.store().teamRuns().all(), kept -> {
            if (before == changes) {
                known.clear();
                runs.set(kept.stream().sorted(LAST_FIRST).toList());
            } else {
                load();
            }
        });
    }

    /// The run that is open.
    public TeamRunViewModel current() {
        return current;
    }

    /// All runs, begun last first; some pearls may not be in the collection.
    public ReadOnlyObjectProperty<List<TeamRunSummary>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    /// The runs of a pearl, begun last first.
    public List<TeamRunSummary> runs(PearlId pearl) {
        return runs.get().stream().filter(run -> run.pearl().equals(pearl)).toList();
    }

    /// How many minutes the pearl took when it was gone through whole for the last time.
    public OptionalInt learnedMinutes(PearlId pearl) {
        return runs(pearl).stream()
                .filter(TeamRunSummary::isWhole)
                .mapToInt(run -> (int) Math.max(1, Math.round(run.taken().toSeconds() / MINUTE)))
                .findFirst();
    }

    /// The runs that a team shall look at again: the earliest day first, be it past.
    public List<TeamRunSummary> followUps() {
        return runs.get().stream()
                .filter(run -> run.followUp().isPresent())
                .sorted(Comparator.comparing(run -> run.followUp().orElseThrow()))
                .toList();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows the list of runs.
    /// @param pearl  whose runs; absent for all
    public void show(Optional<PearlId> pearl) {
        shown.set(new Shown.Runs(pearl));
    }

    /// Shows what came of a run, when it is read.
    public void show(RunId run) {
        var from = shown.get();
        current.open(
                run, () -> current.runProperty().get().ifPresent(open -> shown.set(new Shown.Outcome(open, from))));
    }

    /// Takes away what lies over the window, step by step.
    public void hide() {
        if (shown.get() instanceof Shown.Outcome(var _, var from)) {
            current.close();
            shown.set(from);
        } else {
            shown.set(new Shown.Nothing());
        }
    }

    /// Reads a run that is kept, or says that it cannot be read.
    void read(RunId id, Consumer<TeamRun> then) {
        background.io(
                () -> access.store().teamRuns().run(id),
                found -> found.ifPresentOrElse(then, () -> notices.tell("notice.team.unreadable")),
                this::tell);
    }

    private void tell(RuntimeException failure) {
        var isOfRun = failure instanceof TrainingReadException;
        notices.tellFailure(isOfRun ? "notice.team.unreadable" : "notice.failure", failure);
    }

    /// Keeps a run in place of what it was before.
    /// @param then  told whether it is on the disk
    void keep(TeamRun run, Consumer<Boolean> then) {
        var summary = TeamRunSummary.of(run, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        show(summary);
        known.put(run);
        write(run.id().toString(), store -> put(store, run, summary), then);
    }

    /// What a whole run taught about its pearl is kept with it, for the planner too.
    private static void put(LibraryStore store, TeamRun run, TeamRunSummary summary) {
        store.teamRuns().save(run, summary.changed());
        if (summary.isWhole()) {
            store.runs().recordMinutes(run.id(), run.pearl(), run.taken());
        }
    }

    private void show(TeamRunSummary summary) {
        var all = new ArrayList<>(runs.get());
        all.removeIf(each -> each.id().equals(summary.id()));
        all.add(summary);
        all.sort(LAST_FIRST);
        runs.set(List.copyOf(all));
    }

    /// Deletes a run; the notice that says so can bring it back.
    public void remove(TeamRunSummary run) {
        remove(List.of(run), false, "notice.team.removed.one", run.title());
    }

    /// Deletes all runs, those that cannot be read too; the notice that says so can bring back those that can.
    public void removeAll() {
        remove(runs.get(), true, "notice.team.removed.other", runs.get().size());
    }

    /// Deletes the runs that were begun more than so many months ago, but for those whose follow-up is to come, and
    /// says so with a way to have them back.
    /// @param zone  by whose calendar months are counted
    public void clearOld(int months, ZoneId zone) {
        var today = clock.instant().atZone(zone).toLocalDate();
        var oldest = today.minusMonths(months).atStartOfDay(zone).toInstant();
        var old = runs.get().stream()
                .filter(run -> run.begun().isBefore(oldest))
                .filter(run ->
                        run.followUp().filter(day -> !day.isBefore(today)).isEmpty())
                .toList();
        if (!old.isEmpty()) {
            remove(old, false, "notice.team.cleared." + (old.size() == 1 ? "one" : "other"), old.size());
        }
    }

    /// @param isAll  whether those go too that are not shown, since they cannot be read
    private void remove(List<TeamRunSummary> gone, boolean isAll, String notice, Object argument) {
        var ids = gone.stream().map(TeamRunSummary::id).toList();
        if (ids.stream().anyMatch(current::isOpen)) {
            current.close();
        }
        runs.set(runs.get().stream().filter(run -> !ids.contains(run.id())).toList());
        known.forget(ids);
        changes++;
        background.io(
                () -> {
                    var removed = held(ids);
                    if (isAll) {
                        access.keep(subject(""), store -> store.teamRuns().removeAll());
                    } else {
                        ids.forEach(id -> access.keep(
                                subject(id.toString()),
                                store -> store.teamRuns().remove(id)));
                    }
                    return removed;
                },
                removed -> notices.offer(
                        notice,
                        List.of(argument),
                        "notice.team.restore",
                        () -> removed.reversed().forEach(this::restore)));
    }

    /// On the `io` thread.
    private List<TeamHeld> held(List<RunId> ids) {
        var kept = access.store().teamRuns();
        return ids.stream().flatMap(id -> kept.held(id).stream()).toList();
    }

    private void restore(TeamHeld removed) {
        show(removed.summary());
        write(removed.summary().id().toString(), store -> store.teamRuns().save(removed), _ -> {});
    }

    /// Gives the run that was cut off, if there is one. One that cannot be read is told of once.
    void unfinished(Consumer<TeamRun> then) {
        background.io(this::unfinished, found -> found.ifPresent(then), this::tell);
    }

    /// On the `io` thread.
    private Optional<TeamRun> unfinished() {
        try {
            return access.store().teamRuns().unfinished();
        } catch (TrainingReadException e) {
            access.keep(subject("unreadable"), store -> store.teamRuns().giveUpUnreadable());
            throw e;
        }
    }

    /// Gives the runs with all that was written in them, begun last first, as the search asks for them. They are read
    /// when they are first asked for; what cannot be read is left out.
    public void withWords(Consumer<List<TeamRun>> then) {
        known.with(() -> runs.get().stream().map(TeamRunSummary::id).toList(), then);
    }

    /// What could not be written has been written meanwhile.
    public void showAllKept() {
        current.showAllKept();
    }

    private static Subject subject(String name) {
        return new Subject(Kind.TEAM_RUN, name);
    }

    private void write(String name, Consumer<LibraryStore> change, Consumer<Boolean> then) {
        changes++;
        background.io(() -> access.keep(subject(name), change), then);
    }
}
