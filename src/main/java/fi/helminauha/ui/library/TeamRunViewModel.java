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
                    changeFollowUp(found, followUp.held());
                    notices.offer(
                            "notice.team.held",
                            List.of(found.title()),
                            "notice.team.restore",
                            () -> restoreFollowUp(id, followUp));
                }));
    }

    /// The run may have been changed since, and may be open.
    private void restoreFollowUp(RunId id, FollowUp followUp) {
        save();
        all.read(id, found -> changeFollowUp(found, followUp));
    }

    private void changeFollowUp(TeamRun of, FollowUp followUp) {
        var now = run.get().filter(open -> open.id().equals(of.id())).orElse(of);
        var changed = now.withOutcome(now.outcome().withFollowUp(Optional.of(followUp)));
        if (isOpen(of.id())) {
            run.set(Optional.of(changed));
        }
        keep(changed);
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
