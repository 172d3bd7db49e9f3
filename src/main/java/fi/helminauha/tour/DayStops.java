package fi.helminauha.tour;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/// The ready-made sessions as cards, one of them at a glance, and the origin of a pearl explained.
final class DayStops {
    /// A row of the tree.
    private static final int HOME = 0;

    private final TourDriver tour;

    DayStops(TourDriver tour) {
        this.tour = tour;
    }

    void show() throws InterruptedException, TimeoutException {
        for (var language : TourDriver.LANGUAGES) {
            tour.language(language);
            tour.act(() -> tour.chooseRow(HOME));
            tour.await("the way to all sessions", () -> tour.isShown("#home-all-sessions"));
            tour.act(() -> ((Button) tour.node("#home-all-sessions")).fire());
            tour.await("the cards", () -> tour.isShown("#day-list"));
            tour.picture("days-" + language);
        }
        tour.language("fi");
        tour.act(() -> tour.menu("#look-menu", "look-dark"));
        tour.picture("days-dark");
        tour.act(() -> tour.menu("#look-menu", "look-light"));
        tour.act(() -> tour.node("#days").fireEvent(TourDriver.press(KeyCode.ESCAPE, false)));
    }
}
