package fi.helminauha.ui.kit;

import fi.helminauha.settings.Look;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// What a look comes to: dark or light, in high contrast or not.
record Ground(boolean isDark, boolean isContrast) {
    /// What Windows says.
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    /// The theme of GTK, whose name tells of high contrast.
    private static final String GTK = "GTK.theme_name";

    /// On the JavaFX thread.
    static Ground of(Look look) {
        return switch (look) {
            case LIGHT -> new Ground(false, false);
            case DARK -> new Ground(true, false);
            case CONTRAST -> new Ground(false, true);
            case CONTRAST_DARK -> new Ground(true, true);
            case SYSTEM ->
                ofSystem(Platform.getPreferences(), Platform.getPreferences().getColorScheme());
        };
    }

    /// @param said  what the system prefers, by JavaFX’s names; macOS tells JavaFX nothing of contrast
    static Ground ofSystem(Map<String, Object> said, ColorScheme scheme) {
        var isContrast = Boolean.TRUE.equals(said.get(WINDOWS))
                || said.get(GTK) instanceof String theme
                        && theme.toLowerCase(Locale.ROOT).replace("-", "").startsWith("highcontrast");
        return new Ground(scheme == ColorScheme.DARK, isContrast);
    }
}
