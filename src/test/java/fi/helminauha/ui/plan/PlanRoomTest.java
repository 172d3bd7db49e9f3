package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRoomTest {
    private static final PlanRoom ALL = new PlanRoom(true, false, false, false);

    @Test
    void beforeTheFirstLayoutThereIsRoomForEverything() {
        assertEquals(ALL, PlanRoom.of(0, 0, 14, false));
        assertEquals(ALL, PlanRoom.of(0, 0, 14, true));
    }

    @Test
    void onASmallScreenAColumnAtTheLeftTakesTheRoomOfTheRightSide() {
        assertEquals(ALL, PlanRoom.of(1024, 768, 14, false));
        assertEquals(new PlanRoom(false, false, false, false), PlanRoom.of(1024, 768, 14, true));
    }

    @Test
    void textOfTwiceTheSizeLeavesASmallScreenTheStringAlone() {
        assertEquals(new PlanRoom(false, false, true, true), PlanRoom.of(1024, 768, 28, false));
        assertEquals(new PlanRoom(false, true, true, true), PlanRoom.of(1024, 768, 28, true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNarrowerWindowNeverHasRoomForMore(boolean hasColumn) {
        var rooms = IntStream.rangeClosed(1, 2000)
                .mapToObj(width -> PlanRoom.of(width, 768, 14, hasColumn))
                .toList();

        for (var i = 1; i < rooms.size(); i++) {
            var narrower = rooms.get(i - 1);
            var wider = rooms.get(i);
            assertTrue(wider.isBeside() || !narrower.isBeside(), wider::toString);
            assertTrue(narrower.isSingle() || !wider.isSingle(), wider::toString);
            assertTrue(narrower.isNarrow() || !wider.isNarrow(), wider::toString);
            // One thing alone has no right side beside it.
            assertTrue(!(wider.isSingle() && wider.isBeside()), wider::toString);
        }
        assertEquals(ALL, rooms.getLast());
    }

    @Test
    void theRoomIsMeasuredInTheSizeOfTheText() {
        for (var hasColumn : new boolean[] {true, false}) {
            for (var width = 100; width < 2000; width += 10) {
                assertEquals(
                        PlanRoom.of(width, width / 2.0, 14, hasColumn), PlanRoom.of(width * 2, width, 28, hasColumn));
            }
        }
    }
}
