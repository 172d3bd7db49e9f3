package fi.helminauha.team;

import java.util.List;
import java.util.Optional;

/// What came of a team’s run.
/// @param line  how it went in the leader’s words; may be empty
public record Outcome(List<Decision> decisions, Optional<FollowUp> followUp, Optional<Mood> mood, String line) {
    public static final Outcome NONE = new Outcome(List.of(), Optional.empty(), Optional.empty(), "");

    /// @throws IllegalArgumentException if there are more decisions than [TeamLimits#DECISIONS]
    public Outcome {
        decisions = List.copyOf(decisions);
        if (decisions.size() > TeamLimits.DECISIONS) {
            throw new IllegalArgumentException("too many decisions: " + decisions.size());
        }
        line = TeamLimits.text(line);
    }

    public Outcome withDecisions(List<Decision> changed) {
        return new Outcome(changed, followUp, mood, line);
    }

    public Outcome withFollowUp(Optional<FollowUp> changed) {
        return new Outcome(decisions, changed, mood, line);
    }

    public Outcome withMood(Optional<Mood> changed) {
        return new Outcome(decisions, followUp, changed, line);
    }

    public Outcome withLine(String changed) {
        return new Outcome(decisions, followUp, mood, changed);
    }
}
