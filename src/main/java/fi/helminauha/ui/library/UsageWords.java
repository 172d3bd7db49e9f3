package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.StringJoiner;

/// Says how much a pearl has been used.
public final class UsageWords {
    private final Messages messages;

    public UsageWords(Messages messages) {
        this.messages = messages;
    }

    public String of(Usage usage) {
        var words = new StringJoiner(" · ");
        usage.reading()
                .ifPresent(reading -> words.add(messages.text(
                        reading.times() == 1 ? "usage.opened.one" : "usage.opened.other",
                        reading.times(),
                        day(reading.last()))));
        if (usage.presented() > 0) {
            words.add(messages.count("usage.presented", usage.presented()));
        }
        if (usage.withTeam() > 0) {
            words.add(messages.count("usage.team", usage.withTeam()));
        }
        return words.toString();
    }

    private String day(Instant when) {
        return DateTimeFormatter.ofPattern(
                        messages.text("plan.date.pattern"), messages.language().locale())
                .format(when.atZone(ZoneId.systemDefault()));
    }
}
