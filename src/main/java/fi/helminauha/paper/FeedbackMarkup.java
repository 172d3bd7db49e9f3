package fi.helminauha.paper;

import fi.helminauha.training.TrainingSession;
import java.util.List;

/// Writes a sheet on which participants say what they thought of the day, ready to be copied.
final class FeedbackMarkup {
    private static final int LINES = 3;
    private static final int SCALE = 5;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private final TrainingSession session;

    FeedbackMarkup(Markup out, PaperWords words, PaperContent content, TrainingSession session) {
        this.out = out;
        this.words = words;
        this.content = content;
        this.session = session;
    }

    void write() {
        out.open("div class=\"feedback\"").element("div class=\"running-left\"", words.text("paper.feedback.title"));
        out.element("div class=\"running-right\"", "\u00A0");
        out.element("h1", content.title(words));
        session.days().forEach(day -> out.element("p class=\"when\"", words.when(session, day)));
        out.element("p class=\"asked\"", words.text("paper.feedback.advice"));
        scale();
        var form = new FormMarkup(out, words);
        form.answers(
                List.of(
                        words.text("paper.feedback.best"),
                        words.text("paper.feedback.first"),
                        words.text("paper.feedback.missing")),
                LINES);
        out.close("div");
    }

    private void scale() {
        out.open("table class=\"scale\"").open("thead").open("tr");
        out.element("th scope=\"col\"", words.text("paper.feedback.claim"));
        for (var value = 1; value <= SCALE; value++) {
            out.element(
                    "th scope=\"col\" class=\"tick-column\"",
                    switch (value) {
                        case 1 -> words.text("paper.feedback.least");
                        case SCALE -> words.text("paper.feedback.most");
                        default -> Integer.toString(value);
                    });
        }
        out.close("tr").close("thead").open("tbody");
        for (var claim : List.of("useful", "heard", "time")) {
            out.open("tr").element("th scope=\"row\"", words.text("paper.feedback." + claim));
            out.raw("<td class=\"tick-column\"><div class=\"square\"></div></td>".repeat(SCALE));
            out.close("tr");
        }
        out.close("tbody").close("table");
    }
}
