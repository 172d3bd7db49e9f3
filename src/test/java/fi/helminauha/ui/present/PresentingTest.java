package fi.helminauha.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.store.Unreadable;
import fi.helminauha.training.Run;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A day presented by the whole program, from the first key to the summary.
class PresentingTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1000, 1000);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1000, 0, 1280, 800);
    private static final String NOTES = "SALAINEN: muistuta vaitiolosta";

    @RegisterExtension
    private final Program program = new Program();

    private final TrainingSession session = TrainingSession.empty("Aamupäivä")
            .withDay(
                    0,
                    TrainingSession.empty("")
                            .days()
                            .getFirst()
                            .withSteps(List.of(
                                    Step.own("Aloitus", 5)
                                            .withContent(new StepContent.Own("Hyvää huomenta"))
                                            .withNotes(NOTES),
                                    Step.own("Kuuntelu", 20)
                                            .withContent(StepContent.OfPearl.whole(new PearlId("dia-kuuntelu")))
                                            .withWork(WorkForm.PAIRS)
                                            .withNotes(NOTES),
                                    Step.ofBreak(15).withTitle("Kahvi"),
                                    Step.own("Lopetus", 10).withContent(new StepContent.Own("Kiitos")))));

    private PresenterPage present() {
        program.startListing();
        return new PresenterPage(program.present(session, false));
    }

    @Test
    void aClickersKeysLeadThroughTheDay() {
        var page = present();

        page.press(KeyCode.PAGE_DOWN).awaitSeen("Kuuntelu");
        page.press(KeyCode.PAGE_UP).awaitSeen("Aloitus");
        page.press(KeyCode.PERIOD);
        assertTrue(page.isBlankDrawn());
        page.press(KeyCode.PERIOD);
        assertFalse(page.isBlankDrawn());
        page.press(KeyCode.RIGHT).awaitSeen("Kuuntelu");
        page.press(KeyCode.SPACE).press(KeyCode.LEFT).awaitSeen("Kuuntelu");
    }

    @Test
    void theKeysMeanTheSameInTheAudiencesWindow() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.pressForAudience(KeyCode.PAGE_DOWN).awaitSeen("Kuuntelu");
    }

    @Test
    void theAudienceNeverSeesNotesNorTheInterface() {
        var page = present().plug(LAPTOP, PROJECTOR);

        for (var i = 0; i < 30; i++) {
            page.press(KeyCode.SPACE);
            var words = String.join(" ", page.wordsForAudience());
            assertFalse(words.contains("SALAINEN"), words);
            assertFalse(page.audienceWindow().isShown(".button"));
            assertEquals(page.seen(), page.seenByAudience());
        }
        assertEquals("Lopetus", page.seen());
    }

    @Test
    void whenTheProjectorIsPulledOutThePresenterStaysAndTheClockGoesOn() {
        var page = present().plug(LAPTOP, PROJECTOR);
        var wasShown = page.audienceWindow().stage().isShowing();

        page.plug(LAPTOP);

        assertTrue(wasShown);
        assertFalse(page.audienceWindow().stage().isShowing());
        assertTrue(page.window().stage().isShowing());
        var clock = page.text("present-left");
        page.window().await("the clock to go", () -> !page.text("present-left").equals(clock));

        page.plug(LAPTOP, PROJECTOR);

        assertTrue(page.audienceWindow().stage().isShowing());
        assertEquals(1000, page.audienceWindow().stage().getX());
    }

    @Test
    void withOneScreenTheAudiencesPageFillsTheWindowAndEscTwiceLeadsBack() {
        var page = present();

        page.press(KeyCode.A);
        assertTrue(page.isShown("#present-whole-page"));
        page.press(KeyCode.PAGE_DOWN);
        page.press(KeyCode.ESCAPE);
        assertTrue(page.isShown("#present-way-back"));
        page.press(KeyCode.ESCAPE);

        assertFalse(page.isShown("#present-whole-page"));
        page.awaitSeen("Kuuntelu");
    }

    @Test
    void aPearlIsPutInOnTheSpotWhileTheAudienceKeepsItsPage() {
        var page = present().plug(LAPTOP, PROJECTOR);

        page.press(KeyCode.K, KeyCode.CONTROL).search("oppimiskahvila").chooseFirst();
        var meanwhile = page.seenByAudience();
        page.click("insert-now");

        assertEquals("Aloitus", meanwhile);
        page.awaitSeen("Oppimiskahvila (Learning café, World Café)");
        page.awaitText("present-position", "Osuus 2/5");
        assertEquals(page.seen(), page.seenByAudience());
    }

    @Test
    void aPearlThatIsLookedForWhilePresentingCanBeFilteredAndSorted() {
        var page = present();
        page.press(KeyCode.K, KeyCode.CONTROL).search("palaute");
        var kind = page.window().filters().counts("kind").keySet().iterator().next();

        page.window().filters().choose("kind", kind);

        assertEquals(1, page.window().filters().chips().size());
        assertTrue(page.isShown("#list-order"));
    }

    @Test
    void theStepListLeadsToAnyStep() {
        var page = present();

        page.press(KeyCode.G)
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER)
                .awaitSeen("Kahvi");
    }

    @Test
    void minutesAreAddedAndTakenAway() {
        var page = present();

        page.press(KeyCode.PLUS).press(KeyCode.M).awaitText("present-left", "10:");
        page.press(KeyCode.MINUS).awaitText("present-left", "09:");
    }

    @Test
    void escAsksAndEscTakesTheQuestionAway() {
        var page = present();

        page.press(KeyCode.ESCAPE);
        assertTrue(page.isShown("#question-yes"));
        page.press(KeyCode.ESCAPE);

        assertFalse(page.isShown("#question-yes"));
        assertTrue(page.window().stage().isShowing());
    }

    @Test
    void afterTheEndTheSummaryTakesNotesAndTheDayHasTaughtItsMinutes() {
        program.startListing();
        program.stop();
        program.library(library -> {
            library.sessions().save(session, Instant.EPOCH);
            return true;
        });
        var page = present();
        page.press(KeyCode.O);

        page.press(KeyCode.ESCAPE).click("question-yes");
        assertTrue(page.summary()
                .containsAll(Stream.of("Aloitus", "ohitettu", "jäi pitämättä", "Yhteensä")
                        .toList()));
        assertTrue(page.text("summary-end").endsWith("min suunniteltua aikaisemmin."), page.text("summary-end"));
        page.note("Parityö kaipasi lisää aikaa.").click("summary-close");
        program.stop();

        var kept = program.library(
                library -> library.sessions().session(session.id()).orElseThrow());
        assertEquals("Parityö kaipasi lisää aikaa.", kept.closingNotes());
        assertEquals(Optional.empty(), program.library(library -> library.runs().unfinished()));
    }

    @Test
    void atTheEndOfTheDayItsHandoutIsAtHand() {
        program.startListing();
        var page = present();

        page.press(KeyCode.ESCAPE).click("question-yes");
        page.click("summary-hand-out");

        var window = program.window();
        window.await("the papers", () -> window.isShown("#paper"));
        assertTrue(window.see("#paper-kind-handout", ToggleButton.class, ToggleButton::isSelected));
        assertTrue(program.presentation().isEmpty());
    }

    @Test
    void theComputerIsKeptAwakeFromTheFirstPageToTheEndOfTheDayAndNoLonger() {
        var told = new CopyOnWriteArrayList<String>();
        program.withInhibitor(reason -> {
            told.add(reason);
            return () -> told.add("let go");
        });
        program.startListing();
        assertEquals(List.of(), told);

        var page = new PresenterPage(program.present(session, false));
        page.window().await("the computer kept awake", () -> told.size() == 1);
        page.press(KeyCode.ESCAPE).click("question-yes");
        page.window().await("the computer let go", () -> told.size() == 2);

        assertEquals(List.of("Esitys on käynnissä: Aamupäivä", "let go"), told);
    }

    @Test
    void aPresentationThatTheProgramsStopCutsOffLetsTheComputerGo() {
        var told = new CopyOnWriteArrayList<String>();
        program.withInhibitor(reason -> {
            told.add(reason);
            return () -> told.add("let go");
        });
        var page = present();
        page.window().await("the computer kept awake", () -> told.size() == 1);

        program.stop();

        page.window().await("the computer let go", () -> told.size() == 2);
    }

    @Test
    void aRehearsalIsMarked() {
        program.startListing();

        var page = new PresenterPage(program.present(session, true));

        assertTrue(page.isShown("#present-rehearsal"));
    }

    @Test
    void aDayWithoutStepsIsNotPresentedButExplained() {
        var window = program.startListing();

        program.presentNothing(TrainingSession.empty("Tyhjä"));

        window.awaitNotice("Päivässä ei ole yhtään osuutta");
    }

    @Test
    void everyControlHasANameForAScreenReader() {
        var page = present();

        assertEquals(List.of(), page.window().namelessControls());
        page.press(KeyCode.K, KeyCode.CONTROL);
        assertEquals(List.of(), page.window().namelessControls());
    }

    @Test
    void aStoppedProgramOffersToGoOnAtTheSamePlace() {
        var page = present();
        page.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        var seen = page.seen();

        program.restart();
        program.answerOffer("#resume-yes");

        new PresenterPage(program.awaitPresentation()).awaitSeen(seen);
    }

    @Test
    void aRunThatIsEndedInsteadIsNotOfferedAgain() {
        present();

        program.restart();
        program.answerOffer("#resume-no");
        program.stop();

        assertEquals(Optional.empty(), program.library(library -> library.runs().unfinished()));
    }

    @Test
    void theSizeOfTheNotesIsAsItWasLeft() {
        var page = present();
        page.press(KeyCode.PLUS, KeyCode.CONTROL).press(KeyCode.PLUS, KeyCode.CONTROL);
        var large = page.notesFont();

        program.restart();
        program.answerOffer("#resume-yes");
        var again = new PresenterPage(program.awaitPresentation());

        assertEquals(130, program.settings().notesPercent());
        assertEquals(large, again.notesFont(), 0.01);
    }

    @Test
    void aRunThatCannotBeReadIsToldOfOnce() {
        program.startListing();
        program.stop();
        program.library(library -> {
            var run = Run.begin(session, 0, false, Instant.EPOCH, ZoneOffset.UTC);
            library.runs().save(run);
            Unreadable.makeRun(library, run.id());
            return true;
        });

        var first = program.startListing();
        first.awaitNotice("Keskeytynyttä esitystä ei voitu lukea.");
        program.stop();

        assertEquals(Optional.empty(), program.library(library -> library.runs().unfinished()));
    }
}
