package fi.helminauha.tour;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;

/// What makes the program easier for some: high contrast, the ring of the keyboard, loose text.
final class EaseStops {
    private static final int HOME = 0;
    private static final int ALL_PEARLS = 1;
    /// From the search field to a button of the bar.
    private static final int TABS = 4;

    private final TourDriver tour;

    EaseStops(TourDriver tour) {
        this.tour = tour;
    }

    void show() throws InterruptedException, TimeoutException {
        tour.language("fi");
        tour.act(() -> tour.chooseRow(ALL_PEARLS));
        tour.search("puheeksi ottaminen");
        tour.openFirst();
        for (var look : new String[] {"contrast", "contrast-dark"}) {
            tour.act(() -> tour.menu("#look-menu", "look-" + look));
            tour.picture(look);
            tour.act(() -> {
                tour.node("#search-query").requestFocus();
                TourDriver.pass(this::pressTab, TABS);
            });
            tour.picture(look + "-keyboard");
            tour.act(() -> tour.chooseRow(HOME));
            tour.picture(look + "-home");
            tour.act(() -> tour.chooseRow(ALL_PEARLS));
            tour.search("puheeksi ottaminen");
            tour.openFirst();
        }
        tour.act(() -> tour.menu("#look-menu", "look-light"));
        tour.act(() -> tour.textItem("ease-loose").fire());
        tour.picture("loose-text");
        tour.act(() -> tour.textItem("ease-loose").fire());
    }

    private void pressTab() {
        tour.stage().getScene().getFocusOwner().fireEvent(TourDriver.press(KeyCode.TAB, false));
    }
}
