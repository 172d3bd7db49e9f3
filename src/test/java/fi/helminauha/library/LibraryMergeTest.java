package fi.helminauha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.library.LibraryHoldings.Session;
import fi.helminauha.library.LibraryHoldings.TeamHeld;
import fi.helminauha.team.TeamRun;
import fi.helminauha.team.TeamRunSummary;
import fi.helminauha.team.TeamRuns;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSummary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryMergeTest {
    private static final PearlId CAFE = new PearlId("dia-learning-cafe");
    private static final PearlId HOUSE = new PearlId("tk-tyokykytalo");
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final TrainingId SESSION = TrainingId.random();

    private static LibraryHoldings holdings(List<Folder> folders, List<Note> notes, List<Session> sessions) {
        return new LibraryHoldings(
                List.of(new Bookmark(CAFE, MONDAY)),
                List.of(new Reading(CAFE, MONDAY, 3)),
                folders,
                notes,
                List.of(),
                sessions,
                List.of(),
                List.of(),
                List.of());
    }

    private static Folder folder(String name, PearlId... pearls) {
        return new Folder(FolderId.random(), new FolderName(name), List.of(pearls));
    }

    private static Note note(String text, Instant written) {
        return new Note(CAFE, "Oppimiskahvila", text, written);
    }

    private static Session session(String document, Instant changed) {
        return new Session(new TrainingSummary(SESSION, "Päivä", changed, false, 1, 60), document);
    }

    private static LibraryHoldings merged(LibraryHoldings here, LibraryHoldings there) {
        var once = LibraryMerge.of(here, there);
        assertEquals(once, LibraryMerge.of(once, there), "the same once more adds nothing");
        return once;
    }

    @Test
    void foldersOfOneNameBecomeOneHoweverTheNameIsWritten() {
        var here = holdings(List.of(folder("Aloitus", CAFE)), List.of(), List.of());
        var there = holdings(List.of(folder("ALOITUS", HOUSE), folder("aloitus", CAFE)), List.of(), List.of());

        var folders = merged(here, there).folders();

        assertEquals(1, folders.size());
        assertEquals("Aloitus", folders.getFirst().name().value());
        assertEquals(List.of(CAFE, HOUSE), folders.getFirst().pearls());
    }

    @Test
    void whatIsInAFolderIsABookmarkToo() {
        var there = holdings(List.of(folder("Aloitus", HOUSE)), List.of(), List.of());

        var bookmarks = merged(LibraryHoldings.NONE, there).bookmarks();

        assertEquals(
                List.of(CAFE, HOUSE), bookmarks.stream().map(Bookmark::pearl).toList());
    }

    @Test
    void twoNotesOnAPearlBecomeOneInWhichNothingIsLost() {
        var here = holdings(List.of(), List.of(note("kokeile pareittain", TUESDAY)), List.of());
        var there = holdings(List.of(), List.of(note("varaa tilaa", MONDAY)), List.of());

        assertEquals(
                List.of(note("kokeile pareittain\n\nvaraa tilaa", TUESDAY)),
                merged(here, there).notes());
    }

    @Test
    void aNoteThatHoldsTheOtherIsKeptAlone() {
        var longer = note("varaa tilaa ja aikaa", TUESDAY);
        var here = holdings(List.of(), List.of(note("varaa tilaa", MONDAY)), List.of());

        assertEquals(
                List.of(longer),
                merged(here, holdings(List.of(), List.of(longer), List.of())).notes());
        assertEquals(
                List.of(longer),
                merged(holdings(List.of(), List.of(longer), List.of()), here).notes());
    }

    @Test
    void notesThatAreTooLongForOneAreNotCut() {
        var here = note("a".repeat(Note.LONGEST - 5), MONDAY);
        var there = note("b".repeat(Note.LONGEST - 5), TUESDAY);

        assertEquals(
                List.of(there),
                merged(holdings(List.of(), List.of(here), List.of()), holdings(List.of(), List.of(there), List.of()))
                        .notes());
    }

    @Test
    void ofASessionThatBothHaveTheOneChangedLastIsKept() {
        var older = holdings(List.of(), List.of(), List.of(session("vanha", MONDAY)));
        var newer = holdings(List.of(), List.of(), List.of(session("uusi", TUESDAY)));

        assertEquals("uusi", merged(older, newer).sessions().getFirst().document());
        assertEquals("uusi", merged(newer, older).sessions().getFirst().document());
    }

    private static LibraryHoldings with(TeamRun run, Instant changed) {
        return new LibraryHoldings(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new TeamHeld(
                        TeamRunSummary.of(run, changed), run.outcome().line())));
    }

    @Test
    void ofATeamsRunThatBothHaveTheOneChangedLastIsKeptAndAnotherRunStaysBesideIt() {
        var run = TeamRuns.full();
        var older = with(run, MONDAY);
        var newer = with(run.withOutcome(run.outcome().withLine("uusi")), TUESDAY);
        var other = with(TeamRuns.full(), MONDAY);

        assertEquals("uusi", merged(older, newer).teamRuns().getFirst().document());
        assertEquals("uusi", merged(newer, older).teamRuns().getFirst().document());
        assertEquals(2, merged(newer, other).teamRuns().size());
    }

    private static LibraryHoldings marked(Highlight highlight) {
        return new LibraryHoldings(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(highlight),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void ofAHighlightThatBothHaveTheOneChangedLastIsKept() {
        var anchor = new Anchor(
                CAFE,
                Language.FI,
                new Anchor.Position(1, 0, 4),
                new Anchor.Quote("Kun ", "huoli sanotaan", ""),
                7,
                true);
        var here = new Highlight(HighlightId.random(), anchor, "Oppimiskahvila", MarkColour.GREEN, "", MONDAY);
        var there = here.withNote("kysy ensin", TUESDAY);

        assertEquals(List.of(there), merged(marked(here), marked(there)).highlights());
        assertEquals(List.of(there), merged(marked(there), marked(here)).highlights());
    }

    @Test
    void ofTwoReadingsTheLaterIsKept() {
        var there = new LibraryHoldings(
                List.of(),
                List.of(new Reading(CAFE, TUESDAY, 3)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertEquals(
                List.of(new Reading(CAFE, TUESDAY, 3)),
                merged(holdings(List.of(), List.of(), List.of()), there).readings());
    }
}
