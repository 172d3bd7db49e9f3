package fi.helminauha.ui.plan;

import fi.helminauha.collection.PearlId;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.training.json.TrainingReadException;
import fi.helminauha.ui.task.Background;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The user’s sessions in the library, read and written on the `io` thread. What the disk does not take stays here, and
/// is read here, until it does. Used on the JavaFX thread, on which results come.
final class SessionKeeper {
    private final Background background;
    private final LibraryAccess library;
    private final InstantSource clock;
    /// What could not be written, as it was last.
    private final Map<TrainingId, TrainingSession> unwritten = new HashMap<>();

    /// @param clock  gives moments that come after those of all sessions that are listed
    SessionKeeper(Background background, LibraryAccess library, InstantSource clock) {
        this.background = background;
        this.library = library;
        this.clock = clock;
    }

    /// Gives what lists tell of the sessions, last changed first.
    /// @param needed  told how many minutes pearls have taken
    void list(Consumer<Map<PearlId, Integer>> needed, Consumer<List<TrainingSummary>> then) {
        background.io(() -> library.store().runs().neededMinutes(), needed);
        background.io(() -> library.store().sessions().all(), kept -> then.accept(withUnwritten(kept)));
    }

    private List<TrainingSummary> withUnwritten(List<TrainingSummary> kept) {
        var all = new ArrayList<>(kept);
        unwritten.values().forEach(session -> {
            all.removeIf(summary -> summary.id().equals(session.id()));
            all.addFirst(summary(session));
        });
        return List.copyOf(all);
    }

    /// What lists tell of a session that is changed just now.
    TrainingSummary summary(TrainingSession session) {
        return TrainingSummary.of(session, clock.instant());
    }

    /// Gives a session; absent if there is none.
    /// @param failed  told why it cannot be read
    void read(TrainingId id, Consumer<Optional<TrainingSession>> then, Consumer<RuntimeException> failed) {
        var held = Optional.ofNullable(unwritten.get(id));
        if (held.isPresent()) {
            then.accept(held);
        } else {
            background.io(() -> library.store().sessions().session(id), then, failed);
        }
    }

    /// Tells whether there is a session of that id, also where it is not listed.
    void known(TrainingId id, Consumer<Known> then) {
        if (unwritten.containsKey(id)) {
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

    /// Writes a session in place of what it was before.
    /// @param then  told whether it is on the disk
    void keep(TrainingSession session, Consumer<Boolean> then) {
        var now = clock.instant();
        background.io(() -> isKept(session, now), isKept -> {
            if (isKept) {
                unwritten.remove(session.id());
            } else {
                unwritten.put(session.id(), session);
            }
            then.accept(isKept);
        });
    }

    /// Changes a session if there is one. It is read and written in one task: the program may be stopping.
    /// @param then    done when that was tried
    /// @param failed  told why it cannot be read
    void change(
            TrainingId id, UnaryOperator<TrainingSession> change, Runnable then, Consumer<RuntimeException> failed) {
        var held = Optional.ofNullable(unwritten.get(id));
        if (held.isPresent()) {
            keep(change.apply(held.get()), _ -> {});
            then.run();
            return;
        }
        var now = clock.instant();
        background.io(
                () -> library.store().sessions().session(id).map(change).filter(session -> !isKept(session, now)),
                unkept -> {
                    unkept.ifPresent(session -> unwritten.put(id, session));
                    then.run();
                },
                failed);
    }

    /// On the `io` thread.
    private boolean isKept(TrainingSession session, Instant now) {
        return library.keep(subject(session.id()), store -> store.sessions().save(session, now));
    }

    void remove(TrainingId id) {
        unwritten.remove(id);
        background.io(() -> library.keep(subject(id), store -> store.sessions().remove(id)), _ -> {});
    }

    boolean isUnwritten(TrainingId id) {
        return unwritten.containsKey(id);
    }

    /// To be called when all has been written meanwhile.
    void forgetUnwritten() {
        unwritten.clear();
    }

    private static Subject subject(TrainingId id) {
        return new Subject(Kind.SESSION, id.toString());
    }
}
