package fi.helminauha.mail;

import fi.helminauha.calendar.CalendarEvent;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.Element;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamStage;
import fi.helminauha.team.TeamWalk;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a team is told before it goes through a pearl: what for, when, how long, what to bring, and the steps.
public final class TeamInvitation {
    private TeamInvitation() {}

    /// @param start     when the team comes; absent while that is not settled
    /// @param messages  in the language of the walk
    public static Letter letter(TeamWalk walk, Optional<LocalDateTime> start, Messages messages) {
        var text = walk.text();
        var subject = subject(walk, messages);
        var elements = new ArrayList<Element>();
        elements.add(new Element.Title(plain(subject)));
        elements.add(new Element.Lead(plain(text.summary())));
        start.ifPresent(moment -> elements.add(fact(messages.text("team.before.when"), when(moment, messages))));
        elements.add(fact(messages.text("team.before.minutes"), messages.text("pearl.minutes", walk.minutes())));
        if (!text.needs().isEmpty()) {
            elements.add(fact(messages.text("team.before.bring"), String.join(", ", text.needs())));
        }
        if (walk.stages().size() > 1) {
            elements.add(new Element.Body(new Block.Heading(messages.text("team.invitation.steps"))));
            elements.add(new Element.Body(
                    new Block.Numbers(walk.stages().stream()
                            .map(TeamStage::title)
                            .map(TeamInvitation::plain)
                            .toList()),
                    1));
        }
        return Letter.of(subject, elements, messages);
    }

    /// The same for a calendar. It is the same entry as long as pearl and time are the same.
    public static CalendarEvent event(TeamWalk walk, LocalDateTime start, Messages messages) {
        return CalendarEvent.at(
                "team-" + walk.pearl().id().value() + "-" + start + "@helminauha",
                subject(walk, messages),
                start,
                Duration.ofMinutes(walk.minutes()),
                letter(walk, Optional.of(start), messages).plain());
    }

    private static String subject(TeamWalk walk, Messages messages) {
        return messages.text("team.invitation.subject", walk.text().title());
    }

    private static String when(LocalDateTime start, Messages messages) {
        var locale = messages.language().locale();
        return messages.text(
                "team.invitation.when",
                DateTimeFormatter.ofPattern(messages.text("plan.date.pattern"), locale)
                        .format(start),
                DateTimeFormatter.ofPattern(messages.text("plan.time.pattern"), locale)
                        .format(start));
    }

    private static Element fact(String name, String value) {
        return new Element.Lead(
                new RichText(List.of(new Inline.Strong(name + ":"), new Inline.Plain(" " + value + "."))));
    }

    private static RichText plain(String text) {
        return new RichText(List.of(new Inline.Plain(text)));
    }
}
