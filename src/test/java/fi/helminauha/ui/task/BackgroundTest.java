package fi.helminauha.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final ByHand io = new ByHand();
    private final ByHand search = new ByHand();
    private final ByHand interfaceThread = new ByHand();
    private final List<String> told = new ArrayList<>();
    private final Background background =
            new Background(io, search, interfaceThread, failure -> told.add("failed " + failure.getMessage()));

    @Test
    void aResultArrivesOnTheInterfacesThread() {
        background.io(() -> "done", told::add);

        io.runAll();
        assertEquals(List.of(), told);
        interfaceThread.runAll();

        assertEquals(List.of("done"), told);
    }

    @Test
    void workOnIoIsDoneInTheOrderItWasAsked() {
        background.io(() -> told.add("first"));
        background.io(() -> told.add("second"));

        io.runAll();

        assertEquals(List.of("first", "second"), told);
    }

    @Test
    void aFailureThatNobodyHandlesIsTold() {
        background.io(Broken::fail, told::add);

        runAll();

        assertEquals(List.of("failed broken"), told);
    }

    @Test
    void aPartOfTheProgramThatCannotBeReadIsTold() {
        background.io(Broken::damaged, told::add);

        runAll();

        assertEquals(List.of("failed a part of the program cannot be read; install it again"), told);
    }

    @Test
    void workThatAnErrorCutsOffIsToldAndTheThreadGoesOn() {
        background.newest(Broken::cut, told::add, failure -> told.add("failed " + failure.getMessage()));
        background.io(Broken::cut, told::add);
        background.io(() -> "done", told::add);

        runAll();

        assertEquals(List.of("failed work was cut off", "done", "failed work was cut off"), told);
    }

    @Test
    void aFailedWriteIsToldAndThenUndone() {
        background.io((Runnable) Broken::fail, () -> told.add("undone"));

        runAll();

        assertEquals(List.of("failed broken", "undone"), told);
    }

    @Test
    void aDroppedQueryIsNotBegunAndItsAnswerIsNotTold() {
        background.newest(() -> "running", told::add, failure -> told.add("failed"));
        search.runAll();
        background.newest(() -> told.add("begun"), _ -> told.add("answered"), failure -> told.add("failed"));

        background.dropQueries();
        runAll();

        assertEquals(List.of(), told);
    }

    @Test
    void afterAFailureTheThreadGoesOn() {
        background.io(Broken::fail, told::add);
        background.io(() -> "done", told::add);

        runAll();

        assertEquals(List.of("failed broken", "done"), told);
    }

    @Test
    void onlyTheNewestQueryIsAnswered() {
        background.newest(() -> "old", told::add, _ -> {});
        search.runAll();
        background.newest(() -> "new", told::add, _ -> {});
        search.runAll();

        runAll();

        assertEquals(List.of("new"), told);
    }

    @Test
    void workThatComesAfterTheStopIsDropped() {
        io.shutdown();
        search.shutdown();

        background.io(() -> "late", told::add);
        background.newest(() -> "late", told::add, _ -> {});
        background.warmUp(() -> told.add("late"), _ -> {});
        runAll();

        assertEquals(List.of(), told);
    }

    private void runAll() {
        io.runAll();
        search.runAll();
        interfaceThread.runAll();
    }

    /// Fails, as a disk does.
    private static final class Broken {
        static String fail() {
            throw new IllegalStateException("broken");
        }

        static String cut() {
            throw new InternalError("a fault occurred in an unsafe memory access operation");
        }

        static String damaged() {
            throw new ClassFormatError("other bytes");
        }
    }
}
