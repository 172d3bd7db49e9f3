package fi.helminauha.tour;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;

/// Backups, and a library from a file.
final class LibraryStops {
    private final TourDriver tour;

    LibraryStops(TourDriver tour) {
        this.tour = tour;
    }

    /// One backup, and what restoring it would change.
    void show() throws InterruptedException, TimeoutException {
        tour.act(() -> tour.menu("#main-menu", "menu-backups"));
        tour.await("the backups", () -> tour.isShown("#backup-make"));
        tour.act(() -> ((Button) tour.node("#backup-make")).fire());
        tour.await("the backup", () -> tour.isShown("#backup-0"));
        for (var language : TourDriver.LANGUAGES) {
            tour.language(language);
            tour.act(() -> ((Button) tour.node("#backup-0")).fire());
            tour.await("what restoring would change", () -> tour.isShown("#backup-restore"));
            tour.picture("backups-" + language);
        }
        tour.act(() -> tour.menu("#look-menu", "look-dark"));
        tour.picture("backups-dark");
        tour.act(() -> tour.menu("#look-menu", "look-light"));
        tour.act(() -> ((Button) tour.node("#backups-close")).fire());
        showALibraryThatCame();
    }

    /// The question about a library from a file: the one of this window, brought in again.
    private void showALibraryThatCame() throws InterruptedException, TimeoutException {
        if (tour.folder().isEmpty()) {
            return;
        }
        var file = tour.folder().get().resolve("tour.helmikirjasto");
        tour.act(() -> tour.wiring().takeAlong(file));
        tour.get("the library in a file", tour.wiring().readings());
        tour.act(() -> tour.wiring().open(file));
        tour.await("the question", () -> tour.isShown("#arrived-library"));
        for (var language : TourDriver.LANGUAGES) {
            tour.language(language);
            tour.picture("take-along-" + language);
        }
        tour.act(() -> ((Button) tour.node("#bring-in-dismiss")).fire());
        file.toFile().delete();
    }
}
