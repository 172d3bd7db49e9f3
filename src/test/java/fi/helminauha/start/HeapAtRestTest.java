package fi.helminauha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeapAtRestTest {
    private static final long MUCH = HeapAtRest.GROWTH + 1;
    private static final long JUST_COLLECTED = 0;

    @Test
    void whatHasGrownIsCollectedInAPause() {
        assertTrue(HeapAtRest.isDue(MUCH, HeapAtRest.REST, JUST_COLLECTED));
    }

    @Test
    void nothingIsCollectedBetweenTwoKeys() {
        assertFalse(HeapAtRest.isDue(HeapAtRest.MOST_GROWTH, HeapAtRest.REST - 1, HeapAtRest.REST));
    }

    @Test
    void keysWithoutAPauseFillTheMemoryNoFurther() {
        assertTrue(HeapAtRest.isDue(HeapAtRest.MOST_GROWTH + 1, 0, HeapAtRest.REST));
    }

    @Test
    void aPauseWithLittleGarbageCostsNothing() {
        assertFalse(HeapAtRest.isDue(HeapAtRest.GROWTH, HeapAtRest.LONG_REST - 1, HeapAtRest.LONG_REST));
    }

    @Test
    void whileNobodyWorksLittleIsCollectedToo() {
        assertTrue(HeapAtRest.isDue(HeapAtRest.LITTLE_GROWTH + 1, HeapAtRest.LONG_REST, JUST_COLLECTED));
        assertFalse(HeapAtRest.isDue(HeapAtRest.LITTLE_GROWTH, 100 * HeapAtRest.LONG_REST, JUST_COLLECTED));
    }

    /// What closed windows have outside the heap is not seen in it.
    @Test
    void eachLongRestHasTwoCollections() {
        var second = 2 * HeapAtRest.LONG_REST;
        assertTrue(HeapAtRest.isDue(0, HeapAtRest.LONG_REST, HeapAtRest.LONG_REST + 1));
        assertTrue(HeapAtRest.isDue(0, HeapAtRest.LONG_REST, 1));
        assertFalse(HeapAtRest.isDue(0, HeapAtRest.LONG_REST - 1, HeapAtRest.LONG_REST));
        assertFalse(HeapAtRest.isDue(0, second - 1, HeapAtRest.LONG_REST - 1));
        assertTrue(HeapAtRest.isDue(0, second, HeapAtRest.LONG_REST));
        assertFalse(HeapAtRest.isDue(0, 100 * second, 99 * second));
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
