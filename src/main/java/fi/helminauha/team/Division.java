package fi.helminauha.team;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// People divided into groups that are about as large, by counting off: who says the same number is in the same group.
/// @param people  how many there are
/// @param groups  at least 1, at most as many as people
public record Division(int people, int groups) {
    /// @throws IllegalArgumentException if a group would be empty
    public Division {
        if (groups < 1 || people < groups) {
            throw new IllegalArgumentException(people + " people in " + groups + " groups");
        }
    }

    /// As many groups as have about so many people. Nobody is left alone.
    /// @param size  wanted, at least 2
    public static Division of(int people, int size) {
        var groups = Math.max(1, (int) Math.round((double) people / size));
        return new Division(people, Math.max(1, Math.min(groups, people / 2)));
    }

    /// How many people are there, as somebody typed it; absent if that is no number, or so many cannot be there.
    public static OptionalInt people(String typed) {
        var digits = typed.strip();
        if (!digits.matches("[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        var number = Integer.parseInt(digits);
        return number >= 1 && number <= TeamLimits.PEOPLE ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /// How many people each group has, in the order of their numbers.
    public List<Integer> sizes() {
        return IntStream.range(0, groups)
                .map(group -> people / groups + (group < people % groups ? 1 : 0))
                .boxed()
                .toList();
    }

    /// What each says, one after another, from 1.
    public List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        for (var i = 0; i < people; i++) {
            numbers.add(i % groups + 1);
        }
        return List.copyOf(numbers);
    }
}
