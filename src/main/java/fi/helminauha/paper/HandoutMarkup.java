package fi.helminauha.paper;

import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.text.Collator;
import java.util.List;
import java.util.Optional;

/// Writes a handout: a cover with the day’s steps, then each pearl and each part of the trainer’s own on pages of its
/// own, with what it is a part of at the head of the page.
final class HandoutMarkup {
    /// From so many pearls on one wants to find them by their names too.
    private static final int MANY = 30;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private boolean isFirst = true;

    HandoutMarkup(Markup out, PaperWords words, PaperContent content) {
        this.out = out;
        this.words = words;
        this.content = content;
    }

    void write() {
        var items =
                HandoutItem.of(content.subject(), content.order().parts(), content.holdings()::pearl, words.messages());
        if (hasCover()) {
            cover(items);
        }
        items.forEach(this::item);
        if (hasCover() && content.subject() instanceof PaperSubject.OfPearls && items.size() >= MANY) {
            index(items);
        }
        if (items.isEmpty() && !hasCover()) {
            out.element("h1", content.title(words)).element("p", words.text("paper.empty"));
        }
    }

    private boolean hasCover() {
        return content.order().has(PaperPart.COVER);
    }

    private boolean hasNotes(Step step) {
        return content.order().has(PaperPart.NOTES) && !step.notes().isBlank();
    }

    private void cover(List<HandoutItem> items) {
        out.open("div class=\"cover\"").element("h1", content.title(words));
        switch (content.subject()) {
            case PaperSubject.OfSession(var session) -> ofSession(session);
            case PaperSubject.OfPearls _, PaperSubject.OfTeamRun _ ->
                out.element(
                        "p class=\"when\"",
                        words.messages()
                                .count("list.count", content.subject().pearls().size()));
        }
        if (!content.order().words().isBlank()) {
            out.open("div class=\"words\"")
                    .paragraphs("p", content.order().words())
                    .close("div");
        }
        contents(items);
        out.close("div");
        isFirst = false;
    }

    private void ofSession(TrainingSession session) {
        for (var day : session.days()) {
            out.element("p class=\"when\"", words.when(session, day));
        }
        var leaders = PaperWords.leaders(session);
        if (!leaders.isEmpty()) {
            out.element("p class=\"when\"", words.text("paper.leaders", String.join(", ", leaders)));
        }
        if (!session.goal().isBlank()) {
            out.open("div class=\"goal\"").paragraphs("p", session.goal()).close("div");
        }
    }

    private void contents(List<HandoutItem> items) {
        switch (content.subject()) {
            case PaperSubject.OfSession(var session) -> {
                for (var i = 0; i < session.days().size(); i++) {
                    var day = session.days().get(i);
                    out.element("h2", session.days().size() == 1 ? words.text("paper.agenda") : words.dayName(day, i));
                    agenda(day, items);
                }
            }
            case PaperSubject.OfPearls _, PaperSubject.OfTeamRun _ -> {
                if (items.isEmpty()) {
                    out.element("p", words.text("paper.empty"));
                    return;
                }
                out.element("h2", words.text("paper.contents"));
                pages(items);
            }
        }
    }

    private void index(List<HandoutItem> items) {
        var anchor = words.messages().language().code() + "-index";
        var byName = Collator.getInstance(words.messages().language().locale());
        out.open("div class=\"new-page\"");
        running("");
        content.bookmark(words.text("paper.index"), anchor);
        out.element("h2 class=\"pearl\" id=\"" + anchor + "\"", words.text("paper.index"));
        pages(items.stream()
                .sorted((one, other) -> byName.compare(one.title(), other.title()))
                .toList());
        out.close("div");
    }

    /// On which page each is.
    private void pages(List<HandoutItem> items) {
        out.open("table class=\"agenda\"").open("thead").open("tr");
        out.element("th scope=\"col\"", words.text("paper.agenda.pearl"));
        out.element("th scope=\"col\" class=\"page\"", words.text("paper.page"))
                .close("tr")
                .close("thead");
        out.open("tbody");
        for (var item : items) {
            out.open("tr").element("td", item.title());
            page(item);
            out.close("tr");
        }
        out.close("tbody").close("table");
    }

    private void agenda(Day day, List<HandoutItem> items) {
        if (day.steps().isEmpty()) {
            out.element("p", words.text("paper.empty"));
            return;
        }
        out.open("table class=\"agenda\"").open("thead").open("tr");
        out.element("th scope=\"col\" class=\"clock\"", words.text("paper.run.clock"));
        out.element("th scope=\"col\"", words.text("paper.agenda.step"));
        out.element("th scope=\"col\" class=\"page\"", words.text("paper.page"))
                .close("tr")
                .close("thead");
        out.open("tbody");
        for (var entry : Schedule.of(day).entries()) {
            var step = entry.step();
            out.open(step.isBreak() ? "tr class=\"rest\"" : "tr");
            var item = items.stream()
                    .filter(it -> it.step().equals(Optional.of(step)))
                    .findFirst();
            out.element("td class=\"clock\"", words.time(entry.start()));
            out.open("td").text(words.title(step));
            if (item.isEmpty() && step.content() instanceof StepContent.Own(var text)) {
                out.paragraphs("p class=\"told\"", text);
            }
            out.close("td");
            item.ifPresentOrElse(this::page, () -> out.raw("<td class=\"page\"></td>"));
            out.close("tr");
        }
        out.close("tbody").close("table");
    }

    private void page(HandoutItem item) {
        out.raw("<td class=\"page\"><a href=\"#" + anchor(item) + "\" title=\""
                + Markup.value(words.text("paper.goto", item.title())) + "\"></a></td>");
    }

    private String anchor(HandoutItem item) {
        return item.pearl()
                .map(pearl -> PearlMarkup.anchor(pearl.id(), words.messages().language()))
                .orElseGet(() -> words.messages().language().code() + "-step-"
                        + item.step().orElseThrow().id());
    }

    private void item(HandoutItem item) {
        out.open(isFirst ? "div" : "div class=\"new-page\"");
        isFirst = false;
        running(item.when());
        item.pearl()
                .ifPresentOrElse(
                        pearl -> new PearlMarkup(out, words, content).write(pearl, item.title(), item.sections()),
                        () -> item.step().ifPresent(step -> own(item, step)));
        item.step().filter(this::hasNotes).ifPresent(step -> {
            out.open("div class=\"note caution\"").element("p class=\"label\"", words.text("paper.notes"));
            out.paragraphs("p", step.notes()).close("div");
        });
        if (content.order().has(PaperPart.OWN_NOTES)) {
            item.ownNotes(content.holdings().notes()).ifPresent(text -> {
                out.open("div class=\"note\"").element("p class=\"label\"", words.text("paper.notes.own"));
                out.paragraphs("p", text).close("div");
            });
        }
        out.close("div");
    }

    private void own(HandoutItem item, Step step) {
        content.bookmark(item.title(), anchor(item));
        out.element(content.heading(0) + " class=\"pearl\" id=\"" + anchor(item) + "\"", item.title());
        switch (step.content()) {
            case StepContent.Own(var text) -> out.paragraphs("p", text);
            case StepContent.OfPearl _ -> out.element("p class=\"muted\"", words.text("paper.lost"));
            case StepContent.Break _ -> {
                // Has no page.
            }
        }
    }

    private void running(String when) {
        out.element("div class=\"running-left\"", content.title(words));
        out.element("div class=\"running-right\"", when.isEmpty() ? "\u00A0" : when);
    }
}
