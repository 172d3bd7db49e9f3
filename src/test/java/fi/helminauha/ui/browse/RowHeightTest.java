package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class RowHeightTest {
    /// A pixel lower for each pixel of width.
    private static final class Words extends Region {
        private int asked;

        @Override
        protected double computePrefHeight(double width) {
            asked++;
            return 100 - width;
        }
    }

    private final Words words = new Words();
    private final RowHeight height = new RowHeight();

    @Test
    void aContentIsMeasuredOnceForAWidth() {
        height.of(words, 30);

        assertEquals(70, height.of(words, 30));
        assertEquals(1, words.asked);
    }

    @Test
    void anotherWidthIsMeasuredAnew() {
        height.of(words, 30);

        assertEquals(60, height.of(words, 40));
    }

    @Test
    void whatIsForgottenIsMeasuredAnew() {
        height.of(words, 30);
        height.forget();

        assertEquals(70, height.of(words, 30));
        assertEquals(2, words.asked);
    }
}
