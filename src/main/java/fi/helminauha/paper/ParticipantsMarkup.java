package fi.helminauha.paper;

import fi.helminauha.training.TrainingSession;
import java.util.List;

/// Writes a list on which those who come write their names, a page or more for each day.
final class ParticipantsMarkup {
    /// As many as fill a sheet; where more are expected, as many as come.
    private static final int ROWS = 20;
    /// As many as have room on one sheet, closer.
    private static final int CLOSE = 24;

    private static final int MOST = 200;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private final TrainingSession session;

    ParticipantsMarkup(Markup out, PaperWords words, PaperContent content, TrainingSession session) {
        this.out = out;
        this.words = words;
        this.content = content;
        this.session = session;
    }

    void write() {
        var expected =
                session.group().map(group -> group.to().orElse(group.from())).orElse(0);
        var rows = Math.clamp(expected, ROWS, MOST);
        for (var i = 0; i < session.days().size(); i++) {
            out.open(i == 0 ? "div class=\"participants\"" : "div class=\"participants new-page\"");
            out.element("div class=\"running-left\"", words.text("paper.participants.title"));
            out.element("div class=\"running-right\"", "\u00A0");
            out.element("h1", content.title(words));
            out.element("p class=\"when\"", words.when(session, session.days().get(i)));
            var leaders = PaperWords.leaders(session);
            if (!leaders.isEmpty()) {
                out.element("p class=\"when\"", words.text("paper.leaders", String.join(", ", leaders)));
            }
            table(rows);
            out.close("div");
        }
    }

    private void table(int rows) {
        out.open(rows > ROWS && rows <= CLOSE ? "table class=\"names close\"" : "table class=\"names\"")
                .open("thead")
                .open("tr");
        for (var column : List.of("number", "name", "work", "signature")) {
            out.element("th scope=\"col\" class=\"" + column + "-column\"", words.text("paper.participants." + column));
        }
        out.close("tr").close("thead").open("tbody");
        for (var row = 1; row <= rows; row++) {
            out.open("tr").element("th scope=\"row\" class=\"number-column\"", Integer.toString(row));
            out.raw("<td></td><td></td><td></td>").close("tr");
        }
        out.close("tbody").close("table");
    }
}
