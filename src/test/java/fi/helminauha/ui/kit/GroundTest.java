package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

/// What the system says of high contrast, by the names that JavaFX gives it.
class GroundTest {
    @Test
    void gtkTellsByTheNameOfItsTheme() {
        assertEquals(
                new Ground(false, true), Ground.ofSystem(Map.of("GTK.theme_name", "HighContrast"), ColorScheme.LIGHT));
        assertEquals(
                new Ground(true, true),
                Ground.ofSystem(Map.of("GTK.theme_name", "HighContrastInverse"), ColorScheme.DARK));
        assertEquals(new Ground(false, false), Ground.ofSystem(Map.of("GTK.theme_name", "Adwaita"), ColorScheme.LIGHT));
    }

    @Test
    void windowsTellsByASetting() {
        assertEquals(
                new Ground(true, true), Ground.ofSystem(Map.of("Windows.SPI.HighContrast", true), ColorScheme.DARK));
        assertEquals(
                new Ground(true, false), Ground.ofSystem(Map.of("Windows.SPI.HighContrast", false), ColorScheme.DARK));
    }

    @Test
    void aSystemThatSaysNothingHasNone() {
        assertEquals(new Ground(false, false), Ground.ofSystem(Map.of(), ColorScheme.LIGHT));
    }
}
