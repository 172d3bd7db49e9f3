package fi.helminauha.settings;

import java.util.List;

/// How pearls are gone through with a team.
/// @param clearedAfter   after how many months the runs are deleted: one of [#MONTHS], 0 for never
/// @param isLeaderShown  whether what the leader may want to know is shown below the page
public record TeamChoices(int clearedAfter, boolean isLeaderShown) {
    public static final List<Integer> MONTHS = List.of(0, 6, 12, 24);
    public static final TeamChoices FIRST = new TeamChoices(0, true);

    /// @param changed  one of [#MONTHS]
    public TeamChoices withClearedAfter(int changed) {
        return new TeamChoices(changed, isLeaderShown);
    }

    public TeamChoices withLeaderShown(boolean changed) {
        return new TeamChoices(clearedAfter, changed);
    }
}
