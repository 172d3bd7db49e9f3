package fi.helminauha.tour;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;

/// A day presented: both windows.
final class PresentingStops {
    /// The ready-made session that is presented.
    private static final String TOLD = "varhainen-tuki-puolipaiva";

    private final TourDriver tour;

    PresentingStops(TourDriver tour) {
        this.tour = tour;
    }

    /// The presenter’s window and, since there is one screen here, the audience’s page within it.
    void show(String language) throws InterruptedException, TimeoutException {
        tour.language(language);
        tour.act(() -> tour.wiring().presentReady(TOLD));
        tour.await("the presentation", () -> tour.wiring().presentation().isPresent());
        var presentation = tour.wiring().presentation().orElseThrow();
        var window = presentation.presenterStage();
        var day = presentation.viewModel();
        var audience = presentation.audienceStage();
        // As in a room with a projector of the usual shape.
        tour.act(() -> {
            presentation.follow(List.of(
                    new Rectangle2D(0, 0, TourDriver.WIDTH, TourDriver.HEIGHT),
                    new Rectangle2D(TourDriver.WIDTH, 0, TourDriver.WIDTH, TourDriver.HEIGHT)));
            tour.size(window);
        });
        tour.picture(window, "presenter-" + language);
        if (language.equals("fi")) {
            tour.act(() -> tour.pass(day::next, 2));
            tour.picture(audience, "audience");
            tour.act(() -> {
                tour.pass(day::next, 3);
                TourDriver.press(window, KeyCode.T);
            });
            tour.picture(audience, "audience-question-with-clock");
            tour.act(() -> TourDriver.press(window, KeyCode.D));
            tour.picture(audience, "audience-dark");
            tour.act(() -> {
                TourDriver.press(window, KeyCode.D);
                TourDriver.press(window, KeyCode.T);
                // Each five minutes that a step gets make the day later.
                tour.pass(() -> day.add(5), 3);
            });
            tour.picture(window, "presenter-behind");
            tour.act(() -> TourDriver.press(window, KeyCode.B));
            tour.picture(window, "presenter-black");
            tour.act(() -> TourDriver.press(window, KeyCode.B));
            tour.act(() -> TourDriver.press(window, KeyCode.L));
            tour.picture(window, "presenter-shorten");
            tour.act(() -> TourDriver.press(window, KeyCode.ESCAPE));
            tour.act(() -> TourDriver.press(window, KeyCode.G));
            tour.picture(window, "presenter-steps");
            tour.act(() -> TourDriver.press(window, KeyCode.ESCAPE));
            tour.act(day::end);
            tour.picture(window, "presenter-summary");
        }
        tour.act(() -> {
            day.end();
            presentation.close();
        });
    }
}
