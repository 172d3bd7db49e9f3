package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Place;
import fi.helminauha.training.Change.Replace;
import fi.helminauha.training.Change.Shorten;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {
    private static final PearlCard LONG = Cards.method("long", 30, 90);
    private static final PearlCard EXACT = Cards.method("exact", 60, 60);
    private static final PearlCard HALF = Cards.method("half", 25, 35);
    private static final PearlCard QUICK = Cards.method("quick", 10, 10);
    private static final PearlCard THEORY =
            Cards.card("theory", PearlKind.THEORY, 5, 5, Set.of(Place.ON_SITE), Set.of());
    private static final Cards CARDS = new Cards(LONG, EXACT, HALF, QUICK, THEORY);

    @Test
    void aDayThatFitsIsLeftAlone() {
        assertEquals(List.of(), propose(available(60, Step.ofPearl(EXACT))));
        assertEquals(List.of(), propose(Sessions.day(Step.ofPearl(EXACT))), "no time is given");
        assertEquals(List.of(), propose(available(60)), "there is no step");
    }

    @Test
    void stepsAreShortenedInProportionToWhatTheyCanSpare() {
        var big = Step.ofPearl(LONG).withMinutes(90);
        var own = Step.own("oma", 60);
        var pause = Step.ofBreak(20);
        var exact = Step.ofPearl(EXACT);

        // To spare: 60 + 20.
        assertEquals(
                List.of(new Shorten(big.id(), 90, 60), new Shorten(own.id(), 60, 50)),
                propose(available(190, big, own, pause, exact)));
    }

    @Test
    void aStepWhoseWayIsWrittenDownAndAPartOfAPearlSpareAThird() {
        var adapted = Step.ofPearl(EXACT).withWay("Kaksi kierrosta.").withMinutes(30);
        var part = Sessions.pearl(LONG.id(), 30).withContent(new StepContent.OfPearl(LONG.id(), List.of(1)));

        assertEquals(
                List.of(new Shorten(adapted.id(), 30, 20), new Shorten(part.id(), 30, 20)),
                propose(available(40, adapted, part)));
    }

    @Test
    void whatRunsOverALockedStartIsShortenedAndTheRestLeftAlone() {
        var morning = Step.own("aamu", 120);
        var lunch = Step.ofBreak(45).withLockedStart(Optional.of(LocalTime.of(10, 45)));
        var afternoon = Step.own("iltapäivä", 60);

        assertEquals(List.of(new Shorten(morning.id(), 120, 105)), propose(Sessions.day(morning, lunch, afternoon)));
    }

    @Test
    void aPearlGivesWayToAShorterOneThatIsJustEnough() {
        var exact = Step.ofPearl(EXACT);
        var half = new Replace(exact.id(), EXACT.id(), HALF, 60, 25);
        var quick = new Replace(exact.id(), EXACT.id(), QUICK, 60, 10);
        var cards = new Cards(EXACT, HALF, QUICK, THEORY);

        assertEquals(List.of(half), Fitting.propose(available(28, exact), cards::of, cards::others));
        assertEquals(List.of(quick), Fitting.propose(available(12, exact), cards::of, cards::others));
    }

    @Test
    void minutesAreProposedInStepsOfFiveUnlessThePearlNeedsMore() {
        var own = Step.own("oma", 60);
        var needy = Step.ofPearl(Cards.method("tarkka", 28, 60)).withMinutes(32);
        var cards = new Cards(Cards.method("tarkka", 28, 60));

        assertEquals(List.of(new Shorten(own.id(), 60, 55)), propose(available(57, own)));
        assertEquals(
                List.of(new Shorten(needy.id(), 32, 29)),
                Fitting.propose(available(29, needy), cards::of, cards::others));
    }

    @Test
    void aPearlOfAnotherPurposeOrOneThatTheDayHasIsNotProposed() {
        var exact = Step.ofPearl(EXACT);
        var day = available(90, exact, Step.ofPearl(HALF), Step.ofPearl(QUICK), Step.ofPearl(LONG));

        assertEquals(List.of(), propose(day), "all that is left is theory");
    }

    @Test
    void whatCannotBeReachedIsReadOffTheChangedDay() {
        var exact = Step.ofPearl(EXACT);
        var pause = Step.ofBreak(15);
        var day = available(20, exact, pause);

        var changed = Fitting.apply(day, propose(day));

        assertEquals(OptionalInt.of(-5), Schedule.of(changed).slack());
    }

    @Test
    void aLockThatLeavesNoTimeAtAllIsLeftAlone() {
        var first = Step.own("a", 30);
        var second = Step.own("b", 30).withLockedStart(Optional.of(LocalTime.of(9, 0)));

        assertEquals(List.of(), propose(Sessions.day(first, second)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aProposalNeverMakesAnythingLongerAndFitsWhereItCan(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var day = randomDay(random);

            var changed = Fitting.apply(day, propose(day));

            var before = Schedule.of(day);
            var after = Schedule.of(changed);
            assertEquals(day.steps().size(), changed.steps().size());
            for (var i = 0; i < day.steps().size(); i++) {
                var old = day.steps().get(i);
                var fresh = changed.steps().get(i);
                assertEquals(old.id(), fresh.id());
                assertTrue(fresh.minutes() <= old.minutes() && fresh.minutes() >= 1);
                assertTrue(!old.isBreak() || fresh.equals(old));
            }
            var slack = before.slack().orElseThrow();
            assertTrue(after.slack().orElseThrow() >= Math.min(0, slack));
            var spare = day.steps().stream()
                    .mapToInt(step -> Fitting.slack(step, step.pearl().flatMap(CARDS::of)))
                    .sum();
            if (slack < 0 && -slack <= spare) {
                // Rounded to five minutes a day may end a little early, never late.
                assertTrue(after.slack().orElseThrow() >= 0 && after.slack().orElseThrow() < 5);
            }
        }
    }

    private static Day randomDay(Random random) {
        var steps = new ArrayList<Step>();
        for (var i = 0; i <= random.nextInt(9); i++) {
            var minutes = 1 + random.nextInt(100);
            steps.add(
                    switch (random.nextInt(4)) {
                        case 0 -> Step.ofBreak(minutes);
                        case 1 -> Step.own("oma", minutes);
                        case 2 -> Step.ofPearl(LONG).withMinutes(minutes);
                        default -> Step.ofPearl(EXACT).withMinutes(minutes);
                    });
        }
        return available(1 + random.nextInt(300), steps.toArray(Step[]::new));
    }

    @Test
    void aReplacedStepKeepsWhatTheTrainerWroteForThemselves() {
        var lock = Optional.of(LocalTime.of(9, 0));
        var step = Step.ofPearl(EXACT)
                .withTitle("Suuri työpaja")
                .withNotes("omat")
                .withLeader("Maija")
                .withLockedStart(lock);
        var change = new Replace(step.id(), EXACT.id(), QUICK, 60, 10);

        var changed = Fitting.apply(Sessions.day(step), List.of(change)).steps().getFirst();

        assertEquals(
                step.withContent(StepContent.OfPearl.whole(QUICK.id()))
                        .withMinutes(10)
                        .withTitle(""),
                changed);
    }

    private static Day available(int minutes, Step... steps) {
        return Sessions.day(steps).withMinutesAvailable(OptionalInt.of(minutes));
    }

    private static List<Change> propose(Day day) {
        return Fitting.propose(day, CARDS::of, CARDS::others);
    }
}
