package fi.helminauha.training;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A session as it is edited, with every state that it has had in this sitting. Sessions share what did not change, so
/// that even thousands of states are small. Used on one thread.
public final class PlanHistory {
    /// Who has not typed for so long has thought of something else.
    private static final Duration PAUSE = Duration.ofMillis(1500);

    private final InstantSource clock;
    private final Deque<TrainingSession> past = new ArrayDeque<>();
    private final Deque<TrainingSession> future = new ArrayDeque<>();
    private TrainingSession current;
    private Optional<String> typing = Optional.empty();
    private Instant typed = Instant.EPOCH;

    /// @param clock  tells how long nothing was typed
    public PlanHistory(TrainingSession session, InstantSource clock) {
        current = session;
        this.clock = clock;
    }

    public TrainingSession current() {
        return current;
    }

    /// Notes a change as a step that can be undone.
    public void change(TrainingSession changed) {
        endTyping();
        if (!changed.equals(current)) {
            push(changed);
        }
    }

    /// Notes a change by typing: what is typed into one field without a pause and before anything else
    /// is done is one step.
    /// @param field  names the field among all of the session
    public void type(TrainingSession changed, String field) {
        if (changed.equals(current)) {
            return;
        }
        var now = clock.instant();
        if (typed.plus(PAUSE).isBefore(now)) {
            endTyping();
        }
        typed = now;
        if (typing.equals(Optional.of(field))) {
            current = changed;
            future.clear();
        } else {
            push(changed);
            typing = Optional.of(field);
        }
    }

    /// Lets what is typed from now on be a step of its own, as when a field is left.
    public void endTyping() {
        typing = Optional.empty();
    }

    private void push(TrainingSession changed) {
        past.push(current);
        current = changed;
        future.clear();
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// The session as it was before the last step; absent if there is none.
    public Optional<TrainingSession> undo() {
        return go(past, future);
    }

    /// The session as it was before it was undone; absent if nothing was.
    public Optional<TrainingSession> redo() {
        return go(future, past);
    }

    private Optional<TrainingSession> go(Deque<TrainingSession> from, Deque<TrainingSession> to) {
        endTyping();
        var next = Optional.ofNullable(from.poll());
        next.ifPresent(session -> {
            to.push(current);
            current = session;
        });
        return next;
    }
}
