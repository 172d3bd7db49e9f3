package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingHistoryTest {
    private final ReadingHistory history = new ReadingHistory();

    private void visit(String... pearls) {
        for (var pearl : pearls) {
            history.visit(new PearlId(pearl));
        }
    }

    private static Optional<String> name(Optional<ReadingHistory.Visit> visit) {
        return visit.map(each -> each.pearl().value());
    }

    @Test
    void atTheStartThereIsNowhereToGo() {
        assertEquals(Optional.empty(), history.back());
        assertEquals(Optional.empty(), history.forward());
    }

    @Test
    void backAndForwardLeadAlongTheSameWay() {
        visit("a", "b", "c");

        assertEquals(Optional.of("b"), name(history.back()));
        assertEquals(Optional.of("a"), name(history.back()));
        assertFalse(history.canGoBack());
        assertEquals(Optional.of("b"), name(history.forward()));
        assertTrue(history.canGoForward());
    }

    @Test
    void whoOpensSomethingElseLosesWhatLayAhead() {
        visit("a", "b");
        history.back();
        visit("c");

        assertFalse(history.canGoForward());
        assertEquals(Optional.of("a"), name(history.back()));
    }

    @Test
    void theSamePearlAgainIsNoNewStep() {
        visit("a", "a");

        assertFalse(history.canGoBack());
    }

    @Test
    void aPlaceIsKeptForItsOwnVisit() {
        visit("a");
        history.keepPlace(new ReadingPlace(7, 0.5));
        visit("b");

        assertEquals(Optional.of(ReadingPlace.START), history.current().map(ReadingHistory.Visit::place));
        assertEquals(Optional.of(new ReadingPlace(7, 0.5)), history.back().map(ReadingHistory.Visit::place));
    }

    @Test
    void theOldestIsForgottenInTheEnd() {
        for (var i = 0; i < 500; i++) {
            visit("p" + i);
        }
        var steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }

        assertEquals(199, steps);
    }
}
