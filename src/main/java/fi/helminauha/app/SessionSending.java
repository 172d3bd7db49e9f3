package fi.helminauha.app;

import fi.helminauha.document.SessionWords;
import fi.helminauha.edition.Edition;
import fi.helminauha.i18n.Messages;
import fi.helminauha.mail.Agenda;
import fi.helminauha.mail.Letter;
import fi.helminauha.mail.SessionEvents;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.send.CalendarEntries;
import fi.helminauha.ui.send.Letters;
import java.util.function.Supplier;

/// A session’s agenda on its way to mail and calendar.
/// @param edition  the one that is open now
record SessionSending(Letters letters, CalendarEntries calendar, Notices notices, Supplier<Edition> edition) {
    void copy(TrainingSession session, Messages messages) {
        letters.copy(letter(session, messages));
    }

    void mail(TrainingSession session, Messages messages) {
        letters.mail(letter(session, messages), messages);
    }

    /// Days without a date have no place in a calendar.
    void calendar(TrainingSession session, Messages messages) {
        var words = words(messages);
        var events = SessionEvents.of(session, words, messages);
        if (events.isEmpty()) {
            notices.tell("notice.send.calendar.undated");
        } else {
            var isWhole = events.size() == session.days().size();
            calendar.save(
                    words.title(session),
                    events,
                    isWhole ? "notice.send.calendar" : "notice.send.calendar.part",
                    messages);
        }
    }

    private Letter letter(TrainingSession session, Messages messages) {
        return Agenda.of(session, words(messages), messages);
    }

    private SessionWords words(Messages messages) {
        return new SessionWords(
                pearl -> edition.get().card(pearl).map(card -> card.title().in(messages.language())), messages);
    }
}
