package fi.helminauha.store;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.Bookmark;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a backup of a very large library takes. At most two seconds are wanted.
@Tag("bench")
class BackupBenchmark {
    private static final int TIMES = 7;

    @TempDir
    private Path home;

    @Test
    void backups() throws SQLException {
        var file = home.resolve("library.db");
        try (var library = OpenedLibrary.at(file, Clock.systemUTC()).store()) {
            LargeLibrary.fill(library, List.of());
            var folder = BackupFolder.beside(file, Clock.systemUTC());
            var millis = new ArrayList<Long>();
            for (var i = 0; i < TIMES; i++) {
                library.bookmarks().add(new Bookmark(new PearlId("new-" + i), Instant.EPOCH));
                var before = System.nanoTime();
                folder.make(library.connection(), Occasion.DAILY);
                millis.add((System.nanoTime() - before) / 1_000_000);
            }
            var before = System.nanoTime();
            try (var opened = folder.open(folder.all().getFirst())) {
                library.changesTo(opened);
            }
            System.out.printf(
                    "backups of %d kB: %s ms; looking into one: %d ms%n",
                    folder.all().getFirst().bytes() / 1024, millis, (System.nanoTime() - before) / 1_000_000);
        }
    }
}
