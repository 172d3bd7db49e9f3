package fi.helminauha.ui.kit;

import fi.helminauha.settings.Settings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How large text is, in per cent: the one measure for the whole program. A pearl’s page follows it from 80 to 300; the
/// interface around it from 100 to 200, since below its buttons would be hard to hit and above nothing would fit beside
/// the page. Used on the JavaFX thread.
public final class Zoom {
    private static final int USUAL = 100;
    private static final int STEP = 10;
    private static final int INTERFACE_LEAST = 100;
    private static final int INTERFACE_MOST = 200;

    private final ReadOnlyIntegerWrapper percent;

    /// @param percent  80–300
    public Zoom(int percent) {
        this.percent = new ReadOnlyIntegerWrapper(percent);
    }

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    public int percent() {
        return percent.get();
    }

    /// @param changed  taken to 80 or 300 where it is beyond
    public void set(int changed) {
        percent.set(Math.clamp(changed, Settings.ZOOM_LEAST, Settings.ZOOM_MOST));
    }

    /// @param steps  of ten per cent; negative for smaller
    public void change(int steps) {
        set((int) Math.clamp(percent() + (long) steps * STEP, Settings.ZOOM_LEAST, Settings.ZOOM_MOST));
    }

    public void reset() {
        set(USUAL);
    }

    /// How many times as large as the interface’s text that of the page is.
    public double pageShare() {
        return (double) percent() / interfacePercent(percent());
    }

    /// The size of the interface’s text, 100–200.
    static int interfacePercent(int percent) {
        return Math.clamp(percent, INTERFACE_LEAST, INTERFACE_MOST);
    }
}
