package fi.helminauha.tour;

import java.util.concurrent.TimeoutException;

/// How an open session goes to the people who come: a message on the clipboard, and why a day without a date has no
/// place in a calendar.
final class SendingStops {
    private final TourDriver tour;

    SendingStops(TourDriver tour) {
        this.tour = tour;
    }

    /// With a session open in the planner.
    void show() throws InterruptedException, TimeoutException {
        tour.act(() -> tour.menu("#plan-share", "share-copy"));
        tour.await("a word on the message", () -> tour.isSeen("#notice"));
        tour.picture("send-message");
        tour.act(() -> tour.menu("#plan-share", "share-calendar"));
        tour.picture("send-undated");
    }
}
