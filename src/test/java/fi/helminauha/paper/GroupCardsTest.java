package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class GroupCardsTest {
    private static final PaperMaker MAKER = new PaperMaker();
    private static final Set<PaperPart> GROUPS = Set.of(PaperPart.GROUPS);

    private static MadePaper cards(
            TrainingSession session, Set<PaperPart> parts, SheetLayout layout, Language language) {
        var order = new PaperOrder(PaperKind.CARDS, List.of(language), parts, layout, "", PaperSamples.MADE);
        return MAKER.make(new PaperSubject.OfSession(session), order, PaperSamples.HOLDINGS);
    }

    /// Without spaces and hyphens, since words may be parted where a line ends.
    private static String text(MadePaper paper) {
        try (var document = Loader.loadPDF(paper.pdf())) {
            return squeezed(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\u00AD-]", "");
    }

    private static int count(String text, String words) {
        return (int) Pattern.compile(Pattern.quote(squeezed(words)))
                .matcher(text)
                .results()
                .count();
    }

    private static TrainingSession day(Step... steps) {
        return TrainingSession.empty("Päivä")
                .withDay(0, Day.empty(LocalTime.of(9, 0)).withSteps(List.of(steps)));
    }

    private static Step inGroups(String title, StepContent content) {
        return Step.own(title, 30).withContent(content).withWork(WorkForm.GROUPS);
    }

    @Test
    void eachGroupHasOneCardOfEachPartThatIsDoneInGroupsOnSheetsOfEverySize() {
        var inGroups = 0;
        for (var id : List.of("muutos-johdettavana-paiva", "vakivallan-uhka")) {
            var session = PaperSamples.session(id, Language.FI);
            inGroups += WorkGroups.steps(session).size();
            for (var perSheet : SheetLayout.CARDS) {
                var text = text(cards(
                        session, GROUPS, SheetLayout.USUAL.withCards(perSheet).withGroups(3), Language.FI));

                for (var entry : WorkGroups.steps(session)) {
                    for (var group = 1; group <= 3; group++) {
                        assertEquals(
                                1,
                                count(
                                        text,
                                        "Ryhmä " + group + ": " + entry.step().title()),
                                text);
                    }
                }
                if (perSheet < 8) {
                    assertEquals(3 * WorkGroups.steps(session).size(), count(text, "Tämän kerromme muille:"));
                }
                assertEquals(0, count(text, "Ryhmä 4: "));
            }
        }
        assertEquals(7, inGroups);
    }

    @Test
    void aCardSaysTimeTaskAndFormInTheLanguageOfThePaperAndKeepsBothRules() {
        var pearl = new PearlId("mj-voimakentta");
        var session = day(
                Step.ofBreak(15),
                inGroups("", StepContent.OfPearl.whole(pearl)),
                inGroups("Oma", new StepContent.Own("Miettikää kolme tekoa.\n\nKirjatkaa ne.")));
        var words = List.of("Ryhmä 1: ", "Grupp 1: ", "Group 1: ");

        for (var language : Language.values()) {
            var paper = cards(session, GROUPS, SheetLayout.USUAL.withCards(2), language);

            var text = text(paper);
            assertTrue(text.contains(squeezed(words.get(language.ordinal()))), text);
            assertTrue(text.contains(language == Language.EN ? "9:15–9:45,30min" : "9.15–9.45,30min"), text);
            assertEquals(4, count(text, "Miettikää kolme tekoa. Kirjatkaa ne."), text);
            var step = PaperSamples.HOLDINGS.pearls().get(pearl).in(language).body().stream()
                    .flatMap(block -> block instanceof Block.Step found ? Stream.of(found.title()) : Stream.empty())
                    .findFirst()
                    .orElseThrow();
            assertEquals(4, count(text, "1. " + step), text);
            assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()), language.code());
        }
    }

    @Test
    void ofANumberedListThatHasNoRoomWhatItsItemsBeginWithIsOnTheCard() {
        var session = day(inGroups("", StepContent.OfPearl.whole(new PearlId("hyv-5-miksi"))));

        var half = text(cards(session, GROUPS, SheetLayout.USUAL.withCards(2), Language.EN));
        var quarter = text(cards(session, GROUPS, SheetLayout.USUAL.withCards(4), Language.EN));

        assertEquals(4, count(half, "Write the observation"), half);
        assertEquals(4, count(half, "What happened, where"), half);
        assertEquals(4, count(quarter, "1. Write the observation"), quarter);
        assertEquals(0, count(quarter, "What happened"), quarter);
        assertEquals(4, count(quarter, "5. Choose"), quarter);
    }

    @Test
    void whatTheTrainerWroteForHimselfIsOnNoCard() {
        var session = day(inGroups("Voimat", StepContent.OfPearl.whole(new PearlId("mj-voimakentta")))
                .withWay("SALAISUUS tapa")
                .withNotes("SALAISUUS muistiinpano")
                .withLeader("SALAISUUS vetäjä"));

        for (var perSheet : SheetLayout.CARDS) {
            var text = text(cards(session, GROUPS, SheetLayout.USUAL.withCards(perSheet), Language.FI));
            assertTrue(text.contains("Ryhmä1:Voimat"), text);
            assertFalse(text.contains("SALAISUUS"), text);
        }
    }

    @Test
    void whatHasNoWorkInGroupsHasNoCardsOfGroups() {
        var alone = day(Step.own("Yksin", 10), inGroups("Lounas", new StepContent.Break()));
        var working = day(inGroups("Ryhmissä", new StepContent.Own("")));

        assertEquals(List.of(), PaperOrder.partsOf(PaperKind.CARDS, new PaperSubject.OfSession(alone)));
        assertEquals(List.of(), PaperOrder.partsOf(PaperKind.CARDS, PaperSamples.ofPearls("mj-voimakentta")));
        assertEquals(
                List.of(PaperPart.GROUPS), PaperOrder.partsOf(PaperKind.CARDS, new PaperSubject.OfSession(working)));
        assertFalse(
                text(cards(working, Set.of(), SheetLayout.USUAL, Language.FI)).contains("Ryhmä1"));
    }

    @Test
    void strangeTasksAreOnCardsToo() {
        var lost = inGroups("", StepContent.OfPearl.whole(new PearlId("poissa-oleva")));
        var hostile = inGroups("</p><script>", new StepContent.Own("<b>&".repeat(900)));

        var paper =
                cards(day(lost, hostile), GROUPS, SheetLayout.USUAL.withCards(8).withGroups(2), Language.FI);

        assertTrue(text(paper).contains("Ryhmä2:</p><script>"), text(paper));
        assertEquals(List.of(), PaperCheck.mistakes(paper.pdf()));
    }

    @Test
    void thereAreAsManyGroupsAsTheMostPeopleMake() {
        assertEquals(4, WorkGroups.usual(new PaperSubject.OfSession(day())));
        assertEquals(6, usual(12, OptionalInt.of(24)));
        assertEquals(2, usual(3, OptionalInt.of(5)));
        assertEquals(8, usual(20, OptionalInt.of(100)));
        assertEquals(3, usual(12, OptionalInt.empty()));
    }

    private static int usual(int from, OptionalInt to) {
        return WorkGroups.usual(new PaperSubject.OfSession(day().withGroup(Optional.of(new GroupSize(from, to)))));
    }
}
