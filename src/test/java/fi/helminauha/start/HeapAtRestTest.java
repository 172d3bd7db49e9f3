package fi.helminauha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeapAtRestTest {
    private static final long MUCH = HeapAtRest.GROWTH + 1;

    @Test
    void whatHasGrownIsCollectedInAPause() {
        assertTrue(HeapAtRest.isDue(MUCH, HeapAtRest.REST));
    }

    @Test
    void nothingIsCollectedBetweenTwoKeys() {
        assertFalse(HeapAtRest.isDue(10 * MUCH, HeapAtRest.REST - 1));
    }

    @Test
    void aPauseWithLittleGarbageCostsNothing() {
        assertFalse(HeapAtRest.isDue(HeapAtRest.GROWTH, HeapAtRest.LONG_REST - 1));
    }

    @Test
    void whileNobodyWorksLittleIsCollectedToo() {
        assertTrue(HeapAtRest.isDue(HeapAtRest.LITTLE_GROWTH + 1, HeapAtRest.LONG_REST));
        assertFalse(HeapAtRest.isDue(HeapAtRest.LITTLE_GROWTH, 100 * HeapAtRest.LONG_REST));
    }

    @Test
    void theNextLookIsWhereThePauseBegins() {
        assertEquals(HeapAtRest.REST - 7, HeapAtRest.untilNextLook(MUCH, 7));
    }

    @Test
    void whereNothingIsToBeCollectedTheNextLookIsNoSooner() {
        assertEquals(HeapAtRest.LOOK, HeapAtRest.untilNextLook(HeapAtRest.GROWTH, 7));
        assertEquals(HeapAtRest.LOOK, HeapAtRest.untilNextLook(MUCH, HeapAtRest.REST));
    }
}
