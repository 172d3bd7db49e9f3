package fi.helminauha.search.index;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene warns of JDK modules that it could use, which is no news to who starts the program. To be silenced before the
/// first index is touched.
final class LuceneWarnings {
    /// Held, since the JDK forgets the level of a logger that nobody holds.
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.apache.lucene.internal.vectorization"),
            Logger.getLogger("org.apache.lucene.util.HotspotVMOptions"));

    private LuceneWarnings() {}

    static void silence() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
