package fi.helminauha.paper;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.RichText;
import fi.helminauha.team.Decision;
import fi.helminauha.team.Mark;
import fi.helminauha.team.TeamRun;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes what a team wrote down: its decisions, then the forms, check lists and questions of the pearl as they were
/// filled in. What was left open has lines to write on by hand.
final class FilledMarkup {
    private static final int LINES = 2;
    private static final String LINE = "<div class=\"line\"></div>";

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private final TeamRun run;

    FilledMarkup(Markup out, PaperWords words, PaperContent content, TeamRun run) {
        this.out = out;
        this.words = words;
        this.content = content;
        this.run = run;
    }

    void write() {
        out.open("div class=\"forms\"");
        out.element("div class=\"running-left\"", run.title());
        out.element("div class=\"running-right\"", words.text("paper.team.name"));
        var day = day(run.begun().atZone(ZoneId.systemDefault()).toLocalDate());
        out.element("h1 class=\"section\"", words.text("team.title-and-day", run.title(), day));
        decisions();
        content.holdings()
                .pearl(run.pearl())
                .ifPresentOrElse(pearl -> body(pearl.in(run.language()).body()), this::answersAlone);
        if (run.answers().isEmpty()
                && run.ticked().isEmpty()
                && run.outcome().decisions().isEmpty()) {
            out.element("p", words.text("paper.team.none"));
        }
        out.close("div");
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.text("plan.date.pattern")).format(day);
    }

    private void decisions() {
        var decisions = run.outcome().decisions().stream()
                .filter(decision -> !decision.isBlank())
                .toList();
        if (!decisions.isEmpty()) {
            out.element("h2 class=\"section\"", words.text("team.after.title"));
            out.open("table").open("thead").open("tr");
            Stream.of("team.after.deed", "team.after.who", "team.after.by")
                    .forEach(key -> out.element("th scope=\"col\"", words.text(key)));
            out.close("tr").close("thead").open("tbody");
            decisions.forEach(this::decision);
            out.close("tbody").close("table");
        }
        run.outcome()
                .followUp()
                .ifPresent(followUp -> out.element("p", words.text("team.minutes.follow-up", day(followUp.day()))));
    }

    private void decision(Decision decision) {
        out.open("tr")
                .element("th scope=\"row\"", decision.deed())
                .element("td", decision.who())
                .element("td", decision.by())
                .close("tr");
    }

    private void body(List<Block> body) {
        for (var index = 0; index < body.size(); index++) {
            var place = index;
            switch (body.get(index)) {
                case Block.Form(var title, var fields) -> {
                    out.element("h2 class=\"section\"", title);
                    IntStream.range(0, fields.size())
                            .forEach(i -> answer(
                                    new Mark(place, i, fields.get(i).label()),
                                    fields.get(i).lines()));
                }
                case Block.Questions(var items) ->
                    IntStream.range(0, items.size()).forEach(i -> answer(mark(place, i, items), LINES));
                case Block.Checklist(var items) -> {
                    out.open("ul class=\"checks wide\"");
                    IntStream.range(0, items.size()).forEach(i -> check(mark(place, i, items)));
                    out.close("ul");
                }
                default -> {
                    // Nothing to write on.
                }
            }
        }
    }

    private static Mark mark(int block, int item, List<RichText> items) {
        return new Mark(block, item, items.get(item).plain());
    }

    private void answer(Mark mark, int lines) {
        out.open("div class=\"field whole\"").element("p class=\"label\"", mark.words());
        var answer = run.answer(mark).strip();
        if (answer.isEmpty()) {
            out.raw(LINE.repeat(lines));
        } else {
            answer.lines().forEach(line -> out.element("p class=\"filled\"", line));
        }
        out.close("div");
    }

    private void check(Mark mark) {
        out.open("li");
        out.raw(run.isTicked(mark) ? "<div class=\"box ticked\">×</div>" : "<div class=\"box\"></div>");
        out.text(mark.words()).close("li");
    }

    /// Of a pearl that is gone the answers are left, with what was asked.
    private void answersAlone() {
        run.answers().keySet().forEach(mark -> answer(mark, 0));
        if (!run.ticked().isEmpty()) {
            out.open("ul class=\"checks wide\"");
            run.ticked().forEach(this::check);
            out.close("ul");
        }
    }
}
