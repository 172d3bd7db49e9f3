package fi.helminauha.training;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// When each step of a day begins and ends. The clock rolls: a step begins where the one before it ends, unless its
/// start is locked. A locked start is kept even when the steps before it take longer: then the two overlap, and the
/// overrun is said at the locked step. A start locked earlier than that of the step before it cannot be kept; such a
/// step begins where the one before it ends.
///
/// Times are whole minutes since the midnight before the day’s start, so that a day may run past midnight.
/// @param end        when the last step ends; the day’s start if there is none
/// @param available  when the time at hand ends; absent if that is open
public record Schedule(int start, List<Entry> entries, int end, OptionalInt available) {
    private static final int MINUTES_A_DAY = 24 * 60;

    public Schedule {
        entries = List.copyOf(entries);
    }

    /// One step in time.
    /// @param gap       minutes free between the step before and this one’s locked start; negative by how
    ///                  many the step before runs over it
    /// @param isBroken  whether the start is locked earlier than that of the step before, and so not kept
    public record Entry(Step step, int start, int end, int gap, boolean isBroken) {}

    public static Schedule of(Day day) {
        var start = minuteOf(day.start());
        var entries = new ArrayList<Entry>();
        var free = start;
        var before = start;
        for (var step : day.steps()) {
            var from = free;
            var gap = 0;
            var isBroken = false;
            if (step.lockedStart().isPresent()) {
                var locked = minuteOf(step.lockedStart().get());
                isBroken = locked < before;
                if (!isBroken) {
                    from = locked;
                    gap = locked - free;
                }
            }
            entries.add(new Entry(step, from, from + step.minutes(), gap, isBroken));
            before = from;
            free = from + step.minutes();
        }
        var available = day.minutesAvailable();
        return new Schedule(
                start,
                entries,
                free,
                available.isPresent() ? OptionalInt.of(start + available.getAsInt()) : OptionalInt.empty());
    }

    /// Minutes by which the day ends before the time at hand does; negative when it ends later. Absent if open.
    public OptionalInt slack() {
        return available.isPresent() ? OptionalInt.of(available.getAsInt() - end) : OptionalInt.empty();
    }

    /// The time of day of a minute.
    public static LocalTime timeOf(int minute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minute, MINUTES_A_DAY) * 60L);
    }

    static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
