package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Later;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which pearls were opened, and how much each was used. Used on the JavaFX thread; what changes is shown at once and
/// written on the `io` thread.
public final class ReadingsViewModel {
    private final Background background;
    private final LibraryAccess access;
    private final Notices notices;
    private final InstantSource clock;
    private final TeamRunsViewModel teamRuns;
    private final ReadOnlyObjectWrapper<List<PearlId>> recentlyRead = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<PearlId, Reading> readings = new HashMap<>();
    private Map<PearlId, Integer> presented = Map.of();
    /// How often the user has changed what is kept.
    private long changes;

    private record Kept(List<Reading> readings, Map<PearlId, Integer> presented) {}

    ReadingsViewModel(
            Background background,
            LibraryAccess access,
            Notices notices,
            InstantSource clock,
            TeamRunsViewModel teamRuns) {
        this.background = background;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
        this.teamRuns = teamRuns;
    }

    /// Reads what is kept; again if the user changes it meanwhile.
    void load() {
        var before = changes;
        background.io(this::read, kept -> {
            if (before == changes) {
                readings.clear();
                kept.readings().forEach(reading -> readings.put(reading.pearl(), reading));
                presented = kept.presented();
                recentlyRead.set(kept.readings().stream().map(Reading::pearl).toList());
            } else {
                load();
            }
        });
    }

    private Kept read() {
        var kept = access.store();
        return new Kept(kept.readings(), kept.trainings().presentedDays());
    }

    /// The pearls read last, newest first.
    public ReadOnlyObjectProperty<List<PearlId>> recentlyReadProperty() {
        return recentlyRead.getReadOnlyProperty();
    }

    /// Counts that a pearl was opened.
    public void record(PearlId pearl) {
        var times = usage(pearl).flatMap(Usage::reading).map(Reading::times).orElse(0);
        var last = Later.than(readings.values().stream().map(Reading::last), clock);
        readings.put(pearl, new Reading(pearl, last, times + 1));
        var recent = new ArrayList<>(recentlyRead.get());
        recent.remove(pearl);
        recent.addFirst(pearl);
        recentlyRead.set(List.copyOf(recent));
        write(new Subject(Kind.READING, pearl.value()), store -> store.recordReading(pearl));
    }

    /// How much a pearl has been used; absent if nothing is known of that.
    public Optional<Usage> usage(PearlId pearl) {
        var reading = Optional.ofNullable(readings.get(pearl))
                .filter(_ -> recentlyRead.get().contains(pearl));
        var usage = new Usage(
                pearl,
                reading,
                presented.getOrDefault(pearl, 0),
                teamRuns.runs(pearl).size());
        return Optional.of(usage).filter(used -> used.weight() > 0);
    }

    /// The pearls that were opened, presented or gone through with a team, most used first.
    public List<PearlId> mostUsed() {
        var pearls = new LinkedHashSet<>(recentlyRead.get());
        pearls.addAll(presented.keySet());
        teamRuns.runsProperty().get().forEach(run -> pearls.add(run.pearl()));
        return pearls.stream()
                .flatMap(pearl -> usage(pearl).stream())
                .sorted(Comparator.comparing(Usage::weight).reversed())
                .map(Usage::pearl)
                .toList();
    }

    /// Forgets that pearls were read; the notice that says so can take that back.
    /// @param changed  done when it is forgotten, and when it is taken back
    public void forget(List<PearlId> pearls, Runnable changed) {
        var before = recentlyRead.get();
        keep(
                before.stream().filter(each -> !pearls.contains(each)).toList(),
                pearls.size() == 1 ? "notice.reading.forgotten.one" : "notice.reading.forgotten.some",
                before,
                changed);
    }

    /// Forgets all that was read; the notice that says so can take that back.
    /// @param changed  done when it is forgotten, and when it is taken back
    public void forget(Runnable changed) {
        keep(List.of(), "notice.reading.forgotten.other", recentlyRead.get(), changed);
    }

    private void keep(List<PearlId> kept, String notice, List<PearlId> before, Runnable changed) {
        if (!kept.equals(before)) {
            keep(kept);
            changed.run();
            notices.offer(notice, List.of(), "notice.reading.restore", () -> {
                // What was read since stays the last that was read.
                var all = new LinkedHashSet<>(recentlyRead.get());
                all.removeAll(kept);
                all.addAll(before);
                keep(List.copyOf(all));
                changed.run();
            });
        }
    }

    private void keep(List<PearlId> kept) {
        recentlyRead.set(kept);
        var known = kept.stream()
                .flatMap(pearl -> Optional.ofNullable(readings.get(pearl)).stream())
                .toList();
        write(new Subject(Kind.READING, ""), store -> store.keepReadings(known));
    }

    private void write(Subject subject, Consumer<LibraryStore> change) {
        changes++;
        background.io(() -> access.keep(subject, change), _ -> {});
    }
}
