package fi.helminauha.team;

import fi.helminauha.collection.PearlId;
import fi.helminauha.training.RunId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What lists tell of a team’s run.
/// @param title     the pearl’s when the run began
/// @param changed   when it was changed last
/// @param taken     in whole seconds
/// @param isWhole   whether that tells how long the pearl takes
/// @param isOver    whether it shall not be offered to be gone on with
/// @param followUp  the day on which the team looks at it again; absent where it did
public record TeamRunSummary(
        RunId id,
        PearlId pearl,
        String title,
        Instant begun,
        Instant changed,
        Duration taken,
        boolean isWhole,
        boolean isOver,
        Optional<LocalDate> followUp) {
    public static TeamRunSummary of(TeamRun run, Instant changed) {
        return new TeamRunSummary(
                run.id(),
                run.pearl(),
                run.title(),
                run.begun(),
                changed,
                Duration.ofSeconds(run.taken().toSeconds()),
                run.isWhole(),
                run.run().isOver(),
                run.outcome().followUp().filter(each -> !each.isHeld()).map(FollowUp::day));
    }
}
