package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeapAtRestTest {
    private static final long USED = 40L << 20;

    @Test
    void whatHasGrownIsCollectedInAPause() {
        assertTrue(HeapAtRest.isDue(USED + HeapAtRest.GROWTH + 1, USED, HeapAtRest.REST + 1));
    }

    @Test
    void nothingIsCollectedBetweenTwoKeys() {
        assertFalse(HeapAtRest.isDue(USED + 10 * HeapAtRest.GROWTH, USED, HeapAtRest.REST));
    }

    @Test
    void aPauseWithLittleGarbageCostsNothing() {
        assertFalse(HeapAtRest.isDue(USED + HeapAtRest.GROWTH, USED, 100 * HeapAtRest.REST));
    }
}
