package fi.helminauha.ui.reader;

import fi.helminauha.collection.PearlId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pearls read since the start, in the order of reading, as in a web browser: who goes back and opens something
/// else loses what lay ahead. Used on one thread only.
final class ReadingHistory {
    private static final int LONGEST = 200;

    private final List<Visit> visits = new ArrayList<>();
    private int current = -1;

    /// @param place  where it was left
    record Visit(PearlId pearl, ReadingPlace place) {}

    /// Goes on to a pearl; the one that is open already is no new visit.
    void visit(PearlId pearl) {
        if (current().map(Visit::pearl).filter(pearl::equals).isPresent()) {
            return;
        }
        visits.subList(current + 1, visits.size()).clear();
        visits.add(new Visit(pearl, ReadingPlace.START));
        if (visits.size() > LONGEST) {
            visits.removeFirst();
        }
        current = visits.size() - 1;
    }

    /// Remembers where the open pearl is being read.
    void keepPlace(ReadingPlace place) {
        current().ifPresent(visit -> visits.set(current, new Visit(visit.pearl(), place)));
    }

    Optional<Visit> current() {
        return current < 0 ? Optional.empty() : Optional.of(visits.get(current));
    }

    boolean canGoBack() {
        return current > 0;
    }

    boolean canGoForward() {
        return current < visits.size() - 1;
    }

    Optional<Visit> back() {
        if (!canGoBack()) {
            return Optional.empty();
        }
        current--;
        return current();
    }

    Optional<Visit> forward() {
        if (!canGoForward()) {
            return Optional.empty();
        }
        current++;
        return current();
    }
}
