package fi.helminauha.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {
    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource({"20, 1, 25", "22, 1, 25", "22, -1, 20", "5, -1, 1", "1, -1, 1", "1, 1, 5", "960, 1, 960", "958, 1, 960"
    })
    void minutesGoByFives(int from, int direction, int to) {
        assertEquals(to, Minutes.stepped(from, direction));
    }
}
