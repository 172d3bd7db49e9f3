package fi.helminauha.mail;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.BlockWords;
import fi.helminauha.document.Element;
import fi.helminauha.document.Excerpt;
import fi.helminauha.document.PageWords;
import fi.helminauha.document.PearlBody;
import fi.helminauha.document.PlainWriter;
import fi.helminauha.document.SessionWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The agenda of a session or a pearl: what it is for, when, how long, what to bring, what is done in which order.
public final class Agenda {
    private final Messages messages;
    private final List<Element> elements = new ArrayList<>();

    private Agenda(Messages messages) {
        this.messages = messages;
    }

    /// A session for those who come; each day with its times.
    /// @param words  in the language of `messages`
    public static Letter of(TrainingSession session, SessionWords words, Messages messages) {
        return new Agenda(messages).session(session, words);
    }

    /// A pearl for whoever is to do it, or to come to it.
    /// @param pages  in the language of `messages`
    public static Letter of(Pearl pearl, PageWords pages, Messages messages) {
        return new Agenda(messages).pearl(pearl, pages);
    }

    /// What a calendar says of a day: all but the title.
    /// @param index  of the day, from 0
    static String text(TrainingSession session, int index, SessionWords words, Messages messages) {
        var agenda = new Agenda(messages);
        agenda.goal(session.goal());
        agenda.course(session.days().get(index), words);
        agenda.bring(things(session, List.of(session.days().get(index))));
        agenda.labelled("mail.before", session.before());
        return PlainWriter.write(Excerpt.whole(agenda.elements), messages);
    }

    private Letter session(TrainingSession session, SessionWords words) {
        var title = words.title(session);
        elements.add(new Element.Title(plain(title)));
        goal(session.goal());
        var leaders = SessionWords.leaders(session);
        if (!leaders.isEmpty()) {
            lead(messages.text("paper.leaders", String.join(", ", leaders)));
        }
        var days = session.days();
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            elements.add(new Element.Body(new Block.Heading(
                    days.size() == 1
                            ? words.date(day).orElseGet(() -> messages.text("paper.agenda"))
                            : words.dayName(day, i))));
            lead(when(day, session, words));
            course(day, words);
        }
        bring(things(session, days));
        labelled("mail.before", session.before());
        var first = days.getFirst();
        return Letter.of(words.date(first).map(on -> title + ", " + on).orElse(title), elements, messages);
    }

    private Letter pearl(Pearl pearl, PageWords pages) {
        var text = pearl.in(messages.language());
        elements.add(new Element.Title(plain(text.title())));
        goal(text.summary());
        lead(pages.plainFacts(pearl.card(), pearl.span()));
        bring(text.needs());
        var steps = PearlBody.forRoom(pearl, messages, List.of()).stream()
                .filter(part -> part instanceof Element.Body(Block.Step _, var _))
                .map(part -> (Block.Step) ((Element.Body) part).block())
                .toList();
        if (!steps.isEmpty()) {
            var blockWords = new BlockWords(messages);
            elements.add(new Element.Body(new Block.Heading(messages.text("mail.course"))));
            elements.add(new Element.Body(
                    new Block.Numbers(steps.stream()
                            .map(step -> plain(step.title() + " (" + blockWords.minutes(step) + ")"))
                            .toList()),
                    1));
        }
        lead(messages.text("paper.collection"));
        return Letter.of(text.title(), elements, messages);
    }

    private String when(Day day, TrainingSession session, SessionWords words) {
        var when = new ArrayList<String>();
        when.add(words.times(day));
        if (day.minutes() > 0) {
            when.add(words.minutes(day));
        }
        when.add(messages.text("mail.place." + session.place().code()));
        return String.join(" · ", when);
    }

    private void goal(String goal) {
        labelled("mail.aim", goal);
    }

    private void course(Day day, SessionWords words) {
        var entries = Schedule.of(day).entries();
        if (!entries.isEmpty()) {
            var lines = new ArrayList<RichText>();
            for (var entry : entries) {
                lines.add(plain(messages.text("mail.step", words.time(entry.start()), words.title(entry.step()))));
            }
            lines.add(plain(
                    messages.text("mail.step", words.time(entries.getLast().end()), messages.text("mail.end"))));
            elements.add(new Element.Body(new Block.Bullets(lines)));
        }
    }

    private void bring(List<String> things) {
        if (!things.isEmpty()) {
            labelled("mail.bring", String.join(", ", things));
        }
    }

    /// What is needed, each once.
    private static List<String> things(TrainingSession session, List<Day> days) {
        var ofSteps = days.stream()
                .flatMap(day -> day.steps().stream())
                .map(Step::materials)
                .flatMap(List::stream);
        return Stream.concat(session.materials().stream(), ofSteps)
                .map(String::strip)
                .filter(thing -> !thing.isEmpty())
                .distinct()
                .toList();
    }

    /// The lines of a text, what they are before the first of them.
    private void labelled(String key, String text) {
        var label = Optional.of(messages.text(key));
        for (var line :
                text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            var runs = new ArrayList<Inline>();
            label.ifPresent(name -> runs.add(new Inline.Strong(name + " ")));
            runs.add(new Inline.Plain(line));
            elements.add(new Element.Lead(new RichText(runs)));
            label = Optional.empty();
        }
    }

    private void lead(String text) {
        elements.add(new Element.Lead(plain(text)));
    }

    private static RichText plain(String text) {
        return new RichText(List.of(new Inline.Plain(text)));
    }
}
