package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.RunStore;
import fi.helminauha.training.RunId;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// On how many days each pearl was presented. A day can be forgotten, and all of them. Used on the JavaFX thread; what
/// changes is written on the `io` thread.
public final class PresentedDaysViewModel {
    private final Background background;
    private final LibraryAccess access;
    private final Notices notices;
    private Map<PearlId, Integer> days = Map.of();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    /// @param left  on how many days each pearl was presented that are not forgotten
    private record Forgotten(List<Presented> days, Map<PearlId, Integer> left) {}

    PresentedDaysViewModel(Background background, LibraryAccess access, Notices notices) {
        this.background = background;
        this.access = access;
        this.notices = notices;
    }

    /// How often days have come or gone since [#load].
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// Reads what is kept.
    void load() {
        background.io(this::read, read -> days = read);
    }

    /// Reads what is kept after a day was presented.
    public void refresh() {
        background.io(this::read, this::show);
    }

    private void show(Map<PearlId, Integer> read) {
        days = read;
        changes.set(changes.get() + 1);
    }

    private Map<PearlId, Integer> read() {
        return access.store().runs().presentedDays();
    }

    /// On how many days the pearl was presented.
    int days(PearlId pearl) {
        return days.getOrDefault(pearl, 0);
    }

    /// Whether there is a day to forget.
    public boolean isAny() {
        return !days.isEmpty();
    }

    /// The pearls that were presented on any day.
    Set<PearlId> pearls() {
        return days.keySet();
    }

    /// Forgets a day, with all its pearls; the notice that says so can take that back.
    /// @param name  of the day, in the notice
    public void forget(RunId day, String name) {
        forget(
                kept -> kept.presented(day).stream().toList(),
                new Subject(Kind.RUN, day.toString()),
                library -> library.runs().remove(day),
                gone -> offer("notice.presented.forgotten.one", List.of(name), gone));
    }

    /// Forgets all days that are over; the notice that says so can take that back.
    public void forgetAll() {
        forget(
                RunStore::presented,
                new Subject(Kind.RUN, ""),
                library -> library.runs().removeAll(),
                gone -> offer("notice.presented.forgotten.other", List.of(), gone));
    }

    private void forget(
            Function<RunStore, List<Presented>> which,
            Subject subject,
            Consumer<LibraryStore> removal,
            Consumer<List<Presented>> told) {
        background.io(
                () -> {
                    var gone = which.apply(access.store().runs());
                    access.keep(subject, removal);
                    return new Forgotten(gone, read());
                },
                forgotten -> {
                    show(forgotten.left());
                    told.accept(forgotten.days());
                });
    }

    private void offer(String notice, List<Object> arguments, List<Presented> gone) {
        notices.offer(notice, arguments, "notice.reading.restore", () -> restore(gone));
    }

    private void restore(List<Presented> gone) {
        background.io(
                () -> {
                    gone.forEach(day -> access.keep(
                            new Subject(Kind.RUN, day.id().toString()),
                            library -> library.runs().save(day)));
                    return read();
                },
                this::show);
    }
}
