package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamRunSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;

/// What is said of teams’ runs in one language.
public final class TeamRunWords {
    private static final double MINUTE = 60;

    private final Messages messages;
    private final ZoneId zone;
    private final DateTimeFormatter whole;
    private final DateTimeFormatter ofThisYear;

    public TeamRunWords(Messages messages) {
        this(messages, ZoneId.systemDefault());
    }

    /// @param zone  by whose calendar days are told
    public TeamRunWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        var locale = messages.language().locale();
        this.whole = DateTimeFormatter.ofPattern(messages.text("plan.date.pattern"), locale);
        this.ofThisYear = DateTimeFormatter.ofPattern(messages.text("team.day.pattern"), locale);
    }

    /// A day with its year.
    public String wholeDay(LocalDate day) {
        return whole.format(day);
    }

    /// A day, without its year where that is clear.
    /// @param today  from which it is told
    public String day(LocalDate day, LocalDate today) {
        var isNear = Math.abs(day.toEpochDay() - today.toEpochDay()) < 180;
        return (isNear ? ofThisYear : whole).format(day);
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /// When a run was begun.
    public String begun(TeamRunSummary run, LocalDate today) {
        return day(dayOf(run.begun()), today);
    }

    /// The title of a pearl with the day.
    public String titleAndDay(String title, String day) {
        return messages.text("team.title-and-day", title, day);
    }

    /// How often a pearl was gone through and when last, with the minutes that it took.
    /// @param runs     at least one, begun last first
    /// @param minutes  that it took when it was gone through whole; absent if it never was
    public String used(List<TeamRunSummary> runs, OptionalInt minutes, LocalDate today) {
        var last = begun(runs.getFirst(), today);
        var used = runs.size() == 1
                ? messages.text("team.used.one", last)
                : messages.text("team.used.other", runs.size(), last);
        return minutes.isPresent() ? messages.text("team.used.and", used, took(minutes.getAsInt())) : used;
    }

    private String took(int minutes) {
        return messages.text("team.took", minutes);
    }

    /// Whole minutes, at least one.
    public String minutes(Duration time) {
        return messages.text("pearl.minutes", Math.max(1, Math.round(time.toSeconds() / MINUTE)));
    }

    /// The day of a follow-up, and whether that is past.
    public String followUp(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? messages.text("team.follow-up.late", day(day, today))
                : day.equals(today) ? messages.text("team.follow-up.today") : day(day, today);
    }
}
