package fi.helminauha.tour;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;

/// The papers of the session that is in the planner.
final class PaperStops {
    private static final List<String> KINDS = List.of("run-sheet", "slides", "poster", "feedback");

    private final TourDriver tour;

    PaperStops(TourDriver tour) {
        this.tour = tour;
    }

    void show() throws InterruptedException, TimeoutException {
        tour.act(() -> ((Button) tour.node("#plan-print")).fire());
        tour.await("a handout", this::isShown);
        tour.picture("paper");
        for (var kind : KINDS) {
            tour.act(() -> ((ToggleButton) tour.node("#paper-kind-" + kind)).fire());
            tour.await(kind, this::isShown);
            tour.picture("paper-" + kind);
        }
        tour.act(() -> ((ToggleButton) tour.node("#paper-kind-handout")).fire());
        tour.act(() -> ((Button) tour.node("#paper-close")).fire());
    }

    private boolean isShown() {
        return !tour.node("#paper-save").isDisabled()
                && tour.node("#paper-sheet .image-view") instanceof ImageView page
                && page.getImage() != null;
    }
}
