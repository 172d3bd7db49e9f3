package fi.helminauha.settings;

import fi.helminauha.collection.SessionId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the user has got ready for ready-made sessions: for how many people, and which things are ticked.
public record Preparations(Map<SessionId, OfDay> days) {
    public static final Preparations NONE = new Preparations(Map.of());

    private static final int MOST_PEOPLE = 200;
    private static final int MOST_THINGS = 100;

    public Preparations {
        days = Map.copyOf(days);
    }

    /// @param people  absent until somebody has said it, else 1–200
    /// @param ticks   places of the things in the session’s list, from 0
    public record OfDay(OptionalInt people, Set<Integer> ticks) {
        public static final OfDay NONE = new OfDay(OptionalInt.empty(), Set.of());

        public OfDay {
            ticks = Set.copyOf(ticks);
        }

        public OfDay withPeople(int changed) {
            return new OfDay(OptionalInt.of(changed), ticks);
        }

        public OfDay withTick(int thing, boolean isTicked) {
            var changed = new TreeSet<>(ticks);
            if (isTicked) {
                changed.add(thing);
            } else {
                changed.remove(thing);
            }
            return new OfDay(people, changed);
        }
    }

    public OfDay of(SessionId session) {
        return days.getOrDefault(session, OfDay.NONE);
    }

    public Preparations with(SessionId session, OfDay day) {
        var changed = new HashMap<>(days);
        changed.put(session, day);
        return new Preparations(changed);
    }

    /// As it is written: `12;0,3` for twelve people with the first and the fourth thing ticked.
    Map<String, String> values() {
        var values = new TreeMap<String, String>();
        days.forEach((session, day) -> values.put(
                session.value(),
                (day.people().isPresent() ? day.people().getAsInt() : "") + ";"
                        + day.ticks().stream().sorted().map(String::valueOf).collect(Collectors.joining(","))));
        return values;
    }

    /// With what is written for one session; what cannot be read is left out.
    Preparations reading(String session, String value) {
        var parts = value.split(";", -1);
        if (!SessionId.isValid(session) || parts.length != 2) {
            return this;
        }
        var people = number(parts[0], 1, MOST_PEOPLE);
        var ticks = Arrays.stream(parts[1].split(",", -1))
                .flatMap(tick -> number(tick, 0, MOST_THINGS).stream())
                .collect(Collectors.toSet());
        return with(
                new SessionId(session), new OfDay(people.map(OptionalInt::of).orElse(OptionalInt.empty()), ticks));
    }

    private static Optional<Integer> number(String text, int least, int most) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
