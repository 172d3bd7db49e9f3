package fi.helminauha.team;

import fi.helminauha.collection.RichText;
import java.util.List;

/// A step of a team’s way through a pearl.
/// @param minutes  at least 1
/// @param sitting  in which of the pearl’s sittings it is, from 1
/// @param section  in which of the pearl’s sections it begins, from 0
/// @param pages    at least one
/// @param leader   what the leader may want to know meanwhile; never shown to the team
public record TeamStage(
        String title,
        int minutes,
        int sitting,
        boolean isBreak,
        int section,
        List<TeamPage> pages,
        List<RichText> leader) {
    /// @throws IllegalArgumentException if there is no page, or not a minute
    public TeamStage {
        pages = List.copyOf(pages);
        leader = List.copyOf(leader);
        if (pages.isEmpty() || minutes < 1) {
            throw new IllegalArgumentException("no stage: " + title);
        }
    }

    TeamStage withMinutes(int changed) {
        return new TeamStage(title, changed, sitting, isBreak, section, pages, leader);
    }

    TeamStage withLeader(List<RichText> changed) {
        return new TeamStage(title, minutes, sitting, isBreak, section, pages, changed);
    }
}
