package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.settings.WindowPlace;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlacementTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 120, 1280, 1024);
    private static final Rectangle2D ABOVE = new Rectangle2D(200, -768, 1024, 768);

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 1280, 830",
        "1366, 768, 1280, 768",
        "1366, 728, 1280, 728",
        "1280, 800, 1280, 800",
        "1024, 768, 1024, 768",
        "960, 540, 960, 540",
        "640, 400, 640, 400"
    })
    void theFirstWindowIsWholeInTheMiddleOfItsScreen(double width, double height, double itsWidth, double itsHeight) {
        var placement = new WindowPlacement(List.of(new Rectangle2D(0, 0, width, height)));

        var place = placement.place(Optional.empty());

        assertEquals(
                new WindowPlace(
                        Math.floor((width - itsWidth) / 2),
                        Math.floor((height - itsHeight) / 2),
                        itsWidth,
                        itsHeight,
                        false),
                place);
    }

    @Test
    void aPanelAtTheEdgeOfTheScreenIsNotCovered() {
        var placement = new WindowPlacement(List.of(new Rectangle2D(60, 28, 1306, 740)));

        assertEquals(new WindowPlace(73, 28, 1280, 740, false), placement.place(Optional.empty()));
    }

    @Test
    void aWindowThatIsWholeOnAScreenComesBackWhereItWas() {
        var placement = new WindowPlacement(List.of(MAIN, LEFT, ABOVE));

        for (var place : List.of(
                new WindowPlace(0, 0, 1920, 1040, false),
                new WindowPlace(-1280, 120, 900, 600, false),
                new WindowPlace(300, -700, 720, 480, true))) {
            assertEquals(place, placement.place(Optional.of(place)));
        }
    }

    @Test
    void aWindowAcrossTwoScreensGoesToTheOneThatShowsMostOfIt() {
        var placement = new WindowPlacement(List.of(MAIN, LEFT));

        assertEquals(
                new WindowPlace(-1000, 200, 1000, 700, false),
                placement.place(Optional.of(new WindowPlace(-700, 200, 1000, 700, false))));
        assertEquals(
                new WindowPlace(0, 200, 1000, 700, false),
                placement.place(Optional.of(new WindowPlace(-300, 200, 1000, 700, false))));
    }

    @Test
    void aWindowWhoseScreenIsGoneOpensInTheMiddleOfTheMainOneInItsSize() {
        var placement = new WindowPlacement(List.of(MAIN));

        assertEquals(
                new WindowPlace(460, 170, 1000, 700, true),
                placement.place(Optional.of(new WindowPlace(-1200, 300, 1000, 700, true))));
    }

    @Test
    void aWindowLargerThanItsScreenIsMadeToFit() {
        var placement = new WindowPlacement(List.of(new Rectangle2D(0, 0, 1366, 728)));

        assertEquals(
                new WindowPlace(0, 0, 1366, 728, false),
                placement.place(Optional.of(new WindowPlace(20, 20, 2560, 1400, false))));
    }

    /// What the settings file may hold, after whatever happened to it.
    @Test
    void whateverIsRememberedTheWholeWindowIsOnOneScreen() {
        var random = new Random(15);
        for (var i = 0; i < 2_000; i++) {
            var screens = List.of(MAIN, LEFT, ABOVE).subList(0, 1 + random.nextInt(3));
            var remembered = new WindowPlace(
                    random.nextDouble(-20_000, 20_000),
                    random.nextDouble(-20_000, 20_000),
                    random.nextDouble(0, 20_000),
                    random.nextDouble(0, 20_000),
                    false);

            var place = new WindowPlacement(screens).place(Optional.of(remembered));

            var window = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
            assertTrue(screens.stream().anyMatch(screen -> screen.contains(window)), place::toString);
            assertTrue(place.width() >= 720 && place.height() >= 480, place::toString);
        }
    }
}
