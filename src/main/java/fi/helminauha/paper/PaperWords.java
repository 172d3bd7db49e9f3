package fi.helminauha.paper;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.WorkForm;
import fi.helminauha.document.PageWords;
import fi.helminauha.document.SessionWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a session is said on paper, in the paper’s language.
final class PaperWords {
    private final PaperHoldings holdings;
    private final Messages messages;
    private final PageWords pages;
    private final SessionWords session;

    PaperWords(PaperHoldings holdings, Messages messages) {
        this.holdings = holdings;
        this.messages = messages;
        this.pages = new PageWords(holdings.head(), messages);
        session = new SessionWords(
                pearl -> holdings.pearl(pearl)
                        .map(found -> found.in(messages.language()).title()),
                messages);
    }

    Messages messages() {
        return messages;
    }

    CollectionHead head() {
        return holdings.head();
    }

    PageWords pages() {
        return pages;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// What a step is called: its own title, its pearl’s, or the plain name of what it is.
    String title(Step step) {
        return session.title(step);
    }

    /// The time of day of a minute of a schedule.
    String time(int minute) {
        return session.time(minute);
    }

    /// Weekday and date; absent if the day has none.
    Optional<String> date(Day day) {
        return session.date(day);
    }

    /// From when until when, as “klo 9.00–13.00”.
    String times(Day day) {
        return session.times(day);
    }

    /// Date, times and place in one line.
    String when(TrainingSession session, Day day) {
        var parts = new ArrayList<String>();
        date(day).ifPresent(parts::add);
        parts.add(times(day));
        parts.add(text("place." + session.place().code()));
        return String.join(" · ", parts);
    }

    /// Times, minutes, people and place, a fact each.
    List<String> facts(TrainingSession of, Day day) {
        var facts = new ArrayList<String>();
        facts.add(session.minutes(day));
        of.group().map(session::group).ifPresent(facts::add);
        facts.add(text("place." + of.place().code()));
        return facts;
    }

    String work(WorkForm work) {
        return text("work." + work.code());
    }

    /// The names of all who lead a step, each once.
    static List<String> leaders(TrainingSession session) {
        return SessionWords.leaders(session);
    }

    /// The name of a day among several.
    String dayName(Day day, int index) {
        return session.dayName(day, index);
    }
}
