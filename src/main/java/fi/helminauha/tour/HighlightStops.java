package fi.helminauha.tour;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

/// Words marked in three colours, and a note on some of them.
final class HighlightStops {
    private static final Map<String, String> QUERIES = new TreeMap<>(Map.of(
            "fi", "ennakkojälkipuinti",
            "sv", "lärcafé",
            "en", "learning café"));
    /// Passages from the end of the title to that of the body’s first.
    private static final int TO_BODY = 10;

    private final TourDriver tour;

    HighlightStops(TourDriver tour) {
        this.tour = tour;
    }

    void show() throws InterruptedException, TimeoutException {
        for (var language : TourDriver.LANGUAGES) {
            open(language);
            mark(1, 6, KeyCode.DIGIT1);
            mark(TO_BODY, 5, KeyCode.DIGIT2);
            mark(TO_BODY + 1, 7, KeyCode.DIGIT3);
            tour.await("the marks", () -> tour.isShown(".mark-rose"));
            tour.picture("highlights-" + language);
        }
        open("fi");
        tour.act(() -> tour.node("#reader-page").requestFocus());
        tour.act(() -> press(KeyCode.F4, false, false));
        tour.act(() -> ((Button) tour.node("#highlight-note")).fire());
        tour.act(() -> ((TextArea) tour.node("#highlight-field")).setText("Tällä lauseella aloitan."));
        tour.picture("highlight-note");
        tour.act(() -> tour.menu("#look-menu", "look-dark"));
        tour.picture("highlight-note-dark");
        tour.act(() -> tour.menu("#look-menu", "look-light"));
    }

    /// Opens the pearl; in a collection without it, the first one.
    private void open(String language) throws InterruptedException, TimeoutException {
        tour.language(language);
        tour.search(QUERIES.getOrDefault(language, ""));
        if (tour.onInterfaceThread(
                "what was found", () -> tour.list().getItems().isEmpty())) {
            tour.search("");
        }
        tour.openFirst();
    }

    /// Marks words at the beginning of a passage, as by keyboard in caret mode.
    /// @param passages  from the title’s, from 1
    private void mark(int passages, int words, KeyCode colour) throws InterruptedException, TimeoutException {
        tour.act(() -> {
            tour.node("#reader-page").requestFocus();
            press(KeyCode.F7, false, false);
            press(KeyCode.HOME, false, true);
            TourDriver.pass(() -> press(KeyCode.DOWN, false, true), passages);
            press(KeyCode.RIGHT, false, false);
            press(KeyCode.F7, false, false);
            TourDriver.pass(() -> press(KeyCode.RIGHT, true, true), words);
            press(colour, false, true);
        });
    }

    private void press(KeyCode code, boolean isShift, boolean isShortcut) {
        tour.node("#reader-page").fireEvent(TourDriver.press(code, isShift, isShortcut));
    }
}
