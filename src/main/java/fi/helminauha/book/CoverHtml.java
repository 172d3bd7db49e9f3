package fi.helminauha.book;

import fi.helminauha.document.SessionWords;
import fi.helminauha.paper.HandoutItem;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.util.ArrayList;
import java.util.Optional;

/// Writes how a handout begins: its title, when and where, and what is in it.
final class CoverHtml {
    private final Html out;
    private final BookContent content;

    CoverHtml(Html out, BookContent content) {
        this.out = out;
        this.content = content;
    }

    /// Title, days, goal, the trainer’s words.
    void head() {
        out.open("header class=\"cover\"").element("h1", content.title());
        if (content.hasCover()) {
            switch (content.subject()) {
                case PaperSubject.OfSession(var session) -> ofSession(session);
                case PaperSubject.OfPearls _, PaperSubject.OfTeamRun _ ->
                    out.element(
                            "p class=\"when\"",
                            content.messages()
                                    .count(
                                            "list.count",
                                            content.subject().pearls().size()));
            }
            if (!content.order().words().isBlank()) {
                out.open("div class=\"words\"")
                        .lines("p", content.order().words())
                        .close("div");
            }
        }
        out.close("header");
    }

    private void ofSession(TrainingSession session) {
        for (var day : session.days()) {
            out.element("p class=\"when\"", when(session, day));
        }
        var leaders = SessionWords.leaders(session);
        if (!leaders.isEmpty()) {
            out.element("p class=\"when\"", content.text("paper.leaders", String.join(", ", leaders)));
        }
        if (!session.goal().isBlank()) {
            out.open("div class=\"goal\"").lines("p", session.goal()).close("div");
        }
    }

    private String when(TrainingSession session, Day day) {
        var parts = new ArrayList<String>();
        content.sessionWords().date(day).ifPresent(parts::add);
        parts.add(content.sessionWords().times(day));
        parts.add(content.text("mail.place." + session.place().code()));
        return String.join(" · ", parts);
    }

    /// The day’s steps, or the pearls, each a link to where it is.
    void contents() {
        if (content.items().isEmpty() && isWithoutSteps()) {
            out.element("p", content.text("paper.empty"));
            return;
        }
        var id = content.language().code() + "-contents";
        out.open("nav aria-labelledby=\"" + id + "\"");
        switch (content.subject()) {
            case PaperSubject.OfSession(var session) -> days(session, id);
            case PaperSubject.OfPearls _, PaperSubject.OfTeamRun _ -> {
                out.element("h2 id=\"" + id + "\"", content.text("paper.contents"))
                        .open("ol class=\"contents\"");
                for (var item : content.items()) {
                    out.open("li");
                    link(item);
                    out.close("li");
                }
                out.close("ol");
            }
        }
        out.close("nav");
    }

    private boolean isWithoutSteps() {
        return !(content.subject() instanceof PaperSubject.OfSession(var session))
                || session.days().stream().allMatch(day -> day.steps().isEmpty());
    }

    private void days(TrainingSession session, String id) {
        var days = session.days();
        for (var i = 0; i < days.size(); i++) {
            var name = days.size() == 1
                    ? content.text("paper.agenda")
                    : content.sessionWords().dayName(days.get(i), i);
            out.element(i == 0 ? "h2 id=\"" + id + "\"" : "h2", name);
            agenda(days.get(i));
        }
    }

    private void agenda(Day day) {
        if (day.steps().isEmpty()) {
            out.element("p", content.text("paper.empty"));
            return;
        }
        out.open("table class=\"agenda\"").open("thead").open("tr");
        out.element("th scope=\"col\"", content.text("paper.run.clock"));
        out.element("th scope=\"col\"", content.text("paper.agenda.step"));
        out.close("tr").close("thead").open("tbody");
        for (var entry : Schedule.of(day).entries()) {
            var step = entry.step();
            var item = content.items().stream()
                    .filter(it -> it.step().equals(Optional.of(step)))
                    .findFirst();
            out.open(step.isBreak() ? "tr class=\"rest\"" : "tr");
            out.element("th scope=\"row\"", content.sessionWords().time(entry.start()))
                    .open("td");
            item.ifPresentOrElse(this::link, () -> {
                out.text(content.sessionWords().title(step));
                if (step.content() instanceof StepContent.Own(var text)) {
                    out.lines("p class=\"told\"", text);
                }
            });
            out.close("td").close("tr");
        }
        out.close("tbody").close("table");
    }

    private void link(HandoutItem item) {
        out.raw("<a href=\"" + Html.value(content.address(item)) + "\">")
                .text(item.title())
                .raw("</a>");
    }
}
