package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {
    private final TrainingSession empty = TrainingSession.empty("");
    private final PlanHistory history = new PlanHistory(empty, InstantSource.system());

    @Test
    void whatWasUndoneCanBeRedone() {
        history.change(empty.withTitle("a"));
        history.change(empty.withTitle("b"));

        assertEquals(Optional.of(empty.withTitle("a")), history.undo());
        assertEquals(Optional.of(empty), history.undo());
        assertEquals(Optional.empty(), history.undo());
        assertEquals(Optional.of(empty.withTitle("a")), history.redo());
        assertEquals(Optional.of(empty.withTitle("b")), history.redo());
        assertEquals(Optional.empty(), history.redo());
        assertEquals(empty.withTitle("b"), history.current());
    }

    @Test
    void everyStepOfALongSittingCanBeUndone() {
        for (var i = 1; i <= 5_000; i++) {
            history.change(empty.withTitle("t" + i));
        }
        for (var i = 4_999; i >= 1; i--) {
            assertEquals(Optional.of(empty.withTitle("t" + i)), history.undo());
        }
    }

    @Test
    void whatIsTypedIntoOneFieldIsOneStep() {
        history.type(empty.withTitle("a"), "title");
        history.type(empty.withTitle("ab"), "title");
        history.type(empty.withTitle("ab").withGoal("g"), "goal");

        assertEquals(Optional.of(empty.withTitle("ab")), history.undo());
        assertEquals(Optional.of(empty), history.undo());
    }

    @Test
    void typingAfterAChangeOrAPauseIsAStepOfItsOwn() {
        history.type(empty.withTitle("a"), "title");
        history.change(empty.withTitle("a").withGoal("g"));
        history.type(empty.withTitle("ab").withGoal("g"), "title");
        history.endTyping();
        history.type(empty.withTitle("abc").withGoal("g"), "title");

        assertEquals("ab", history.undo().orElseThrow().title());
        assertEquals("a", history.undo().orElseThrow().title());
        assertEquals("", history.undo().orElseThrow().goal());
        assertEquals("", history.undo().orElseThrow().title());
    }

    @Test
    void typingAfterUndoingIsAStepOfItsOwn() {
        history.type(empty.withTitle("a"), "title");
        history.endTyping();
        history.type(empty.withTitle("ab"), "title");
        history.undo();
        history.type(empty.withTitle("ax"), "title");

        assertEquals(Optional.of(empty.withTitle("a")), history.undo());
    }

    @Test
    void aChangeMakesWhatWasUndoneUnreachable() {
        history.change(empty.withTitle("a"));
        history.undo();
        history.change(empty.withTitle("b"));

        assertFalse(history.canRedo());
        assertTrue(history.canUndo());
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        history.change(TrainingSession.empty("").withTitle("a"));
        history.undo();
        history.change(empty);
        history.type(empty, "title");

        assertFalse(history.canUndo());
        assertTrue(history.canRedo());
    }
}
