package fi.helminauha.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenPlacementTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 1920, 1080);

    @Test
    void thePresenterIsOnThePrimaryScreenAndTheAudienceOnTheOther() {
        var placement = ScreenPlacement.first(List.of(LAPTOP, PROJECTOR));

        assertEquals(LAPTOP, placement.presenter());
        assertEquals(Optional.of(PROJECTOR), placement.audience());
    }

    @Test
    void oneScreenIsThePresenters() {
        var placement = ScreenPlacement.first(List.of(LAPTOP));

        assertEquals(LAPTOP, placement.presenter());
        assertEquals(Optional.empty(), placement.audience());
    }

    @Test
    void theLargestOfTheOthersIsTheAudiences() {
        var small = new Rectangle2D(-800, 0, 800, 600);

        assertEquals(
                Optional.of(PROJECTOR),
                ScreenPlacement.first(List.of(LAPTOP, small, PROJECTOR)).audience());
    }

    @Test
    void theAudiencesWindowGoesWhenItsScreenIsPulledOutAndComesBackWithIt() {
        var both = ScreenPlacement.first(List.of(LAPTOP, PROJECTOR));

        var alone = both.after(List.of(LAPTOP));

        assertEquals(new ScreenPlacement(LAPTOP, true, Optional.empty(), false), alone);
        assertEquals(both, alone.after(List.of(LAPTOP, PROJECTOR)));
    }

    @Test
    void aMirroredScreenGetsNoWindowOfItsOwn() {
        var placement = ScreenPlacement.first(List.of(LAPTOP, new Rectangle2D(0, 0, 1024, 768)));

        assertEquals(Optional.empty(), placement.audience());
        assertTrue(placement.isMirrored());
    }

    @Test
    void afterMirroringThePresenterStaysOnThePrimaryScreenWhateverItsSize() {
        var mirrored = ScreenPlacement.first(List.of(new Rectangle2D(0, 0, 1024, 768)));
        var laptop = new Rectangle2D(0, 0, 1920, 1080);
        var projector = new Rectangle2D(1920, 0, 1024, 768);

        var extended = mirrored.after(List.of(laptop, projector));

        assertEquals(laptop, extended.presenter());
        assertEquals(Optional.of(projector), extended.audience());
    }

    @Test
    void aProjectorPluggedInToTheLeftDoesNotGetTheNotes() {
        var alone = ScreenPlacement.first(List.of(LAPTOP));
        var left = new Rectangle2D(0, 0, 1280, 800);
        var moved = new Rectangle2D(1280, 0, 1280, 800);

        var both = alone.after(List.of(moved, left));

        assertEquals(moved, both.presenter());
        assertEquals(Optional.of(left), both.audience());
    }

    @Test
    void aChangedResolutionMovesNobodyToAnotherScreen() {
        var both = ScreenPlacement.first(List.of(LAPTOP, PROJECTOR));
        var smaller = new Rectangle2D(1280, 0, 1024, 768);

        var changed = both.after(List.of(LAPTOP, smaller));

        assertEquals(LAPTOP, changed.presenter());
        assertEquals(Optional.of(smaller), changed.audience());
    }

    @Test
    void swappedScreensStaySwappedWhenOneChangesItsSize() {
        var screens = List.of(LAPTOP, PROJECTOR);
        var swapped = ScreenPlacement.first(screens).swapped(screens);
        var smaller = new Rectangle2D(1280, 0, 1024, 768);

        assertEquals(PROJECTOR, swapped.presenter());
        assertEquals(smaller, swapped.after(List.of(LAPTOP, smaller)).presenter());
        assertEquals(
                Optional.of(LAPTOP), swapped.after(List.of(LAPTOP, smaller)).audience());
    }

    @Test
    void whenThePresentersScreenGoesItTakesTheOneThatIsLeft() {
        var screens = List.of(LAPTOP, PROJECTOR);
        var swapped = ScreenPlacement.first(screens).swapped(screens);

        var alone = swapped.after(List.of(LAPTOP));

        assertEquals(LAPTOP, alone.presenter());
        assertEquals(Optional.empty(), alone.audience());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void throughFiftyPullsAndPlugsThePresenterKeepsItsScreenAndTheTwoNeverMeet(long seed) {
        var random = new Random(seed);
        var placement = ScreenPlacement.first(List.of(LAPTOP, PROJECTOR));
        for (var cycle = 0; cycle < 50; cycle++) {
            placement = placement.after(List.of(LAPTOP));
            assertEquals(new ScreenPlacement(LAPTOP, true, Optional.empty(), false), placement);

            var projector = new Rectangle2D(
                    random.nextBoolean() ? 1280 : -1920,
                    random.nextInt(3) * 100.0 - 100,
                    List.of(1024, 1280, 1920).get(random.nextInt(3)),
                    List.of(768, 800, 1080).get(random.nextInt(3)));
            placement = placement.after(List.of(LAPTOP, projector));
            assertEquals(LAPTOP, placement.presenter());
            assertEquals(Optional.of(projector), placement.audience());
            assertFalse(placement.audience().get().intersects(placement.presenter()));
        }
    }
}
