package fi.helminauha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.settings.WindowPlace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program still knows after a restart.
class RememberedTest {
    @RegisterExtension
    private final Program program = new Program();

    @Test
    void languageLookAndTextSizeAreRemembered() {
        var window = program.startListing();
        window.speak("sv").choose("#look-menu", "look-dark");
        window.press("#zoom-larger").press("#zoom-larger").press("#zoom-larger");
        var size = window.fontSize();

        var again = program.restart();

        assertEquals("SV", again.language());
        assertTrue(again.isDark());
        assertEquals(List.of("look-dark"), again.ticked("#look-menu"));
        assertEquals("130 %", again.zoom());
        assertEquals(size, again.fontSize());
        assertEquals(14.5 * 1.3, size, 0.1);
    }

    @Test
    void theLastPearlIsOpenAgain() {
        var window = program.startListing();
        window.list().open("dia-kuuntelu");
        window.awaitReading("Kuuntelun");

        var again = program.restart();

        again.awaitReading("Kuuntelun");
        assertEquals("dia-kuuntelu", again.list().chosen());
    }

    @Test
    void whichPanesAreFoldedIsRemembered() {
        var window = program.startListing();
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);

        var again = program.restart();

        assertEquals(List.of("list", "reader"), again.panes());
    }

    @Test
    void whereTheBordersBetweenThePanesAreIsRemembered() {
        var window = program.startListing();
        InterfaceThread.settle();
        window.drawBorder(0, 30).drawBorder(1, -40);
        InterfaceThread.settle();
        var drawn = window.borders();

        var again = program.restart();

        InterfaceThread.settle();
        assertEquals(drawn.get(0), again.borders().get(0), 1);
        assertEquals(drawn.get(1), again.borders().get(1), 1);
    }

    @ParameterizedTest
    @CsvSource({"1000, 600", "900, 600", "830, 600"})
    void theBordersStayThroughManyStartsWhateverTheWindowsSize(double width, double height) {
        program.startListing();
        InterfaceThread.run(() -> {
            program.window().stage().setWidth(width);
            program.window().stage().setHeight(height);
        });
        InterfaceThread.settle();
        var first = program.window().borders();

        for (var start = 0; start < 4; start++) {
            program.restart();
            InterfaceThread.settle();
        }

        var last = program.window().borders();
        assertEquals(first.get(0), last.get(0), 1);
        assertEquals(first.get(1), last.get(1), 1);
    }

    @Test
    void aWindowMadeNarrowAndWideAgainHasItsBordersWhereTheyWere() {
        var window = program.startListing();
        InterfaceThread.settle();
        var wide = window.borders();

        InterfaceThread.run(() -> window.stage().setWidth(830));
        InterfaceThread.settle();
        InterfaceThread.run(() -> window.stage().setWidth(1000));
        InterfaceThread.settle();

        assertEquals(wide.get(0), window.borders().get(0), 1);
        assertEquals(wide.get(1), window.borders().get(1), 1);
    }

    @Test
    void aWindowThatWasMaximisedReturnsToTheSizeThatItHadBefore() {
        var window = program.startListing();
        InterfaceThread.run(() -> {
            window.stage().setX(40);
            window.stage().setY(30);
            window.stage().setWidth(900);
            window.stage().setHeight(600);
        });
        window.await(
                "the place to be kept",
                () -> program.settings().window().equals(Optional.of(new WindowPlace(40, 30, 900, 600, false))));
        InterfaceThread.run(() -> window.stage().setMaximized(true));
        InterfaceThread.settle();

        program.stop();

        assertEquals(
                Optional.of(new WindowPlace(40, 30, 900, 600, true)),
                program.settings().window());
    }

    @Test
    void theWindowsPlaceAndSizeAreRemembered() {
        var window = program.startListing();
        InterfaceThread.run(() -> {
            window.stage().setX(40);
            window.stage().setY(30);
            window.stage().setWidth(900);
            window.stage().setHeight(600);
        });
        InterfaceThread.settle();

        var again = program.restart();

        InterfaceThread.settle();
        assertEquals(
                List.of(40.0, 30.0, 900.0, 600.0),
                InterfaceThread.get(() -> List.of(
                        again.stage().getX(),
                        again.stage().getY(),
                        again.stage().getWidth(),
                        again.stage().getHeight())));
    }

    @Test
    void aWindowThatWouldBeOffEveryScreenIsPutWhereItIsSeen() {
        program.startListing();
        InterfaceThread.run(() -> program.window().stage().setX(15_000));
        InterfaceThread.settle();

        var again = program.restart();

        assertTrue(InterfaceThread.get(again.stage()::getX) < 1000);
    }

    @ParameterizedTest
    @CsvSource({"fi_FI, FI", "sv_FI, SV", "en_GB, EN", "de_DE, FI"})
    void theFirstLanguageIsTheSystemsOrElseFinnish(String system, String shown) {
        program.withSystem(Locale.of(system.substring(0, 2), system.substring(3)));

        var window = program.startListing();

        assertEquals(shown, window.language());
        program.stop();
        assertFalse(program.settings().language().isPresent(), "the system’s language is not a choice");
    }

    @Test
    void theChosenLookIsShownAtOnce() {
        var window = program.startListing();
        assertFalse(window.isDark());

        window.choose("#look-menu", "look-dark");
        assertTrue(window.isDark());

        window.choose("#look-menu", "look-light");
        assertFalse(window.isDark());
    }
}
