package fi.helminauha.ui.library;

import fi.helminauha.team.FollowUp;
import fi.helminauha.team.TeamRun;
import fi.helminauha.training.RunId;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The team’s run that is open: one that goes on, or one that is looked at again. It is written by itself within a
/// second. Used on the JavaFX thread.
public final class TeamRunViewModel {
    private static final Duration SAVE_DELAY = Duration.ofMillis(700);

    private final TeamRunsViewModel all;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<TeamRun>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.SAVED);
    /// Whose last change is not on the disk.
    private final Set<RunId> unkept = new HashSet<>();
    private boolean isSaveDue;

    /// How it stands with the run.
    public enum Saving {
        SAVED,
        /// Will be written within a second.
        DUE,
        /// Could not be written: it is kept in memory and tried again.
        FAILED
    }

    /// @param all  keeps it
    TeamRunViewModel(TeamRunsViewModel all, Background background, Notices notices) {
        this.all = all;
        this.background = background;
        this.notices = notices;
    }

    /// Absent while none is open.
    public ReadOnlyObjectProperty<Optional<TeamRun>> runProperty() {
        return run.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Begins a run, or goes on with one that was cut off.
    public void begin(TeamRun begun) {
        close();
        run.set(Optional.of(begun));
        keep(begun);
    }

    /// Opens a run that is kept, or says that it cannot be read.
    /// @param then  done when it is open
    public void open(RunId id, Runnable then) {
        close();
        all.read(id, found -> {
            close();
            run.set(Optional.of(found));
            saving.set(unkept.contains(id) ? Saving.FAILED : Saving.SAVED);
            then.run();
        });
    }

    /// Puts the next value in the place of the run, which is written within a second.
    public void change(TeamRun changed) {
        if (run.get().equals(Optional.of(changed))) {
            return;
        }
        run.set(Optional.of(changed));
        saving.set(Saving.DUE);
        if (!isSaveDue) {
            isSaveDue = true;
            background.later(SAVE_DELAY, () -> {
                isSaveDue = false;
                save();
            });
        }
    }

    /// Writes what is not written yet.
    public void save() {
        if (saving.get() == Saving.DUE) {
            run.get().ifPresent(this::keep);
        }
    }

    /// Writes what is not written yet, and leaves the run.
    public void close() {
        save();
        run.set(Optional.empty());
        saving.set(Saving.SAVED);
    }

    boolean isOpen(RunId id) {
        return run.get().map(TeamRun::id).equals(Optional.of(id));
    }

    private void keep(TeamRun kept) {
        saving.set(Saving.DUE);
        all.keep(kept, isKept -> {
            if (isKept) {
                unkept.remove(kept.id());
            } else {
                unkept.add(kept.id());
            }
            if (run.get().equals(Optional.of(kept))) {
                saving.set(isKept ? Saving.SAVED : Saving.FAILED);
            }
        });
    }

    /// Notes that a team has looked again at what it decided; the notice that says so can take that back.
    public void holdFollowUp(RunId id) {
        all.read(
                id,
                found -> found.outcome().followUp().ifPresent(followUp -> {
                    changeKept(id, of -> with(of, followUp.held()));
                    notices.offer(
                            "notice.team.held",
                            List.of(found.title()),
                            "notice.team.restore",
                            () -> changeKept(id, of -> with(of, followUp)));
                }));
    }

    private static TeamRun with(TeamRun run, FollowUp followUp) {
        return run.withOutcome(run.outcome().withFollowUp(Optional.of(followUp)));
    }

    /// Changes a run as it is now, be it open or not, and writes it.
    public void changeKept(RunId id, UnaryOperator<TeamRun> change) {
        if (isOpen(id)) {
            var changed = change.apply(run.get().orElseThrow());
            run.set(Optional.of(changed));
            keep(changed);
        } else {
            all.read(id, found -> keep(change.apply(found)));
        }
    }

    /// What could not be written has been written meanwhile.
    void showAllKept() {
        unkept.clear();
        if (saving.get() == Saving.FAILED) {
            saving.set(Saving.SAVED);
        }
    }

    /// Gives the run that was cut off by a crash or a power cut, if there is one and none is open.
    public void unfinished(Consumer<TeamRun> then) {
        all.unfinished(found -> {
            if (run.get().isEmpty()) {
                then.accept(found);
            }
        });
    }
}
