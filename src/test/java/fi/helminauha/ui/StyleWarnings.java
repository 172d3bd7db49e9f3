package fi.helminauha.ui;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What JavaFX says of style sheets that it cannot follow: a colour that is not known where it is used, a value of
/// another kind. Begun and ended by one thread; filled by the JavaFX thread.
public final class StyleWarnings extends Handler {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final Set<String> said = new LinkedHashSet<>();

    public void begin() {
        logger.addHandler(this);
    }

    /// @return what was said since the beginning, once each
    public synchronized Set<String> end() {
        logger.removeHandler(this);
        return Set.copyOf(said);
    }

    @Override
    public synchronized void publish(LogRecord warning) {
        if (warning.getLevel().intValue() >= Level.WARNING.intValue()) {
            said.add(warning.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
