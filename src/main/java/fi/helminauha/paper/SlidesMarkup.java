package fi.helminauha.paper;

import fi.helminauha.training.PresentationPages;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import java.util.ArrayList;
import java.util.List;

/// Writes what the audience saw: a slide a page, or two or four on a sheet with lines for notes.
final class SlidesMarkup {
    /// Millimetres across a slide that fills its page, one of two on a sheet, and one of four.
    static final double WHOLE = 338.6;

    private static final double OF_TWO = 160;
    private static final double OF_FOUR = 100;
    private static final int LINES_OF_TWO = 3;
    private static final int LINES_OF_FOUR = 5;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private final TrainingSession session;

    SlidesMarkup(Markup out, PaperWords words, PaperContent content, TrainingSession session) {
        this.out = out;
        this.words = words;
        this.content = content;
        this.session = session;
    }

    void write() {
        var slides = slides();
        if (slides.isEmpty()) {
            out.open("div class=\"none\"").element("h1", content.title(words));
            out.element("p", words.text("paper.empty")).close("div");
        }
        var perSheet = content.order().layout().slides();
        for (var first = 0; first < slides.size(); first += perSheet) {
            content.goOn();
            out.open("div class=\"" + (first == 0 ? "sheet" : "sheet new-page") + " sheet-of-" + perSheet + "\"");
            for (var slide : slides.subList(first, Math.min(slides.size(), first + perSheet))) {
                place(slide, perSheet);
            }
            out.close("div");
        }
    }

    private void place(SlideMarkup.Slide slide, int perSheet) {
        switch (perSheet) {
            case 1 -> new SlideMarkup(out, words, content, WHOLE).write(slide);
            case 2 -> {
                out.open("div class=\"noted\"");
                new SlideMarkup(out, words, content, OF_TWO).write(slide);
                out.raw("<div class=\"line\"></div>".repeat(LINES_OF_TWO)).close("div");
            }
            default -> {
                out.open("div class=\"noted\"").open("div class=\"slide-left\"");
                new SlideMarkup(out, words, content, OF_FOUR).write(slide);
                out.close("div").open("div class=\"slide-right\"");
                out.raw("<div class=\"line\"></div>".repeat(LINES_OF_FOUR)).close("div");
                out.close("div");
            }
        }
    }

    private List<SlideMarkup.Slide> slides() {
        var unnumbered = new ArrayList<SlideMarkup.Slide>();
        for (var day : session.days()) {
            for (var entry : Schedule.of(day).entries()) {
                var step = titled(entry.step());
                var pearl = step.pearl().flatMap(content.holdings()::pearl);
                var rest = words.text("present.break.until", words.time(entry.end()));
                PresentationPages.of(
                                step,
                                content.title(words),
                                pearl,
                                words.messages().language())
                        .forEach(page -> unnumbered.add(new SlideMarkup.Slide(page, rest, "", pearl)));
            }
        }
        var slides = new ArrayList<SlideMarkup.Slide>();
        for (var i = 0; i < unnumbered.size(); i++) {
            slides.add(unnumbered.get(i).numbered(i + 1 + " / " + unnumbered.size()));
        }
        return slides;
    }

    /// A step whose pearl is gone still has the name by which it was planned.
    private Step titled(Step step) {
        var isLost = step.pearl().isPresent()
                && step.pearl().flatMap(content.holdings()::pearl).isEmpty();
        return isLost && step.title().isBlank() ? step.withTitle(words.text("paper.lost")) : step;
    }
}
