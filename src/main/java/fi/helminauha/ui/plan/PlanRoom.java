package fi.helminauha.ui.plan;

/// The room that the planner has in its window, in what follows from it.
/// @param isBeside  whether the right side stands beside the string; else it takes the string’s place when it is wanted
/// @param isSingle  whether the column at the left takes the place of the string
/// @param isNarrow  whether buttons are signs, and rows have less room around their words
/// @param isLow     whether the string has the room of the goal and the band
record PlanRoom(boolean isBeside, boolean isSingle, boolean isNarrow, boolean isLow) {
    /// Below this width, in em, the right side takes the string’s place instead of standing beside it.
    private static final double NARROW_EM = 56;
    /// Below this width the right side gives way to a column at the left.
    private static final double CROWDED_EM = 82;
    /// Below this width one thing stands in the middle alone.
    private static final double ONE_EM = 34;
    /// Below this width a column at the left takes the place of the string.
    private static final double COLUMN_ONE_EM = 50;
    /// Below this height the string has the room of the goal and the band.
    private static final double LOW_EM = 30;

    /// @param width      in pixels; 0 before the first layout, when there is room for everything
    /// @param height     in pixels; 0 before the first layout
    /// @param em         size of the interface’s font, in pixels
    /// @param hasColumn  whether something stands at the left of the string
    static PlanRoom of(double width, double height, double em, boolean hasColumn) {
        var isLaidOut = width > 0;
        return new PlanRoom(
                !isLaidOut || width >= (hasColumn ? CROWDED_EM : NARROW_EM) * em,
                isLaidOut && width < (hasColumn ? COLUMN_ONE_EM : ONE_EM) * em,
                isLaidOut && width < NARROW_EM * em,
                height > 0 && height < LOW_EM * em);
    }
}
