package fi.helminauha.ui.plan;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.library.Later;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.training.Limits;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.training.json.TrainingReadException;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The training sessions that the user has and those that came with the collection. The open one is changed through
/// [#plan] and written within a second; at the stop whatever is left is written. Used on the JavaFX thread.
public final class TrainingViewModel {
    private static final Duration SAVE_DELAY = Duration.ofMillis(500);

    private final Background background;
    private final LibraryAccess library;
    private final Clock clock;
    private final Notices notices;
    private final PlanViewModel plan;
    private final ReadOnlyObjectWrapper<List<TrainingSummary>> sessions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ReadySession>> readySessions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ReadySession>> ready = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReadySession>> origin = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.SAVED);
    /// What could not be written, as it was last.
    private final Map<TrainingId, TrainingSession> unwritten = new HashMap<>();
    private TrainingSession written;
    private boolean isSaveDue;
    private boolean isShowing;

    /// @param library  used on the `io` thread
    /// @param clock    tells when a session was changed
    public TrainingViewModel(
            Background background, LibraryAccess library, Clock clock, Notices notices, PlanViewModel plan) {
        this.background = background;
        this.library = library;
        this.clock = clock;
        this.notices = notices;
        this.plan = plan;
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
        background.io(() -> library.store().runs().neededMinutes(), plan::setNeededMinutes);
        background.io(() -> library.store().sessions().all(), this::showSessions);
    }

    private void showSessions(List<TrainingSummary> kept) {
        // What could not be written is not in the store.
        var all = new ArrayList<>(kept);
        unwritten.values().forEach(session -> {
            all.removeIf(summary -> summary.id().equals(session.id()));
            all.addFirst(summary(session));
        });
        if (!all.equals(sessions.get())) {
            sessions.set(List.copyOf(all));
        }
    }

    public Optional<TrainingSummary> session(TrainingId id) {
        return sessions.get().stream()
                .filter(summary -> summary.id().equals(id))
                .findFirst();
    }

    public void open(TrainingId id) {
        read(id, session -> show(session, Optional.empty()));
    }

    /// Looks at a ready-made session. It is not the user’s until they change it: then it is a copy of their own.
    public void open(ReadySession chosen, Language language) {
        show(TrainingSession.of(chosen, language), Optional.of(chosen));
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
        saving.set(unwritten.containsKey(session.id()) ? Saving.FAILED : Saving.SAVED);
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
        if (open.get() && plan.session().id().equals(id)) {
            close();
        }
        read(id, session -> {
            unwritten.remove(id);
            sessions.set(sessions.get().stream()
                    .filter(each -> !each.id().equals(id))
                    .toList());
            background.io(
                    () -> library.keep(subject(id), store -> store.sessions().remove(id)), _ -> {});
            notices.offer(
                    "notice.session.removed",
                    List.<Object>of(removed.get().title()),
                    "notice.session.restore",
                    () -> write(session));
        });
    }

    /// Adds pearls to the end of a session that need not be open, and says so.
    public void add(List<PearlCard> pearls, TrainingId id) {
        if (open.get() && plan.session().id().equals(id)) {
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
        if (open.get() && plan.session().id().equals(id)) {
            plan.type("session-closing", session -> session.withClosingNotes(notes));
            refresh();
        } else if (unwritten.containsKey(id)) {
            write(Objects.requireNonNull(unwritten.get(id)).withClosingNotes(notes));
            refresh();
        } else {
            var now = moment();
            // Read and written in one task: the program may be stopping.
            background.io(
                    () -> library.store()
                            .sessions()
                            .session(id)
                            .map(session -> session.withClosingNotes(notes))
                            .filter(session -> !keptAs(session, now)),
                    unkept -> {
                        unkept.ifPresent(session -> unwritten.put(id, session));
                        refresh();
                    },
                    failure -> notices.tellFailure("notice.session.unreadable", failure));
        }
    }

    /// Hands over a session as it is now, be it open, unwritten or kept.
    void read(TrainingId id, Consumer<TrainingSession> then) {
        if (open.get() && plan.session().id().equals(id)) {
            then.accept(plan.session());
        } else if (unwritten.containsKey(id)) {
            then.accept(unwritten.get(id));
        } else {
            background.io(
                    () -> library.store().sessions().session(id),
                    found -> found.ifPresentOrElse(then, this::refresh),
                    failure -> notices.tellFailure("notice.session.unreadable", failure));
        }
    }

    /// How far a session is the user’s already.
    public enum Known {
        UNKNOWN,
        /// It could be replaced and brought back.
        READABLE,
        /// There is one of that id, and nobody knows what is in it.
        UNREADABLE
    }

    /// Tells whether there is a session of that id, also where it is not listed.
    void known(TrainingId id, Consumer<Known> then) {
        if (open.get() && plan.session().id().equals(id) || unwritten.containsKey(id)) {
            then.accept(Known.READABLE);
        } else {
            background.io(() -> known(id), then);
        }
    }

    /// On the `io` thread.
    private Known known(TrainingId id) {
        var kept = library.store().sessions();
        try {
            return kept.session(id).isPresent() ? Known.READABLE : kept.has(id) ? Known.UNREADABLE : Known.UNKNOWN;
        } catch (TrainingReadException e) {
            return Known.UNREADABLE;
        }
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
        changeSessions(all -> {
            all.removeIf(each -> each.id().equals(now.id()));
            all.addFirst(summary(now));
            return all;
        });
    }

    private void changeSessions(UnaryOperator<List<TrainingSummary>> change) {
        sessions.set(List.copyOf(change.apply(new ArrayList<>(sessions.get()))));
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
        var now = moment();
        background.io(() -> keptAs(session, now), isKept -> {
            if (isKept) {
                unwritten.remove(session.id());
            } else {
                unwritten.put(session.id(), session);
            }
            showSaving(session, isKept ? Saving.SAVED : Saving.FAILED);
        });
    }

    /// On the `io` thread.
    private boolean keptAs(TrainingSession session, Instant now) {
        return library.keep(subject(session.id()), store -> store.sessions().save(session, now));
    }

    private static Subject subject(TrainingId id) {
        return new Subject(Kind.SESSION, id.toString());
    }

    /// What could not be written has been written meanwhile.
    public void showAllKept() {
        unwritten.clear();
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

    private TrainingSummary summary(TrainingSession session) {
        return TrainingSummary.of(session, moment());
    }

    private Instant moment() {
        return Later.than(sessions.get().stream().map(TrainingSummary::changed), clock);
    }
}
