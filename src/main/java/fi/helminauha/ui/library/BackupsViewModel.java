package fi.helminauha.ui.library;

import fi.helminauha.library.Backup;
import fi.helminauha.library.LibraryHoldings;
import fi.helminauha.store.LibraryBackups;
import fi.helminauha.store.LibraryBackups.Inspected;
import fi.helminauha.store.StoreException;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The backups of the user’s library: listed with what is in them, made, and restored. Used on the JavaFX thread.
public final class BackupsViewModel {
    private final Background background;
    private final LibraryBackups backups;
    private final Notices notices;
    private final Runnable settle;
    private final BooleanSupplier isPresenting;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Notices.Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<Row>>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Whether a backup is being made or restored: what is asked for meanwhile is not done.
    private boolean isBusy;
    /// How often the backups were listed: what is seen for an earlier list is dropped.
    private int listings;

    /// A backup and what is known of it.
    public record Row(Backup backup, Inside inside) {}

    /// What is in a backup.
    public sealed interface Inside {
        /// Nobody has looked yet.
        record Unknown() implements Inside {}

        record Known(Inspected inspected) implements Inside {}

        /// It is damaged, or a newer program made it.
        record Unusable() implements Inside {}
    }

    /// @param backups       used on the `io` thread
    /// @param settle        closes what is open of the library and hands over what is not written yet
    /// @param isPresenting  whether a day is being presented, during which nothing is restored
    public BackupsViewModel(
            Background background,
            LibraryBackups backups,
            Notices notices,
            Runnable settle,
            BooleanSupplier isPresenting) {
        this.background = background;
        this.backups = backups;
        this.notices = notices;
        this.settle = settle;
        this.isPresenting = isPresenting;
    }

    /// Whether the backups are shown.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What is to be said of the last act, where the backups are shown.
    public ReadOnlyObjectProperty<Optional<Notices.Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// The backups, made last first; absent until they are listed.
    public ReadOnlyObjectProperty<Optional<List<Row>>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Backs up the library if it is time to. Nobody waits for it; only a failure is told.
    public void makeIfDue() {
        background.io(
                backups::makeIfDue,
                _ -> {},
                failure -> notices.tellFailure("notice.backups.failed", failure, Notices.Lasts.UNTIL_CLOSED));
    }

    /// Shows the backups.
    public void open() {
        said.set(Optional.empty());
        open.set(true);
        list();
    }

    public void close() {
        open.set(false);
        rows.set(Optional.empty());
    }

    private void list() {
        var number = ++listings;
        background.io(backups::all, all -> {
            if (rows.get().isEmpty()) {
                show(all.stream()
                        .map(backup -> new Row(backup, new Inside.Unknown()))
                        .toList());
            }
            look(number, all, new ArrayList<>());
        });
    }

    private void show(List<Row> now) {
        rows.set(open.get() ? Optional.of(List.copyOf(now)) : Optional.empty());
    }

    /// Looks into one after the other, between which other work of that thread has its turn.
    private void look(int number, List<Backup> all, List<Row> seen) {
        if (!open.get() || number != listings) {
            return;
        }
        if (seen.size() == all.size()) {
            show(seen);
            return;
        }
        var next = all.get(seen.size());
        background.io(() -> inside(next), inside -> {
            seen.add(new Row(next, inside));
            look(number, all, seen);
        });
    }

    /// On the `io` thread.
    private Inside inside(Backup backup) {
        try {
            return new Inside.Known(backups.inspect(backup));
        } catch (StoreException e) {
            return new Inside.Unusable();
        }
    }

    /// Says something where the user looks: among the backups, else at the foot of the window.
    void say(String key, Object... arguments) {
        if (open.get()) {
            said.set(Optional.of(new Notices.Sentence(key, List.of(arguments))));
        } else {
            notices.tell(key, arguments);
        }
    }

    /// Says so too, with details that the list of backups has no place for.
    void sayFailure(String key, RuntimeException failure) {
        notices.tellFailure(key, failure);
        if (open.get()) {
            said.set(Optional.of(new Notices.Sentence(key, List.of())));
        }
    }

    /// Backs up the library as it is now.
    public void make() {
        if (isBusy) {
            return;
        }
        isBusy = true;
        background.io(
                backups::make,
                _ -> {
                    isBusy = false;
                    say("notice.backups.made");
                    list();
                },
                failure -> {
                    isBusy = false;
                    sayFailure("notice.backups.failed", failure);
                });
    }

    /// Puts a backup in the place of the library, which is kept aside; the notice that says so can undo it.
    public void restore(Backup backup) {
        change(
                () -> backups.restore(backup),
                "notice.backups.unrestored",
                aside -> offerUndo("notice.backups.restored", aside));
    }

    private void offerUndo(String key, Backup aside) {
        notices.offerLasting(key, List.of(), "notice.backups.undo", () -> {
            notices.end(key);
            change(
                    () -> backups.restore(aside),
                    "notice.backups.unrestored",
                    _ -> notices.tell("notice.backups.undone"));
        });
    }

    /// Joins with the library what came, or puts that in its place; the notice that says so can undo it.
    void bringIn(LibraryHoldings came, boolean isJoined) {
        change(
                () -> backups.bringIn(came, isJoined),
                "notice.library.not-brought-in",
                aside -> offerUndo("notice.library.brought-in", aside));
    }

    /// Puts another library in the place of this one.
    /// @param work  on the `io` thread; gives this one as it was
    private void change(Supplier<Backup> work, String failureKey, Consumer<Backup> then) {
        if (isPresenting.getAsBoolean()) {
            say("notice.backups.presenting");
            return;
        }
        if (isBusy) {
            return;
        }
        isBusy = true;
        settle.run();
        background.io(
                work,
                aside -> {
                    isBusy = false;
                    close();
                    notices.end(LibraryReport.EMPTY);
                    then.accept(aside);
                },
                failure -> {
                    isBusy = false;
                    sayFailure(failureKey, failure);
                });
    }
}
