package fi.helminauha.ui.kit;

import fi.helminauha.settings.OperatingSystem;
import fi.helminauha.settings.Settings;
import javafx.scene.text.Font;

/// How large the system’s own text is: with that the program begins until its user has chosen a size. Under Linux
/// JavaFX
/// calls every size 13.
public final class SystemText {
    private static final int STEP = 10;

    private SystemText() {}

    /// In per cent of the usual size.
    public static int percent() {
        return percent(OperatingSystem.here(), Font.getDefault().getSize());
    }

    /// @param size  of the system’s font as JavaFX gives it
    static int percent(OperatingSystem system, double size) {
        var usual = switch (system) {
            case WINDOWS -> 12;
            case MACOS -> 13;
            case LINUX -> size;
        };
        var percent = Math.toIntExact(Math.round(size / usual * 100 / STEP)) * STEP;
        return Math.clamp(percent, Settings.ZOOM_LEAST, Settings.ZOOM_MOST);
    }
}
