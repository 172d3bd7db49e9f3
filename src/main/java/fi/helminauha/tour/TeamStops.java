package fi.helminauha.tour;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

/// A team that goes through a method: before, during and after, and the list of what was gone through.
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
            tour.act(() -> fire("#team-begin"));
            tour.await("the page", () -> tour.isShown("#team-meeting"));
            tour.act(() -> List.of(KeyCode.O, KeyCode.O, KeyCode.DIGIT1).forEach(this::press));
            tour.picture("team-" + language);
            showMore(language);
            tour.act(() -> List.of(KeyCode.O, KeyCode.O, KeyCode.O, KeyCode.END).forEach(this::press));
            tour.picture("team-form-" + language);
            tour.act(() -> press(KeyCode.ESCAPE));
            tour.await("the question", () -> tour.isShown("#team-question"));
            tour.act(() -> fire("#team-question-end"));
            tour.await("the decisions", () -> tour.isShown("#team-after"));
            tour.act(() -> fire("#team-follow-up-month"));
            tour.picture("team-after-" + language);
            tour.act(() -> fire("#team-done"));
            tour.await("the line of the runs", () -> tour.isShown("#team-used"));
            tour.act(() -> fire("#team-used"));
            tour.await("the runs", () -> tour.isShown("#team-runs"));
            tour.picture("team-runs-" + language);
            tour.act(() -> fire("#team-runs-close"));
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

    private void fire(String button) {
        ((ButtonBase) tour.node(button)).fire();
    }

    private void press(KeyCode code) {
        tour.node("#team-meeting").fireEvent(TourDriver.press(code, false));
    }
}
