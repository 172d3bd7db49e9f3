package fi.helminauha.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryViewModelTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final PearlId HOUSE = new PearlId("tk-tyokykytalo");

    private final ByHand io = new ByHand();
    private final ByHand interfaceThread = new ByHand();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final LibraryStore store = LibraryStore.inMemory(Clock.systemUTC());
    private final LibraryViewModel library =
            new LibraryViewModel(new Background(io, new ByHand(), interfaceThread, failures::add), () -> store);

    @Test
    void aMarkIsShownAtOnceAndThenWritten() {
        library.toggleBookmark(CAFE);

        assertTrue(library.isBookmarked(CAFE));
        assertEquals(List.of(), store.bookmarks());
        runAll();
        assertEquals(List.of(CAFE), kept());
    }

    @Test
    void togglingTwiceLeavesNoMark() {
        library.toggleBookmark(CAFE);
        library.toggleBookmark(CAFE);
        runAll();

        assertEquals(List.of(), library.bookmarksProperty().get());
        assertEquals(List.of(), kept());
    }

    @Test
    void theNewestMarkComesFirst() {
        library.toggleBookmark(CAFE);
        library.toggleBookmark(HOUSE);

        assertEquals(List.of(HOUSE, CAFE), library.bookmarksProperty().get());
    }

    @Test
    void whenWritingFailsTheMarkGoesAndTheFailureIsTold() {
        store.close();

        library.toggleBookmark(CAFE);
        io.runFirst();
        interfaceThread.runFirst();

        assertEquals(1, failures.size());
        assertTrue(failures.getFirst().getMessage().contains("add a bookmark"), failures::toString);
    }

    @Test
    void whatIsKeptIsShownAfterLoading() {
        store.addBookmark(CAFE);
        store.recordReading(HOUSE);

        library.load();
        runAll();

        assertEquals(List.of(CAFE), library.bookmarksProperty().get());
        assertEquals(List.of(HOUSE), library.recentlyReadProperty().get());
    }

    @Test
    void aMarkMadeWhileTheLibraryIsBeingReadIsNotLost() {
        store.addBookmark(HOUSE);
        library.load();
        library.toggleBookmark(CAFE);

        runAll();

        assertEquals(List.of(CAFE, HOUSE), library.bookmarksProperty().get());
        assertEquals(List.of(CAFE, HOUSE), kept());
    }

    @Test
    void aPearlReadAgainIsListedOnce() {
        library.recordReading(CAFE);
        library.recordReading(HOUSE);
        library.recordReading(CAFE);

        assertEquals(List.of(CAFE, HOUSE), library.recentlyReadProperty().get());
    }

    private List<PearlId> kept() {
        return store.bookmarks().stream().map(Bookmark::pearl).toList();
    }

    private void runAll() {
        while (io.size() + interfaceThread.size() > 0) {
            io.runAll();
            interfaceThread.runAll();
        }
    }
}
