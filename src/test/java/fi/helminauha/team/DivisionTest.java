package fi.helminauha.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DivisionTest {
    @Test
    void tenPeopleAreThreeGroupsByCountingToThree() {
        var division = Division.of(10, 4);

        assertEquals(List.of(4, 3, 3), division.sizes());
        assertEquals(List.of(1, 2, 3, 1, 2, 3, 1, 2, 3, 1), division.numbers());
    }

    @Test
    void nobodyIsLeftAloneAndNobodyIsLeftOut() {
        for (var people = 1; people <= 200; people++) {
            for (var size = 2; size <= 6; size++) {
                var sizes = Division.of(people, size).sizes();

                assertEquals(people, sizes.stream().mapToInt(Integer::intValue).sum());
                assertTrue(sizes.getLast() >= Math.min(2, people), sizes::toString);
                assertTrue(sizes.getFirst() - sizes.getLast() <= 1, sizes::toString);
            }
        }
    }

    @Test
    void whatCannotBeIsNobody() {
        assertEquals(OptionalInt.empty(), Division.people("0"));
        assertEquals(OptionalInt.empty(), Division.people("1001"));
        assertEquals(OptionalInt.of(7), Division.people(" 7 "));
        assertEquals(OptionalInt.empty(), Division.people("seitsemän"));
    }
}
