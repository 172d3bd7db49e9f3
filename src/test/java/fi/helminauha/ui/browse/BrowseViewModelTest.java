package fi.helminauha.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.edition.FewPearls;
import fi.helminauha.library.FolderName;
import fi.helminauha.search.Facet;
import fi.helminauha.search.Filters;
import fi.helminauha.search.Order;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.search.Query;
import fi.helminauha.search.Scope;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Threads are moved by hand, so that every order of events can be made.
class BrowseViewModelTest {
    private static FewPearls.Checked pearls;

    private static final FolderName START = new FolderName("Aloitus");

    private final ByHand io = new ByHand();
    private final ByHand searchThread = new ByHand();
    private final ByHand interfaceThread = new ByHand();
    private final Background background = new Background(io, searchThread, interfaceThread, failure -> {
        throw failure;
    });
    private final LibraryStore store = LibraryStore.inMemory(Clock.systemUTC());
    private final LibraryViewModel library =
            new LibraryViewModel(background, () -> store, new Notices(), InstantSource.system());
    private final PearlSearch search = new PearlSearch(
            pearls.collection().head().themes(),
            pearls.collection().pearls().stream().map(pearl -> pearl.card()).toList(),
            () -> {
                throw new SearchException("open the index", "it is broken");
            });
    private final BrowseViewModel browse = new BrowseViewModel(background, () -> search, library, Language.FI);

    @BeforeAll
    static void read(@TempDir Path folder) {
        pearls = FewPearls.read(FewPearls.copyTo(folder));
    }

    @Test
    void anOlderSearchNeverReplacesANewerOne() {
        browse.type("kesto:<30 ");
        searchThread.runFirst();
        browse.type("kesto:<60 ");
        searchThread.runFirst();

        interfaceThread.runLast();
        interfaceThread.runAll();

        assertEquals(Optional.of("kesto:<60 "), answeredText());
    }

    @Test
    void aSearchThatWasOvertakenBeforeItBeganIsNotDone() {
        browse.type("kesto:<30 ");
        browse.type("kesto:<60 ");

        searchThread.runAll();

        assertEquals(1, interfaceThread.size(), "one answer");
    }

    @Test
    void anOvertakenFailureIsNotShown() {
        browse.type("sana");
        searchThread.runFirst();
        browse.type("");
        searchThread.runFirst();

        interfaceThread.runAll();

        assertEquals(Optional.empty(), browse.failureProperty().get());
        assertEquals(Optional.of(""), answeredText());
    }

    @Test
    void aFailureIsKeptApartFromAnAnswerAndTheNextAnswerEndsIt() {
        browse.type("sana");
        runAll();
        assertTrue(browse.failureProperty().get().isPresent());

        browse.type("");
        runAll();

        assertEquals(Optional.empty(), browse.failureProperty().get());
        assertEquals(Optional.of(""), answeredText());
    }

    @Test
    void whateverIsChangedTheRestOfTheQueryStays() {
        browse.type("kesto:<60 ");
        browse.go(new TreePlace.InTheme(pearls.collection().head().themes().getFirst(), Optional.empty()));
        browse.toggle(Facet.KIND, "method");
        browse.setOrder(Order.TITLE);
        browse.setLanguage(Language.SV);

        var query = browse.queryProperty().get();

        assertEquals(
                new Query(
                        Language.SV,
                        "kesto:<60 ",
                        new Scope.InTheme(
                                pearls.collection().head().themes().getFirst().id()),
                        Filters.NONE.toggled(Facet.KIND, "method"),
                        Order.TITLE),
                query);
        runAll();
        assertEquals(List.of("tk-tyokykytalo", "tk-varhaisen-tuen-keskustelu"), answeredPearls());
    }

    @Test
    void typingTheSameAgainAsksNothing() {
        browse.type("");

        assertEquals(0, searchThread.size());
    }

    @Test
    void theListFollowsTheFolderThatOneIsIn() {
        var folder = library.createFolder(START, List.of(new PearlId("tk-tyokykytalo")));
        browse.go(new TreePlace.InFolder(folder));
        runAll();
        assertEquals(List.of("tk-tyokykytalo"), answeredPearls());

        library.addToFolder(folder, List.of(new PearlId("hyv-jdr")));
        runAll();
        assertEquals(List.of("hyv-jdr", "tk-tyokykytalo"), answeredPearls());

        library.toggleBookmark(new PearlId("hyv-jdr"));
        runAll();
        assertEquals(List.of("tk-tyokykytalo"), answeredPearls());
    }

    @Test
    void aNewNameOfTheFolderThatOneIsInAsksNothing() {
        var folder = library.createFolder(START, List.of(new PearlId("tk-tyokykytalo")));
        browse.go(new TreePlace.InFolder(folder));
        runAll();

        library.renameFolder(folder, new FolderName("Lopetus"));

        assertEquals(0, searchThread.size());
    }

    @Test
    void whoIsInAFolderThatIsDeletedIsLeftAmongAllBookmarks() {
        library.addBookmarks(List.of(new PearlId("hyv-jdr")));
        var folder = library.createFolder(START, List.of(new PearlId("tk-tyokykytalo")));
        browse.go(new TreePlace.InFolder(folder));

        library.removeFolder(folder);
        runAll();

        assertEquals(new TreePlace.Bookmarks(), browse.placeProperty().get());
        assertEquals(List.of("tk-tyokykytalo", "hyv-jdr"), answeredPearls());
    }

    private void runAll() {
        searchThread.runAll();
        interfaceThread.runAll();
    }

    private Optional<String> answeredText() {
        return browse.answerProperty().get().map(answer -> answer.query().text());
    }

    private List<String> answeredPearls() {
        return browse.answerProperty().get().stream()
                .flatMap(answer -> answer.hits().stream())
                .map(hit -> hit.card().id().value())
                .toList();
    }
}
