package fi.helminauha.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.training.Run;
import fi.helminauha.training.RunId;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingId;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryViewModelTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final PearlId HOUSE = new PearlId("tk-tyokykytalo");

    private static final FolderName START = new FolderName("Aloitus");

    private final ByHand io = new ByHand();
    private final ByHand interfaceThread = new ByHand();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final LibraryStore store = LibraryStore.inMemory(Clock.systemUTC());
    /// Behind what the store itself writes.
    private Instant now = Instant.parse("2100-11-30T08:00:00Z");
    private final Notices notices = new Notices();
    private final LibraryViewModel library = new LibraryViewModel(
            new Background(io, new ByHand(), interfaceThread, failures::add), () -> store, notices, () -> now);

    @Test
    void aMarkIsShownAtOnceAndThenWritten() {
        library.toggleBookmark(CAFE);

        assertTrue(library.isBookmarked(CAFE));
        assertEquals(List.of(), store.bookmarks().all());
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
    void whatWasReadIsForgottenAndCanBeHadBackBehindWhatWasReadSince() {
        var third = new PearlId("kolmas");
        List.of(CAFE, HOUSE).forEach(library.readings()::record);
        var told = new ArrayList<List<PearlId>>();
        library.readings()
                .forget(() -> told.add(library.readings().recentlyReadProperty().get()));
        runAll();
        assertEquals(
                List.of(), store.readings().all().stream().map(Reading::pearl).toList());
        library.readings().record(third);

        notices.shownProperty().get().orElseThrow().act().orElseThrow().run().run();
        runAll();

        assertEquals(
                List.of(third, HOUSE, CAFE),
                store.readings().all().stream().map(Reading::pearl).toList());
        assertEquals(List.of(List.of(), List.of(third, HOUSE, CAFE)), told);
    }

    @Test
    void howOftenAPearlWasReadIsHadBackWithWhatWasReadSince() {
        library.readings().record(CAFE);
        library.readings().record(CAFE);
        library.readings().forget(List.of(CAFE), () -> {});
        library.readings().record(CAFE);
        runAll();
        assertEquals(
                List.of(1), store.readings().all().stream().map(Reading::times).toList());

        takeBack();
        runAll();

        assertEquals(
                List.of(3), store.readings().all().stream().map(Reading::times).toList());
        assertEquals(
                Optional.of(3),
                library.readings().usage(CAFE).flatMap(Usage::reading).map(Reading::times));
    }

    private RunId present() {
        var run = new RunId(UUID.randomUUID());
        store.runs().save(new Presented(run, TrainingId.random(), true, "{}"));
        store.runs().recordMinutes(run, CAFE, Duration.ofMinutes(20));
        return run;
    }

    private int presentedDays() {
        return library.readings().usage(CAFE).map(Usage::presented).orElse(0);
    }

    @Test
    void aDayThatWasPresentedIsForgottenWithoutTheOthersAndCanBeHadBack() {
        var first = present();
        present();
        library.load();
        runAll();
        var changed = new ArrayList<Integer>();

        library.readings().presented().changesProperty().subscribe((_, _) -> changed.add(presentedDays()));

        library.readings().presented().forget(first, "1.12.2026");
        runAll();
        assertEquals(Optional.empty(), store.runs().presented(first));
        takeBack();
        runAll();

        assertEquals(List.of(1, 2), changed);
        assertTrue(store.runs().presented(first).isPresent());
    }

    @Test
    void allDaysThatAreOverAreForgottenWhatTheyTaughtStaysAndTheyCanBeHadBack() {
        present();
        present();
        var goesOn = Run.begin(Sessions.of(Step.own("Aloitus", 5)), 0, false, Instant.EPOCH, ZoneOffset.UTC);
        store.runs().save(goesOn);
        library.load();
        runAll();

        library.readings().presented().forgetAll();
        runAll();
        assertEquals(List.of(), store.runs().presented());
        assertEquals(Optional.of(goesOn), store.runs().unfinished());
        assertEquals(20, store.runs().neededMinutes().get(CAFE));
        assertEquals(0, presentedDays());
        takeBack();
        runAll();

        assertEquals(2, presentedDays());
    }

    @Test
    void whatATeamWentThroughWasNotPresented() {
        store.runs().recordMinutes(new RunId(UUID.randomUUID()), CAFE, Duration.ofMinutes(20));
        library.load();
        runAll();

        assertEquals(0, presentedDays());
    }

    @Test
    void onePearlIsForgottenAndComesBackToItsPlace() {
        var third = new PearlId("kolmas");
        List.of(CAFE, HOUSE, third).forEach(library.readings()::record);
        library.readings().forget(List.of(HOUSE), () -> {});
        runAll();
        assertEquals(
                List.of(third, CAFE),
                store.readings().all().stream().map(Reading::pearl).toList());

        notices.shownProperty().get().orElseThrow().act().orElseThrow().run().run();
        runAll();

        assertEquals(
                List.of(third, HOUSE, CAFE),
                store.readings().all().stream().map(Reading::pearl).toList());
    }

    @Test
    void aMarkThatTheDiskDoesNotTakeStaysShown() {
        var full = new LibraryViewModel(
                new Background(io, new ByHand(), interfaceThread, failures::add),
                new LibraryAccess() {
                    @Override
                    public LibraryStore store() {
                        return store;
                    }

                    @Override
                    public boolean keep(Subject subject, Consumer<LibraryStore> change) {
                        return false;
                    }
                },
                notices,
                () -> now);

        full.toggleBookmark(CAFE);
        runAll();

        assertTrue(full.isBookmarked(CAFE));
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsKeptIsShownAfterLoading() {
        store.bookmarks().add(new Bookmark(CAFE, Instant.now()));
        store.readings().add(HOUSE, Instant.now());

        library.load();
        runAll();

        assertEquals(List.of(CAFE), library.bookmarksProperty().get());
        assertEquals(List.of(HOUSE), library.readings().recentlyReadProperty().get());
    }

    @Test
    void aMarkMadeWhileTheLibraryIsBeingReadIsNotLost() {
        store.bookmarks().add(new Bookmark(HOUSE, Instant.now()));
        library.load();
        library.toggleBookmark(CAFE);

        runAll();

        assertEquals(List.of(CAFE, HOUSE), library.bookmarksProperty().get());
        assertEquals(List.of(CAFE, HOUSE), kept());
    }

    @Test
    void aPearlReadAgainIsListedOnce() {
        library.readings().record(CAFE);
        library.readings().record(HOUSE);
        library.readings().record(CAFE);

        assertEquals(
                List.of(CAFE, HOUSE), library.readings().recentlyReadProperty().get());
    }

    /// As where a battery is empty, or the clock ran a year ahead for a while.
    @Test
    void whatWasLastStaysFirstWhereTheClockIsSetBack() {
        var others = List.of(new PearlId("kolmas"), new PearlId("neljas"), new PearlId("a-viides"));
        library.toggleBookmark(CAFE);
        library.readings().record(CAFE);
        write(CAFE);
        now = now.minus(Duration.ofDays(365));

        library.toggleBookmark(HOUSE);
        library.createFolder(START, others);
        library.readings().record(HOUSE);
        write(HOUSE);

        var shown = library.bookmarksProperty().get();
        assertEquals(Stream.concat(others.stream(), Stream.of(HOUSE, CAFE)).toList(), shown);
        assertEquals(shown, kept());
        assertEquals(
                List.of(HOUSE, CAFE),
                store.readings().all().stream().map(Reading::pearl).toList());
        assertEquals(
                List.of(HOUSE, CAFE),
                store.notes().all().stream().map(Note::pearl).toList());
        assertEquals(
                List.of(HOUSE, CAFE),
                store.highlights().all().stream().map(Highlight::pearl).toList());
    }

    private void write(PearlId pearl) {
        library.notes().open(Optional.of(new NotesViewModel.Noted(pearl, "Helmi")));
        library.notes().type("kokeile");
        library.notes().save();
        library.highlights()
                .add(
                        new Anchor(
                                pearl,
                                Language.FI,
                                new Anchor.Position(1, 0, 0),
                                new Anchor.Quote("", "huoli", ""),
                                7,
                                true),
                        "Helmi",
                        MarkColour.ROSE,
                        List.of());
        runAll();
    }

    @Test
    void aFolderIsShownAtOnceAndThenWrittenWithItsBookmarks() {
        var id = library.createFolder(START, List.of(CAFE));

        assertEquals(List.of(CAFE), held(id));
        assertEquals(List.of(CAFE), library.bookmarksProperty().get());
        runAll();
        assertEquals(library.foldersProperty().get(), store.folders().all());
        assertEquals(List.of(CAFE), kept());
    }

    @Test
    void whatIsKeptInFoldersIsShownAfterLoading() {
        var kept = new Folder(FolderId.random(), START, List.of(CAFE));
        store.folders().save(kept);

        library.load();
        runAll();

        assertEquals(List.of(kept), library.foldersProperty().get());
    }

    @Test
    void aPearlThatIsPutIntoAFolderTwiceIsThereOnceAndTheNewestComesFirst() {
        var id = library.createFolder(START, List.of());
        library.addToFolder(id, List.of(CAFE));
        library.addToFolder(id, List.of(HOUSE));
        library.addToFolder(id, List.of(CAFE));

        assertEquals(List.of(HOUSE, CAFE), held(id));
    }

    @Test
    void aPearlTakenOutOfAFolderKeepsItsBookmark() {
        var id = library.createFolder(START, List.of(CAFE));

        library.removeFromFolder(id, List.of(CAFE));
        runAll();

        assertEquals(List.of(), held(id));
        assertEquals(List.of(CAFE), kept());
    }

    @Test
    void aRemovedBookmarkLeavesItsFoldersAndTheNoticeBringsBothBack() {
        var start = library.createFolder(START, List.of(CAFE));
        var other = library.createFolder(new FolderName("Toinen"), List.of(CAFE, HOUSE));

        library.toggleBookmark(CAFE);
        assertEquals(List.of(), held(start));
        assertEquals(List.of(HOUSE), held(other));
        runAll();
        assertEquals(
                Set.copyOf(library.foldersProperty().get()),
                Set.copyOf(store.folders().all()));
        takeBack();
        runAll();

        assertTrue(library.isBookmarked(CAFE));
        assertEquals(List.of(CAFE), held(start));
        assertEquals(List.of(CAFE, HOUSE), held(other));
        runAll();
        assertEquals(
                Set.copyOf(library.foldersProperty().get()),
                Set.copyOf(store.folders().all()));
    }

    @Test
    void aRemovedBookmarkComesBackWithItsDateAndToItsPlace() {
        var since = Instant.parse("2026-11-20T08:00:00Z");
        store.bookmarks().add(new Bookmark(CAFE, since));
        library.load();
        runAll();
        library.toggleBookmark(HOUSE);

        library.toggleBookmark(CAFE);
        takeBack();
        runAll();

        assertEquals(List.of(HOUSE, CAFE), library.bookmarksProperty().get());
        assertEquals(since, store.bookmarks().all().getLast().since());
    }

    @Test
    void whatIsPutIntoAFolderOrTakenOutOrMovedIsTakenBack() {
        var third = new PearlId("kolmas");
        var id = library.createFolder(START, List.of(CAFE, HOUSE));
        library.addToFolder(id, List.of(third));
        assertEquals(List.of(third, CAFE, HOUSE), held(id));
        takeBack();
        assertEquals(List.of(CAFE, HOUSE), held(id));
        assertFalse(library.isBookmarked(third), "it was none before");

        library.removeFromFolder(id, List.of(CAFE));
        takeBack();
        assertEquals(List.of(CAFE, HOUSE), held(id));

        library.moveInFolder(id, List.of(CAFE), Optional.empty());
        assertEquals(List.of(HOUSE, CAFE), held(id));
        runAll();
        assertEquals(List.of(HOUSE, CAFE), store.folders().all().getFirst().pearls());
        takeBack();
        assertEquals(List.of(CAFE, HOUSE), held(id));
        runAll();
        assertEquals(List.of(CAFE, HOUSE), store.folders().all().getFirst().pearls());
    }

    @Test
    void whatWasChangedSinceStaysWhereSomethingIsTakenBack() {
        var third = new PearlId("kolmas");
        var id = library.createFolder(START, List.of(CAFE, HOUSE));
        library.removeFromFolder(id, List.of(CAFE));
        var comeBack = notices.shownProperty().get().orElseThrow().act().orElseThrow();
        library.addToFolder(id, List.of(third));
        library.toggleBookmark(HOUSE);

        comeBack.run().run();

        assertEquals(List.of(CAFE, third), held(id));
        assertFalse(library.isBookmarked(HOUSE));
    }

    @Test
    void severalBookmarksAreRemovedAndBroughtBackAtOnce() {
        var id = library.createFolder(START, List.of(CAFE, HOUSE));

        library.removeBookmarks(List.of(CAFE, HOUSE));
        runAll();
        assertEquals(List.of(), kept());
        assertEquals(List.of(), held(id));
        takeBack();
        runAll();

        assertEquals(Set.of(CAFE, HOUSE), Set.copyOf(kept()));
        assertEquals(List.of(CAFE, HOUSE), held(id));
    }

    @Test
    void aDeletedFolderLeavesItsBookmarksAndTheNoticeBringsItBack() {
        var id = library.createFolder(START, List.of(CAFE));

        library.removeFolder(id);
        runAll();
        assertEquals(List.of(), store.folders().all());
        assertEquals(List.of(CAFE), kept());
        takeBack();
        runAll();

        assertEquals(List.of(CAFE), held(id));
        assertEquals(library.foldersProperty().get(), store.folders().all());
    }

    @Test
    void aFolderThatIsBroughtBackGoesIntoTheOneThatHasItsNameByNowAndBringsNoBookmarkBack() {
        var id = library.createFolder(START, List.of(CAFE, HOUSE));
        library.removeFolder(id);
        var comeBack = notices.shownProperty().get().orElseThrow().act().orElseThrow();
        library.toggleBookmark(HOUSE);
        var other = library.createFolder(START, List.of());

        comeBack.run().run();

        assertEquals(1, library.foldersProperty().get().size());
        assertEquals(List.of(CAFE), held(other));
    }

    private void takeBack() {
        notices.shownProperty().get().orElseThrow().act().orElseThrow().run().run();
    }

    private List<PearlId> held(FolderId id) {
        return library.folder(id).orElseThrow().pearls();
    }

    private List<PearlId> kept() {
        return store.bookmarks().all().stream().map(Bookmark::pearl).toList();
    }

    private void runAll() {
        while (io.size() + interfaceThread.size() > 0) {
            io.runAll();
            interfaceThread.runAll();
        }
    }
}
