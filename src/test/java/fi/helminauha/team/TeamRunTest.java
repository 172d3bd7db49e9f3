package fi.helminauha.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Run;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TeamRunTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Mark FIRST = new Mark(3, 0, "Mikä vaivaa?");

    private static TeamRun begun() {
        return TeamRun.begin(
                new PearlId("ennakkojalkipuinti"),
                Language.FI,
                "Ennakkojälkipuinti",
                List.of(Step.own("Aloitus", 5), Step.own("Kierros", 15)),
                NOW);
    }

    @Test
    void itsStepsFollowOneAnotherFromTheMomentWhenItBegan() {
        var run = begun().run();

        assertThat(run.steps())
                .extracting(step -> step.plannedStart() + "–" + step.plannedEnd())
                .containsExactly("0–5", "5–20");
        assertThat(run.plannedStart()).isEqualTo(NOW);
        assertThat(run.training()).isEmpty();
    }

    @Test
    void ofAStepInATrainingDayItIsNoRun() {
        var session = Sessions.full();
        var run = Run.begin(session, 0, false, NOW, ZoneOffset.UTC);

        assertThatThrownBy(() -> begun().withRun(run)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTickIsTakenBackAndABlankAnswerIsNone() {
        var run = begun().withTicked(FIRST, true).withAnswer(FIRST, "Kiire");

        assertThat(run.isTicked(FIRST)).isTrue();
        assertThat(run.answer(FIRST)).isEqualTo("Kiire");
        assertThat(run.withTicked(FIRST, false).ticked()).isEmpty();
        assertThat(run.withAnswer(FIRST, " \n").answers()).isEmpty();
    }

    @Test
    void whatSaysSomethingElseNowIsAnotherPlace() {
        var run = begun().withAnswer(FIRST, "Kiire");

        assertThat(run.answer(new Mark(3, 0, "Mikä ilahduttaa?"))).isEmpty();
    }

    @Test
    void marksAreInTheOrderOfTheBody() {
        var run = begun().withAnswer(new Mark(10, 0, "c"), "3")
                .withAnswer(new Mark(2, 10, "b"), "2")
                .withAnswer(new Mark(2, 9, "a"), "1");

        assertThat(run.answers().values()).containsExactly("1", "2", "3");
    }

    @Test
    void itsMinutesTeachOnlyWhenItWasGoneThroughWhole() {
        var first = begun().run().after(Duration.ofMinutes(7));
        var whole = first.next().after(Duration.ofMinutes(12)).over(NOW);

        assertThat(begun().withRun(whole).isWhole()).isTrue();
        assertThat(begun().withRun(whole).taken()).isEqualTo(Duration.ofMinutes(19));
        assertThat(begun().withRun(first.over(NOW)).isWhole()).as("cut off").isFalse();
        assertThat(begun().withRun(first.skip().over(NOW)).isWhole())
                .as("a step left out")
                .isFalse();
        assertThat(begun().withRun(first.next().after(Duration.ofMinutes(1))).isWhole())
                .as("goes on")
                .isFalse();
    }

    @Test
    void textsAreCutAndListsAreNot() {
        assertThat(new Decision("x".repeat(3_000), "", "").deed()).hasSize(TeamLimits.TEXT);
        assertThatThrownBy(() -> Outcome.NONE.withDecisions(Collections.nCopies(101, Decision.EMPTY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> begun().withPeople(OptionalInt.of(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDayOfADecisionIsReadAsTyped() {
        var today = LocalDate.of(2026, 11, 26);

        assertThat(new Decision("Kokeillaan", "Minna", "3.12.").byDay(today)).contains(LocalDate.of(2026, 12, 3));
        assertThat(new Decision("Kokeillaan", "Minna", "kevääseen").byDay(today))
                .isEmpty();
    }
}
