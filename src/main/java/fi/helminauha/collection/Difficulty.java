package fi.helminauha.collection;

/// What leading a pearl asks of its leader. In files the numbers 1–3.
public enum Difficulty {
    /// Any supervisor can lead it from the instructions.
    EASY,
    /// Needs preparation or experience of facilitating.
    MODERATE,
    /// Needs a trained leader, impartiality or the power to decide.
    DEMANDING;

    /// 1–3.
    public int number() {
        return ordinal() + 1;
    }

    /// @throws IllegalArgumentException outside 1–3
    public static Difficulty ofNumber(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("difficulty is 1–3, not " + number);
        }
        return values()[number - 1];
    }
}
