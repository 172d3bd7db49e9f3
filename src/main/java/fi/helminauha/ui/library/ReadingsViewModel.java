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
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    private final PresentedDaysViewModel presented;
    private final ReadOnlyObjectWrapper<List<PearlId>> recentlyRead = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<PearlId, Reading> readings = new HashMap<>();
    /// When a pearl was read last, be it forgotten since.
    private Optional<Instant> newest = Optional.empty();
    /// How often the user has changed what is kept.
    private long changes;

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
        this.presented = new PresentedDaysViewModel(background, access, notices);
    }

    /// Reads what is kept; again if the user changes it meanwhile.
    void load() {
        var before = changes;
        presented.load();
        background.io(() -> access.store().readings().all(), kept -> {
            if (before == changes) {
                readings.clear();
                kept.forEach(reading -> readings.put(reading.pearl(), reading));
                newest = kept.stream().findFirst().map(Reading::last);
                recentlyRead.set(kept.stream().map(Reading::pearl).toList());
            } else {
                load();
            }
        });
    }

    /// The days on which pearls were presented.
    public PresentedDaysViewModel presented() {
        return presented;
    }

    /// The pearls read last, newest first.
    public ReadOnlyObjectProperty<List<PearlId>> recentlyReadProperty() {
        return recentlyRead.getReadOnlyProperty();
    }

    /// Counts that a pearl was opened.
    public void record(PearlId pearl) {
        var times = Optional.ofNullable(readings.get(pearl)).map(Reading::times).orElse(0);
        var last = Later.than(newest.stream(), clock);
        newest = Optional.of(last);
        readings.put(pearl, new Reading(pearl, last, times + 1));
        var recent = new ArrayList<>(recentlyRead.get());
        recent.remove(pearl);
        recent.addFirst(pearl);
        recentlyRead.set(List.copyOf(recent));
        write(
                new Subject(Kind.READING, pearl.value()),
                store -> store.readings().add(pearl, last));
    }

    /// How much a pearl has been used; absent if nothing is known of that.
    public Optional<Usage> usage(PearlId pearl) {
        var usage = new Usage(
                pearl,
                Optional.ofNullable(readings.get(pearl)),
                presented.days(pearl),
                teamRuns.runs(pearl).size());
        return Optional.of(usage).filter(used -> used.weight() > 0);
    }

    /// The pearls that were opened, presented or gone through with a team, most used first.
    public List<PearlId> mostUsed() {
        var pearls = new LinkedHashSet<>(recentlyRead.get());
        pearls.addAll(presented.pearls());
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
            var forgotten = known(before.stream().filter(pearl -> !kept.contains(pearl)));
            keep(kept);
            changed.run();
            notices.offer(notice, List.of(), "notice.reading.restore", () -> {
                forgotten.forEach(reading -> readings.merge(reading.pearl(), reading, ReadingsViewModel::both));
                // What was read since stays the last that was read.
                var all = new LinkedHashSet<>(recentlyRead.get());
                all.removeAll(kept);
                all.addAll(before);
                keep(List.copyOf(all));
                changed.run();
            });
        }
    }

    /// @param since  what was read since the earlier was forgotten
    private static Reading both(Reading since, Reading earlier) {
        return new Reading(since.pearl(), since.last(), since.times() + earlier.times());
    }

    private List<Reading> known(Stream<PearlId> pearls) {
        return pearls.flatMap(pearl -> Optional.ofNullable(readings.get(pearl)).stream())
                .toList();
    }

    private void keep(List<PearlId> kept) {
        recentlyRead.set(kept);
        readings.keySet().retainAll(kept);
        var known = known(kept.stream());
        write(new Subject(Kind.READING, ""), store -> store.readings().keepOnly(known));
    }

    private void write(Subject subject, Consumer<LibraryStore> change) {
        changes++;
        background.io(() -> access.keep(subject, change), _ -> {});
    }
}
