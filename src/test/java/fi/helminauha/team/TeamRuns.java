package fi.helminauha.team;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A team’s runs for tests.
public final class TeamRuns {
    public static final PearlId PEARL = new PearlId("mj-kotter");
    public static final Instant BEGUN = Instant.parse("2026-11-26T10:00:00Z");

    private TeamRuns() {}

    public static TeamRun begun(PearlId pearl, Instant now) {
        return TeamRun.begin(
                pearl,
                Language.FI,
                "Ennakkojälkipuinti",
                List.of(Step.own("Aloitus", 5), Step.own("Kierros", 15)),
                now);
    }

    /// A run that is over, with something in every field.
    public static TeamRun full() {
        var run = begun(PEARL, BEGUN);
        var over = run.run()
                .after(Duration.ofMinutes(6))
                .next()
                .after(Duration.ofMinutes(29))
                .over(BEGUN.plus(Duration.ofMinutes(35)));
        return run.withRun(over)
                .withPeople(OptionalInt.of(6))
                .withTicked(new Mark(2, 0, "Yksi syy kerrallaan"), true)
                .withAnswer(new Mark(4, 1, "Mikä meni pieleen?"), "Raportti jäi lukematta.\n– äö 👩\u200D🔬")
                .withOutcome(new Outcome(
                        List.of(
                                new Decision("Yövuoro kokeilee uutta raporttia", "Minna", "3.12."),
                                new Decision("Ohje lääkehuoneen seinälle", "", "")),
                        Optional.of(FollowUp.on(LocalDate.of(2026, 12, 10))),
                        Optional.of(Mood.WELL),
                        "Hiljaisetkin puhuivat."));
    }
}
