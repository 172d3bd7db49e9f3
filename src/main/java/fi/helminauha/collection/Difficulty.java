package fi.helminauha.collection;

/// What leading a pearl asks of its leader. In files the numbers 1–3.
public enum Difficulty {
    /// Any supervisor can lead it from the instructions.
    EASY(1),
    /// Needs preparation or experience of facilitating.
    MODERATE(2),
    /// Needs a trained leader, impartiality or the power to decide.
    DEMANDING(3);

    private final int number;

    Difficulty(int number) {
        this.number = number;
    }

    /// 1–3.
    public int number() {
        return number;
    }

    /// @throws IllegalArgumentException outside 1–3
    public static Difficulty ofNumber(int number) {
        for (var difficulty : values()) {
            if (difficulty.number == number) {
                return difficulty;
            }
        }
        throw new IllegalArgumentException("difficulty is 1–3, not " + number);
    }
}
