package fi.helminauha.morphology;

/// A flag diacritic: a condition on, or a change of, a feature that the walk carries along.
///
/// @param feature  the number of the feature, from 0
/// @param value    the number of the value: [#NEUTRAL], [#ANY] or above
record Flag(Operation operation, int feature, int value) {
    /// The feature is not set.
    static final int NEUTRAL = 0;
    /// The flag names no value.
    static final int ANY = 1;

    enum Operation {
        SET,
        CLEAR,
        UNIFY,
        REQUIRE,
        DISALLOW
    }

    /// Whether the walk may go on when the feature has the current value.
    boolean allows(int current) {
        return switch (operation) {
            case SET, CLEAR -> true;
            case UNIFY -> current == NEUTRAL || current == value;
            case REQUIRE -> value == ANY ? current != NEUTRAL : current == value;
            case DISALLOW -> value == ANY ? current == NEUTRAL : current != value;
        };
    }

    /// What the feature is after a step that was allowed.
    int after(int current) {
        return switch (operation) {
            case SET, UNIFY -> value;
            case CLEAR -> NEUTRAL;
            case REQUIRE, DISALLOW -> current;
        };
    }
}
