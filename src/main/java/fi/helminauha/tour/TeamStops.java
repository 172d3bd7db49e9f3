package fi.helminauha.tour;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/// A team that goes through a method: before and during.
final class TeamStops {
    private final TourDriver tour;

    TeamStops(TourDriver tour) {
        this.tour = tour;
    }

    void show() throws InterruptedException, TimeoutException {
        tour.search("ennakkojälkipuinti");
        tour.openFirst();
        for (var language : TourDriver.LANGUAGES) {
            tour.language(language);
            tour.act(() -> tour.shortcut(KeyCode.J));
            tour.await("what comes before", () -> tour.isShown("#team-before"));
            tour.picture("team-before-" + language);
            tour.act(() -> ((Button) tour.node("#team-begin")).fire());
            tour.await("the page", () -> tour.isShown("#team-meeting"));
            tour.act(() -> List.of(KeyCode.O, KeyCode.O, KeyCode.DIGIT1).forEach(this::press));
            tour.picture("team-" + language);
            showMore(language);
            tour.act(() -> press(KeyCode.ESCAPE));
            tour.await("the question", () -> tour.isShown("#team-question"));
            tour.act(() -> ((Button) tour.node("#team-question-leave")).fire());
            tour.await("the list", () -> tour.isShown("#hit-list"));
        }
        tour.search("");
    }

    /// The dark page and the pause, in one language.
    private void showMore(String language) throws InterruptedException, TimeoutException {
        if (language.equals(TourDriver.LANGUAGES.getFirst())) {
            tour.act(() -> press(KeyCode.D));
            tour.picture("team-dark");
            tour.act(() -> press(KeyCode.D));
            tour.act(() -> press(KeyCode.P));
            tour.picture("team-pause");
            tour.act(() -> press(KeyCode.P));
        }
    }

    private void press(KeyCode code) {
        tour.node("#team-meeting").fireEvent(TourDriver.press(code, false));
    }
}
