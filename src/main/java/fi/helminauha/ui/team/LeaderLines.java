package fi.helminauha.ui.team;

import fi.helminauha.collection.RichText;
import fi.helminauha.team.TeamWalk;
import java.util.Optional;
import java.util.stream.Stream;

/// What the leader of a walk may want to know or say, page by page.
record LeaderLines(TeamWalk walk) {
    /// Empty where there is nothing to say.
    Optional<RichText> at(TeamPlace place) {
        var lines = Stream.concat(
                        place.step() == 0 ? saidFirst().stream() : Stream.of(), place.stage().leader().stream())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(Math.min(place.index(), lines.size() - 1)));
    }

    /// Whether the line is what to say first, aloud.
    boolean isSaidFirst(TeamPlace place) {
        return place.step() == 0 && saidFirst().isPresent() && at(place).equals(saidFirst());
    }

    private Optional<RichText> saidFirst() {
        return walk.text().guidance().words();
    }
}
