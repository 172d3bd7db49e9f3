package fi.helminauha.ui.present;

import fi.helminauha.collection.WorkForm;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Page;
import fi.helminauha.training.RunStep;
import fi.helminauha.training.RunTimes;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepId;
import fi.helminauha.ui.kit.Emoji;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How times, titles and lateness are said in the interface’s language.
final class PresentWords {
    private static final char MINUS = '\u2212';

    private final Messages messages;
    private final ZoneId zone;
    private final DateTimeFormatter clock;

    PresentWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.clock = DateTimeFormatter.ofPattern(messages.text("present.clock.form"), Locale.ROOT);
    }

    Messages messages() {
        return messages;
    }

    /// The time of day.
    String clock(Instant instant) {
        return clock.format(instant.atZone(zone));
    }

    /// Minutes and seconds, with the hours if there are any; negative with a minus sign.
    static String timer(Duration time) {
        // What is left is said to the second that has begun, what is over to the one that is full.
        var seconds = Math.floorDiv(time.toMillis(), 1000L);
        var of = Math.abs(seconds);
        var sign = seconds < 0 ? String.valueOf(MINUS) : "";
        return of < 3600
                ? String.format(Locale.ROOT, "%s%02d:%02d", sign, of / 60, of % 60)
                : String.format(Locale.ROOT, "%s%d:%02d:%02d", sign, of / 3600, of / 60 % 60, of % 60);
    }

    /// A change in minutes, with its sign.
    static String signed(int minutes) {
        return minutes < 0 ? MINUS + Integer.toString(-minutes) : "+" + minutes;
    }

    /// Ahead or behind, in words.
    String lateness(Duration lateness) {
        var minutes = Math.round(lateness.toSeconds() / 60.0);
        if (minutes == 0) {
            return messages.text("present.lateness.none");
        }
        return messages.text(minutes > 0 ? "present.lateness.behind" : "present.lateness.ahead", Math.abs(minutes));
    }

    /// How the day ended beside its plan, as a sentence.
    String end(Duration lateness) {
        var minutes = Math.round(lateness.toSeconds() / 60.0);
        if (minutes == 0) {
            return messages.text("present.summary.end.none");
        }
        return messages.text(
                minutes > 0 ? "present.summary.end.behind" : "present.summary.end.ahead", Math.abs(minutes));
    }

    /// What the title of a page is where it has none of its own.
    String title(Page page) {
        if (!page.title().isBlank()) {
            return Emoji.shown(page.title());
        }
        return page.content() instanceof Page.Content.Rest ? messages.text("present.break") : page.over();
    }

    /// What a step is called.
    /// @param title  as the trainer or its pearl calls it; may be empty
    String title(Step step, String title) {
        if (!title.isBlank()) {
            return Emoji.shown(title);
        }
        return messages.text(step.isBreak() ? "present.break" : "present.untitled");
    }

    /// What a step of the day is called; empty if the day has none of that id.
    String title(PresentationViewModel day, StepId id) {
        return day.current().steps().stream()
                .map(RunStep::step)
                .filter(step -> step.id().equals(id))
                .map(step -> title(step, day.pearls().title(step)))
                .findFirst()
                .orElse("");
    }

    String minutes(long minutes) {
        return messages.text("pearl.minutes", minutes);
    }

    String work(WorkForm work) {
        return messages.text("present.work." + work.code());
    }

    /// What the audience’s clock counts.
    String clockLabel(WorkForm work) {
        return messages.text("present.clock.left." + work.code());
    }

    /// When the next break is and how long it lasts, or until when the one that goes on lasts.
    String nextBreak(RunTimes.NextBreak rest) {
        return rest.isNow()
                ? messages.text("present.break.until", clock(rest.end()))
                : messages.text("present.break.next", clock(rest.start()), clock(rest.end()));
    }
}
