package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatchUpTest {
    private static final PearlCard CAFE = Cards.method("cafe", 20, 45);
    private static final PearlCard SHORT = Cards.method("short", 10, 15);

    @Test
    void whoIsNotBehindIsOfferedNothing() {
        assertEquals(
                CatchUp.NONE, catchUp(run(Step.own("Alku", 10), cafe(45)), Duration.ofSeconds(59), new Cards(CAFE)));
    }

    @Test
    void aComingPearlIsShortenedWithinItsRangeAndNoMoreThanNeeded() {
        var step = cafe(45);

        var little = catchUp(run(Step.own("Alku", 10), step), Duration.ofMinutes(4), new Cards(CAFE));
        var much = catchUp(run(Step.own("Alku", 10), step), Duration.ofMinutes(60), new Cards(CAFE));

        assertEquals(List.of(new CatchUp.Offer.Shorten(step.id(), 41, 4)), little.slack());
        assertEquals(List.of(new CatchUp.Offer.Shorten(step.id(), 20, 25)), much.slack());
    }

    @Test
    void whatIsDoneOrGoesOnIsNotShortened() {
        var run = run(cafe(45), Step.own("Loppu", 5));

        assertEquals(
                List.of(), catchUp(run, Duration.ofMinutes(10), new Cards(CAFE)).offers());
    }

    @Test
    void aShorterRelatedPearlIsOfferedInThePlaceOfAComingOne() {
        var step = cafe(20);

        var catchUp = catchUp(run(Step.own("Alku", 10), step), Duration.ofMinutes(5), new Cards(CAFE, SHORT));

        assertEquals(List.of(new CatchUp.Offer.Instead(step.id(), SHORT, 10)), catchUp.offers());
    }

    @Test
    void aPearlThatTheDayHasAlreadyIsNotOfferedInstead() {
        var day = run(Step.ofPearl(SHORT), cafe(20));

        assertEquals(
                List.of(),
                catchUp(day, Duration.ofMinutes(5), new Cards(CAFE, SHORT)).offers());
    }

    @Test
    void aBreakStaysABreakAndOfAnOwnPartAThirdMayGo() {
        var rest = Step.ofBreak(15);
        var own = Step.own("Keskustelu", 30);

        var catchUp = catchUp(run(Step.own("Alku", 10), rest, own), Duration.ofMinutes(60), new Cards());

        assertEquals(
                List.of(new CatchUp.Offer.Shorten(rest.id(), 10, 5), new CatchUp.Offer.Shorten(own.id(), 20, 10)),
                catchUp.offers());
    }

    @Test
    void aPearlThatHasLeftTheCollectionIsLeftAsItIs() {
        var run = run(Step.own("Alku", 10), cafe(45));

        assertEquals(List.of(), catchUp(run, Duration.ofMinutes(5), new Cards()).offers());
    }

    @Test
    void theBestOfferTakesMinutesFromTheStepThatSavesMost() {
        var rest = Step.ofBreak(15);
        var own = Step.own("Keskustelu", 30);

        var catchUp = catchUp(run(Step.own("Alku", 10), rest, own), Duration.ofMinutes(60), new Cards());

        assertEquals(Optional.of(new CatchUp.Offer.Shorten(own.id(), 20, 10)), catchUp.best());
    }

    @Test
    void ofEqualsTheBestOfferTakesTheSmallestShareOfItsStep() {
        var rest = Step.ofBreak(15);
        var own = Step.own("Keskustelu", 30);

        var catchUp = catchUp(run(Step.own("Alku", 10), rest, own), Duration.ofMinutes(5), new Cards());

        assertEquals(
                List.of(new CatchUp.Offer.Shorten(rest.id(), 10, 5), new CatchUp.Offer.Shorten(own.id(), 25, 5)),
                catchUp.offers());
        assertEquals(Optional.of(new CatchUp.Offer.Shorten(own.id(), 25, 5)), catchUp.best());
    }

    /// Another pearl saves more, but it is another pearl.
    @Test
    void anotherPearlIsTheBestOfferOnlyWhereNothingCanBeShortened() {
        var step = cafe(20);
        var rest = Step.ofBreak(12);

        var withBreak = catchUp(run(Step.own("Alku", 10), step, rest), Duration.ofMinutes(10), new Cards(CAFE, SHORT));
        var alone = catchUp(run(Step.own("Alku", 10), step), Duration.ofMinutes(10), new Cards(CAFE, SHORT));

        assertEquals(Optional.of(new CatchUp.Offer.Shorten(rest.id(), 10, 2)), withBreak.best());
        assertEquals(Optional.of(new CatchUp.Offer.Instead(step.id(), SHORT, 10)), alone.best());
    }

    @Test
    void whereThereIsNoOfferThereIsNoBest() {
        assertEquals(Optional.empty(), CatchUp.NONE.best());
    }

    private static Step cafe(int minutes) {
        return Sessions.pearl(new PearlId("cafe"), minutes);
    }

    private static Run run(Step... steps) {
        return Run.begin(Sessions.of(steps), 0, false, Instant.parse("2027-01-12T09:00:00Z"), ZoneOffset.UTC);
    }

    private static CatchUp catchUp(Run run, Duration lateness, Cards cards) {
        return CatchUp.of(run, lateness, cards::of, cards::others);
    }
}
