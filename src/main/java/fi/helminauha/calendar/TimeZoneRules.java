package fi.helminauha.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Optional;

/// The clocks of a place as a calendar is told of them: those of the JDK, from the year before the first event on.
final class TimeZoneRules {
    /// Of the events; the JDK knows as many changes as it is asked for.
    private static final int LONGEST_SPAN = 100;

    private static final int DAYS_A_WEEK = 7;
    /// Days of a month that not every month has four of behind them.
    private static final int LAST_WEEK = 29;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final int firstYear;
    private final int lastYear;

    /// @param firstYear  of the events
    /// @param lastYear   of the events
    TimeZoneRules(ZoneId zone, int firstYear, int lastYear) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.firstYear = firstYear - 1;
        this.lastYear = Math.min(lastYear, firstYear + LONGEST_SPAN);
    }

    VTimezone component() {
        var component = new VTimezone(zone.getId());
        if (isByRule()) {
            for (var rule : rules.getTransitionRules()) {
                var observance = add(component, rule.createTransition(firstYear));
                observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                        .byMonth(rule.getMonth().getValue())
                        .byDay(week(rule).orElseThrow(), day(rule))
                        .build());
            }
        } else {
            addEach(component);
        }
        return component;
    }

    /// Whether the clocks change every year by rules that a calendar can be told.
    private boolean isByRule() {
        var changes = rules.getTransitions();
        return !rules.getTransitionRules().isEmpty()
                && (changes.isEmpty() || changes.getLast().getDateTimeAfter().getYear() < firstYear)
                && rules.getTransitionRules().stream()
                        .allMatch(rule -> !rule.isMidnightEndOfDay()
                                && rule.getDayOfWeek() != null
                                && week(rule).isPresent());
    }

    /// Which of the month’s days of that name: from 1, or -1 for the last; absent if it is none for ever.
    private static Optional<Integer> week(ZoneOffsetTransitionRule rule) {
        var from = rule.getDayOfMonthIndicator();
        if (from == -1 || from + DAYS_A_WEEK - 1 == rule.getMonth().minLength()) {
            return Optional.of(-1);
        }
        return from > 0 && from % DAYS_A_WEEK == 1 && from < LAST_WEEK
                ? Optional.of(from / DAYS_A_WEEK + 1)
                : Optional.empty();
    }

    private static DayOfWeek day(ZoneOffsetTransitionRule rule) {
        return DayOfWeek.valueOf(rule.getDayOfWeek().name());
    }

    /// Every change of the years by itself, after what holds before them.
    private void addEach(VTimezone component) {
        var begin = LocalDateTime.of(firstYear, 1, 1, 0, 0);
        var offset = rules.getOffset(begin);
        add(component, begin, offset, offset);
        var at = begin.toInstant(offset);
        for (var next = rules.nextTransition(at);
                next != null && next.getDateTimeBefore().getYear() <= lastYear;
                next = rules.nextTransition(next.getInstant())) {
            add(component, next);
        }
    }

    private Observance add(VTimezone component, ZoneOffsetTransition change) {
        return add(component, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private Observance add(VTimezone component, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        var isSummer = rules.isDaylightSavings(start.plusDays(1).toInstant(after));
        Observance observance;
        if (isSummer) {
            var summer = new DaylightSavingsTime();
            component.addDaylightSavingsTime(summer);
            observance = summer;
        } else {
            var standard = new StandardTime();
            component.addStandardTime(standard);
            observance = standard;
        }
        observance.setDateStart(components(start));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        return observance;
    }

    private static DateTimeComponents components(LocalDateTime time) {
        return new DateTimeComponents(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                false);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1_000L);
    }
}
