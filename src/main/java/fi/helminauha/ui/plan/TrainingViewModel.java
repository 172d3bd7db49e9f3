package fi.helminauha.ui.plan;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.library.Later;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.training.Limits;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The training sessions that the user has and those that came with the collection. The open one is changed through
/// [#plan] and written within a second; at the stop whatever is left is written. Used on the JavaFX thread. It is long
/// because whatever is done to a session is done another way where that is the open one; how sessions are read and
/// written is the keeper’s.
public final class TrainingViewModel {
    private static final Duration SAVE_DELAY = Duration.ofMillis(500);

    private final Background background;
    private final SessionKeeper keeper;
    private final Notices notices;
    private final PlanViewModel plan;
    private final Function<SessionId, Set<Integer>> ticked;
    private final ReadOnlyObjectWrapper<List<TrainingSummary>> sessions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ReadySession>> readySessions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ReadySession>> ready = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReadySession>> origin = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.SAVED);
    private TrainingSession written;
    private boolean isSaveDue;
    private boolean isShowing;

    /// @param library  used on the `io` thread
    /// @param clock    tells when a session was changed
    /// @param ticked   places, from 0, of the things to bring that are at hand for a ready-made session
    public TrainingViewModel(
            Background background,
            LibraryAccess library,
            Clock clock,
            Notices notices,
            PlanViewModel plan,
            Function<SessionId, Set<Integer>> ticked) {
        this.background = background;
        this.keeper = new SessionKeeper(
                background, library, () -> Later.than(sessions.get().stream().map(TrainingSummary::changed), clock));
        this.notices = notices;
        this.plan = plan;
        this.ticked = ticked;
        this.written = plan.session();
        plan.sessionProperty().subscribe((_, _) -> followChange());
        plan.whenFull(left ->
                notices.tell(left == 1 ? "notice.session.full.one" : "notice.session.full.other", left, Limits.STEPS));
    }

    /// The user’s sessions and templates, last changed first.
    public ReadOnlyObjectProperty<List<TrainingSummary>> sessionsProperty() {
        return sessions.getReadOnlyProperty();
    }

    /// Those of the collection, in its order.
    public ReadOnlyObjectProperty<List<ReadySession>> readySessionsProperty() {
        return readySessions.getReadOnlyProperty();
    }

    /// Whether a session is open in the planner.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The ready-made session that is looked at; empty once the first change has made it the user’s own.
    public ReadOnlyObjectProperty<Optional<ReadySession>> readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// The ready-made session that the open one was made of since the planner showed it, also after it was changed.
    ReadOnlyObjectProperty<Optional<ReadySession>> originProperty() {
        return origin.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// The open session, or the one that was open last.
    public PlanViewModel plan() {
        return plan;
    }

    /// Reads what is kept.
    /// @param readyMade  reads the collection’s sessions, on the `io` thread
    public void load(Supplier<List<ReadySession>> readyMade) {
        background.io(readyMade, readySessions::set);
        refresh();
    }

    /// Reads again what may have changed while a day was run.
    public void refresh() {
        keeper.list(plan::setNeededMinutes, kept -> {
            if (!kept.equals(sessions.get())) {
                sessions.set(kept);
            }
        });
    }

    public Optional<TrainingSummary> session(TrainingId id) {
        return sessions.get().stream()
                .filter(summary -> summary.id().equals(id))
                .findFirst();
    }

    public void open(TrainingId id) {
        read(id, session -> show(session, Optional.empty()));
    }

    /// Looks at a ready-made session. It is not the user’s until they change it: then it is a copy of their own. What
    /// is ticked on its page is ticked in it.
    public void open(ReadySession chosen, Language language) {
        var session = TrainingSession.of(chosen, language);
        var things = chosen.texts().in(language).materials();
        for (var place : ticked.apply(chosen.id())) {
            if (place < things.size()) {
                session = session.withReady(things.get(place), true, session.materials());
            }
        }
        show(session, Optional.of(chosen));
    }

    /// Makes the ready-made session that is looked at the user’s own without a change.
    public void keepReady() {
        if (ready.get().isPresent()) {
            ready.set(Optional.empty());
            saving.set(Saving.DUE);
            save();
        }
    }

    /// Shows a ready-made session that is looked at in another language.
    public void setLanguage(Language language) {
        ready.get().ifPresent(chosen -> open(chosen, language));
    }

    /// Opens a session that is not kept yet and keeps it.
    public void create(TrainingSession fresh) {
        show(fresh, Optional.empty());
        saving.set(Saving.DUE);
        save();
    }

    private void show(TrainingSession session, Optional<ReadySession> readyMade) {
        save();
        isShowing = true;
        plan.open(session);
        isShowing = false;
        written = session;
        ready.set(readyMade);
        origin.set(readyMade);
        saving.set(keeper.isUnwritten(session.id()) ? Saving.FAILED : Saving.SAVED);
        open.set(true);
    }

    /// Leaves the planner.
    public void close() {
        save();
        ready.set(Optional.empty());
        open.set(false);
    }

    /// Makes another session, or template, of one that is kept, and opens it.
    public void copy(TrainingId id, String title, boolean asTemplate) {
        read(id, session -> create(session.copied(title, asTemplate)));
    }

    /// Takes a session away; the notice that says so can bring it back.
    public void remove(TrainingId id) {
        var removed = session(id);
        if (removed.isEmpty()) {
            return;
        }
        if (isOpen(id)) {
            close();
        }
        read(id, session -> {
            sessions.set(sessions.get().stream()
                    .filter(each -> !each.id().equals(id))
                    .toList());
            keeper.remove(id);
            notices.offer(
                    "notice.session.removed",
                    List.<Object>of(removed.get().title()),
                    "notice.session.restore",
                    () -> write(session));
        });
    }

    /// Adds pearls to the end of a session that need not be open, and says so.
    public void add(List<PearlCard> pearls, TrainingId id) {
        if (isOpen(id)) {
            plan.insert(pearls.stream().map(plan::stepOf).toList());
            return;
        }
        read(id, session -> {
            var last = session.days().size() - 1;
            var day = session.days().get(last);
            var steps = new ArrayList<>(day.steps());
            var added = plan.fitting(day, pearls.stream().map(plan::stepOf).toList());
            steps.addAll(added);
            write(session.withDay(last, day.withSteps(steps)));
            if (added.size() == pearls.size()) {
                notices.offer(
                        pearls.size() == 1 ? "notice.session.added.one" : "notice.session.added.other",
                        List.<Object>of(session.title(), pearls.size()),
                        "notice.session.open",
                        () -> open(id));
            }
        });
    }

    /// Keeps a session that came from elsewhere in the place of one that is kept, or as the first of its id, and opens
    /// it.
    public void keep(TrainingSession session) {
        write(session);
        show(session, Optional.empty());
    }

    /// Keeps what the trainer noted after a day, in the open session too, and learns how long its pearls took.
    public void keepClosingNotes(TrainingId id, String notes) {
        if (isOpen(id)) {
            plan.type("session-closing", session -> session.withClosingNotes(notes));
            refresh();
        } else {
            keeper.change(id, session -> session.withClosingNotes(notes), this::refresh, this::tell);
        }
    }

    private void tell(RuntimeException failure) {
        notices.tellFailure("notice.session.unreadable", failure);
    }

    /// Hands over a session as it is now, be it open, unwritten or kept.
    void read(TrainingId id, Consumer<TrainingSession> then) {
        if (isOpen(id)) {
            then.accept(plan.session());
        } else {
            keeper.read(id, found -> found.ifPresentOrElse(then, this::refresh), this::tell);
        }
    }

    /// Tells whether there is a session of that id, also where it is not listed.
    void known(TrainingId id, Consumer<Known> then) {
        if (isOpen(id)) {
            then.accept(Known.READABLE);
        } else {
            keeper.known(id, then);
        }
    }

    private boolean isOpen(TrainingId id) {
        return open.get() && plan.session().id().equals(id);
    }

    private void followChange() {
        if (isShowing) {
            return;
        }
        ready.set(Optional.empty());
        saving.set(Saving.DUE);
        if (!isSaveDue) {
            isSaveDue = true;
            background.later(SAVE_DELAY, () -> {
                isSaveDue = false;
                save();
            });
        }
    }

    private void showChanged(TrainingSession now) {
        var all = new ArrayList<>(sessions.get());
        all.removeIf(each -> each.id().equals(now.id()));
        all.addFirst(keeper.summary(now));
        sessions.set(List.copyOf(all));
    }

    /// Writes what is not written yet.
    public void save() {
        if (saving.get() != Saving.SAVED) {
            var current = plan.session();
            if (current.equals(written) && saving.get() == Saving.FAILED) {
                return;
            }
            written = current;
            write(current);
        }
    }

    /// Runs something when what was to be written so far is written, or could not be.
    public void whenWritten(Runnable then) {
        background.io(() -> true, _ -> then.run());
    }

    /// Writes what is left; called once, at the stop.
    public void stop() {
        save();
    }

    private void write(TrainingSession session) {
        showChanged(session);
        keeper.keep(session, isKept -> showSaving(session, isKept ? Saving.SAVED : Saving.FAILED));
    }

    /// What could not be written has been written meanwhile.
    public void showAllKept() {
        keeper.forgetUnwritten();
        if (saving.get() == Saving.FAILED) {
            saving.set(Saving.SAVED);
        }
        refresh();
    }

    private void showSaving(TrainingSession session, Saving now) {
        // A change that came meanwhile is due still.
        if (session.equals(plan.session())) {
            saving.set(now);
        }
    }
}
