package fi.helminauha.ui.team;

import fi.helminauha.team.TeamPage;
import fi.helminauha.team.TeamStage;

/// Where a team is.
/// @param step   of the run, from 0
/// @param steps  how many there are
/// @param index  of the page among those of its stage, from 0
record TeamPlace(int step, int steps, TeamStage stage, int index) {
    TeamPage page() {
        return stage.pages().get(index);
    }

    boolean hasNextPage() {
        return index + 1 < stage.pages().size();
    }
}
