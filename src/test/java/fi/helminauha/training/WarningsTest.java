package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Material;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.WorkForm;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WarningsTest {
    private static final PearlCard CAFE = Cards.method("cafe", 30, 60);
    private static final PearlCard REMOTE =
            Cards.card("remote", PearlKind.METHOD, 15, 15, Set.of(Place.REMOTE), Set.of(Material.VIDEO_AND_ROOMS));
    private static final PearlCard EITHER = Cards.card(
            "either", PearlKind.METHOD, 15, 15, Set.of(Place.ON_SITE, Place.REMOTE), Set.of(Material.VIDEO_AND_ROOMS));
    private static final PearlCard THEORY =
            Cards.card("theory", PearlKind.THEORY, 10, 10, Set.of(Place.SELF_STUDY), Set.of());
    private static final Cards CARDS = new Cards(CAFE, REMOTE, EITHER, THEORY);

    private final Step cafe = Step.ofPearl(CAFE);

    @Test
    void aSoundDayHasNoWarning() {
        var day = Sessions.day(cafe, Step.ofBreak(15), cafe.copied().withMinutes(60))
                .withMinutesAvailable(OptionalInt.of(105));

        assertEquals(List.of(), warnings(Sessions.of().withDay(0, day)));
    }

    @Test
    void aStepIsMeasuredByItsPearlsMinutes() {
        var tooShort = cafe.withMinutes(29);
        var tooLong = cafe.withMinutes(61);

        assertEquals(
                List.of(new Warning.TooShort(cafe.id(), 29, new Minutes(30, 60))), warnings(Sessions.of(tooShort)));
        assertEquals(List.of(new Warning.TooLong(cafe.id(), 61, new Minutes(30, 60))), warnings(Sessions.of(tooLong)));
    }

    @Test
    void aPartOfAPearlMayBeShorterThanTheWhole() {
        var part = cafe.withMinutes(5).withContent(new StepContent.OfPearl(CAFE.id(), List.of(1)));

        assertEquals(List.of(), warnings(Sessions.of(part)));
    }

    @Test
    void aStepWhoseWayIsWrittenDownIsNotMeasuredByItsPearl() {
        var adapted = cafe.withMinutes(5).withWay("Yksi kierros.");
        var session = Sessions.of(adapted).withGroup(people(40, 40)).withPlace(Place.HYBRID);

        assertEquals(List.of(), Warnings.of(session, 0, CARDS::of, _ -> List.of("tussit")));
    }

    @ParameterizedTest(name = "{0}–{1} people")
    @CsvSource({"3, 12", "12, 12", "5, 5"})
    void aGroupThatThePearlAllowsIsNoWarning(int from, int to) {
        assertEquals(List.of(), warnings(Sessions.of(cafe).withGroup(people(from, to))));
    }

    @Test
    void aGroupThatThePearlIsNotForIsAWarning() {
        var allowed = CAFE.group();
        var few = people(2, 6);
        var many = people(6, 13);
        var open = Optional.of(new GroupSize(13, OptionalInt.empty()));

        assertEquals(
                List.of(new Warning.GroupTooSmall(cafe.id(), few.orElseThrow(), allowed)),
                warnings(Sessions.of(cafe).withGroup(few)));
        assertEquals(
                List.of(new Warning.GroupTooLarge(cafe.id(), many.orElseThrow(), allowed)),
                warnings(Sessions.of(cafe).withGroup(many)));
        assertEquals(
                List.of(new Warning.GroupTooLarge(cafe.id(), open.orElseThrow(), allowed)),
                warnings(Sessions.of(cafe).withGroup(open)));
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkForm.class,
            names = {"LISTENING", "ALONE"})
    void whoListensOrWorksAloneDoesSoAmongAnyNumber(WorkForm work) {
        assertEquals(List.of(), warnings(Sessions.of(cafe.withWork(work)).withGroup(people(100, 100))));
    }

    @Test
    void breakoutRoomsAreMissedOnSiteByPearlsThatNeedThem() {
        var step = Step.ofPearl(REMOTE);

        assertEquals(List.of(new Warning.NeedsBreakoutRooms(step.id())), warnings(Sessions.of(step)));
        assertEquals(List.of(), warnings(Sessions.of(step).withPlace(Place.REMOTE)));
        assertEquals(List.of(), warnings(Sessions.of(Step.ofPearl(EITHER))), "needs them only at a distance");
    }

    @Test
    void aPearlThatIsForAnotherPlaceIsAWarning() {
        var expected = new Warning.NotInThisPlace(cafe.id(), Place.REMOTE, Set.of(Place.ON_SITE));

        assertEquals(List.of(expected), warnings(Sessions.of(cafe).withPlace(Place.REMOTE)));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatIsOnlyForReadingCanBeToldAnywhere(Place place) {
        assertEquals(List.of(), warnings(Sessions.of(Step.ofPearl(THEORY)).withPlace(place)));
    }

    @Test
    void whatAPearlNeedsAndNobodyListsIsAWarning() {
        var session = Sessions.of(cafe.withMaterials(List.of("Isoja papereita")))
                .withMaterials(List.of("fläppitaulut ja tussit"));
        var needs = List.of("taulu", "eriväriset tussit", "kello", "iso paperi");

        assertEquals(
                List.of(new Warning.MaterialsMissing(cafe.id(), List.of("kello"))),
                Warnings.of(session, 0, CARDS::of, _ -> needs));
    }

    @Test
    void aPearlThatTheCollectionHasNotIsNamedAndNothingElseIsSaidOfIt() {
        var gone = new PearlId("gone");
        var step = Sessions.pearl(gone, 500).withMinutes(20);

        assertEquals(List.of(new Warning.PearlMissing(step.id(), gone)), warnings(Sessions.of(step)));
    }

    @Test
    void gapsOverrunsAndBrokenLocksAreSaidAtTheLockedStep() {
        var first = Step.own("a", 30);
        var late = lockedBreak("10:00");
        var early = lockedBreak("09:20");
        var broken = lockedBreak("08:00");

        assertEquals(List.of(new Warning.Gap(late.id(), 30)), warnings(Sessions.of(first, late)));
        assertEquals(List.of(new Warning.Overrun(early.id(), 10)), warnings(Sessions.of(first, early)));
        assertEquals(List.of(new Warning.BrokenLock(broken.id())), warnings(Sessions.of(first, broken)));
    }

    private static Step lockedBreak(String start) {
        return Step.ofBreak(15).withLockedStart(Optional.of(LocalTime.parse(start)));
    }

    @Test
    void moreThanNinetyMinutesWithoutABreakAreAWarning() {
        var a = Step.own("a", 50);
        var b = Step.own("b", 40);
        var c = Step.own("c", 1);
        var pause = Step.ofBreak(5);

        assertEquals(List.of(), warnings(Sessions.of(a, b)));
        assertEquals(List.of(new Warning.NoBreak(a.id(), c.id(), 91)), warnings(Sessions.of(a, b, c)));
        assertEquals(List.of(), warnings(Sessions.of(a, b, pause, c)));
    }

    @Test
    void freeTimeIsABreakWhenItIsLongEnough() {
        var a = Step.own("a", 80);
        var afterTen = Step.own("b", 20).withLockedStart(Optional.of(LocalTime.of(10, 30)));
        var afterFive = Step.own("b", 20).withLockedStart(Optional.of(LocalTime.of(10, 25)));

        assertEquals(List.of(new Warning.Gap(afterTen.id(), 10)), warnings(Sessions.of(a, afterTen)));
        assertEquals(
                List.of(new Warning.NoBreak(a.id(), afterFive.id(), 105), new Warning.Gap(afterFive.id(), 5)),
                warnings(Sessions.of(a, afterFive)));
    }

    @Test
    void aDayLongerThanItsTimeIsAWarning() {
        var day = Sessions.day(cafe).withMinutesAvailable(OptionalInt.of(20));

        assertEquals(List.of(new Warning.OverTime(10)), warnings(Sessions.of().withDay(0, day)));
    }

    @Test
    void aDayWithNothingOrWithOnlyBreaksIsAWarning() {
        assertEquals(List.of(new Warning.EmptyDay()), warnings(Sessions.of()));
        assertEquals(List.of(new Warning.OnlyBreaks()), warnings(Sessions.of(Step.ofBreak(15), Step.ofBreak(300))));
    }

    private static List<Warning> warnings(TrainingSession session) {
        return Warnings.of(session, 0, CARDS::of);
    }

    private static Optional<GroupSize> people(int from, int to) {
        return Optional.of(new GroupSize(from, OptionalInt.of(to)));
    }
}
