package fi.helminauha.paper;

import fi.helminauha.collection.Pearl;
import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Writes a handout: a cover with the day’s steps, then each pearl and each part of the trainer’s own on pages of its
/// own, with what it is a part of at the head of the page.
final class HandoutMarkup {
    /// Characters of a part of the trainer’s own that stands beside its title on the cover and has no page.
    private static final int TOLD_BY_COVER = 400;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private boolean isFirst = true;

    /// Something of the handout.
    /// @param when  at the head of its page; may be empty
    /// @param step  absent for pearls without a session
    private record Item(String title, String when, Optional<Step> step, Optional<Pearl> pearl) {}

    HandoutMarkup(Markup out, PaperWords words, PaperContent content) {
        this.out = out;
        this.words = words;
        this.content = content;
    }

    void write() {
        var items = switch (content.subject()) {
            case PaperSubject.OfSession(var session) -> items(session);
            case PaperSubject.OfPearls(var _, var pearls) ->
                pearls.stream()
                        .flatMap(id -> content.holdings().pearl(id).stream())
                        .map(pearl -> new Item(title(pearl), "", Optional.empty(), Optional.of(pearl)))
                        .toList();
        };
        if (hasCover()) {
            cover(items);
        }
        items.forEach(this::item);
        if (items.isEmpty() && !hasCover()) {
            out.element("h1", content.title(words)).element("p", words.text("paper.empty"));
        }
    }

    private String title(Pearl pearl) {
        return pearl.in(words.messages().language()).title();
    }

    /// Each pearl once, where it comes first; breaks have no page.
    private List<Item> items(TrainingSession session) {
        var items = new ArrayList<Item>();
        var shown = new HashSet<Pearl>();
        for (var day : session.days()) {
            var entries = Schedule.of(day).entries();
            for (var i = 0; i < entries.size(); i++) {
                var step = entries.get(i).step();
                var when = words.text(
                        "paper.step", i + 1, words.time(entries.get(i).start()));
                var pearl = step.pearl().flatMap(content.holdings()::pearl);
                var isNew = pearl.isEmpty() || shown.add(pearl.get());
                var isLong = !(step.content() instanceof StepContent.Own(var text)) || text.length() > TOLD_BY_COVER;
                if (!step.isBreak() && isNew && (isLong || hasNotes(step) || !hasCover())) {
                    items.add(new Item(words.title(step), when, Optional.of(step), pearl));
                }
            }
        }
        return items;
    }

    private boolean hasCover() {
        return content.order().has(PaperPart.COVER);
    }

    private boolean hasNotes(Step step) {
        return content.order().has(PaperPart.NOTES) && !step.notes().isBlank();
    }

    private void cover(List<Item> items) {
        out.open("div class=\"cover\"").element("h1", content.title(words));
        switch (content.subject()) {
            case PaperSubject.OfSession(var session) -> ofSession(session);
            case PaperSubject.OfPearls(var _, var pearls) ->
                out.element("p class=\"when\"", words.messages().count("list.count", pearls.size()));
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

    private void contents(List<Item> items) {
        switch (content.subject()) {
            case PaperSubject.OfSession(var session) -> {
                for (var i = 0; i < session.days().size(); i++) {
                    var day = session.days().get(i);
                    out.element("h2", session.days().size() == 1 ? words.text("paper.agenda") : words.dayName(day, i));
                    agenda(day, items);
                }
            }
            case PaperSubject.OfPearls _ -> {
                if (items.isEmpty()) {
                    out.element("p", words.text("paper.empty"));
                    return;
                }
                out.element("h2", words.text("paper.contents")).open("table class=\"agenda\"");
                out.open("thead").open("tr").element("th scope=\"col\"", words.text("paper.agenda.pearl"));
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
        }
    }

    private void agenda(Day day, List<Item> items) {
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

    private void page(Item item) {
        out.raw("<td class=\"page\"><a href=\"#" + anchor(item) + "\" title=\""
                + Markup.value(words.text("paper.goto", item.title())) + "\"></a></td>");
    }

    private String anchor(Item item) {
        return item.pearl()
                .map(pearl -> PearlMarkup.anchor(pearl.id(), words.messages().language()))
                .orElseGet(() -> words.messages().language().code() + "-step-"
                        + item.step().orElseThrow().id());
    }

    private void item(Item item) {
        out.open(isFirst ? "div" : "div class=\"new-page\"");
        isFirst = false;
        running(item.when());
        item.pearl()
                .ifPresentOrElse(
                        pearl -> new PearlMarkup(out, words, content).write(pearl, item.title(), sections(item)),
                        () -> item.step().ifPresent(step -> own(item, step)));
        item.step().filter(this::hasNotes).ifPresent(step -> {
            out.open("div class=\"note caution\"").element("p class=\"label\"", words.text("paper.notes"));
            out.paragraphs("p", step.notes()).close("div");
        });
        out.close("div");
    }

    private static List<Integer> sections(Item item) {
        return item.step()
                .map(Step::content)
                .map(part -> part instanceof StepContent.OfPearl(var _, var sections) ? sections : List.<Integer>of())
                .orElse(List.of());
    }

    private void own(Item item, Step step) {
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
