package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    @Test
    void asManyAsCanBeToldApartStandAlone() {
        assertEquals(List.of(), Bundle.of(0, 3));
        assertEquals(List.of(new Bundle(0, 1), new Bundle(1, 2), new Bundle(2, 3)), Bundle.of(3, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 100, 999, 1000})
    void moreAreBundledEachInOneBundleAndInTheirOrder(int count) {
        var bundles = Bundle.of(count, 3);

        assertTrue(bundles.size() <= 3);
        assertEquals(0, bundles.getFirst().from());
        assertEquals(count, bundles.getLast().to());
        for (var i = 1; i < bundles.size(); i++) {
            assertEquals(bundles.get(i - 1).to(), bundles.get(i).from());
        }
        assertEquals(1, bundles.stream().filter(bundle -> bundle.has(count / 2)).count());
    }
}
