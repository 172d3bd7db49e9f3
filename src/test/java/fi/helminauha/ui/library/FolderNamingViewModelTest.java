package fi.helminauha.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderName;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.library.FolderNamingViewModel.Verdict;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FolderNamingViewModelTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final FolderName START = new FolderName("Aloitus");

    private final LibraryStore store = LibraryStore.inMemory(Clock.systemUTC());
    private final LibraryViewModel library = new LibraryViewModel(
            new Background(new ByHand(), new ByHand(), new ByHand(), failure -> {
                throw failure;
            }),
            () -> store,
            new Notices(),
            InstantSource.system());
    private final FolderNamingViewModel naming = new FolderNamingViewModel(library);

    @Test
    void aNewFolderGetsItsTidiedNameAndItsPearlsAndIsHandedOver() {
        naming.askForNew(List.of(CAFE), id -> library.removeFromFolder(id, List.of(CAFE)));

        naming.accept("  Tiimin   aloitus ");

        assertEquals(List.of("Tiimin aloitus"), names());
        assertEquals(List.of(), library.foldersProperty().get().getFirst().pearls(), "handed over");
        assertTrue(library.isBookmarked(CAFE), "it was put into it");
        assertEquals(Optional.empty(), naming.askedProperty().get());
    }

    @Test
    void anEmptyNameAndOneThatAnotherFolderHasAreNotTaken() {
        library.createFolder(START, List.of());
        naming.askForNew(List.of(), _ -> {});

        assertEquals(Verdict.EMPTY, naming.judge("  "));
        assertEquals(Verdict.TAKEN, naming.judge("ALOITUS "));
        naming.accept("aloitus");

        assertEquals(List.of("Aloitus"), names());
        assertTrue(naming.askedProperty().get().isPresent(), "still asked");
    }

    @Test
    void aFolderMayKeepItsNameAndChangeItsCapitals() {
        var id = library.createFolder(START, List.of(CAFE));
        naming.askToRename(id);

        assertEquals(Verdict.GOOD, naming.judge("Aloitus"));
        naming.accept("ALOITUS");

        assertEquals(List.of("ALOITUS"), names());
        assertEquals(List.of(CAFE), library.folder(id).map(Folder::pearls).orElseThrow());
    }

    @Test
    void whoLeavesTheQuestionChangesNothing() {
        naming.askForNew(List.of(), _ -> {});

        naming.dismiss();

        assertEquals(List.of(), names());
    }

    private List<String> names() {
        return library.foldersProperty().get().stream()
                .map(folder -> folder.name().value())
                .toList();
    }
}
