package fi.helminauha.paper;

import fi.helminauha.training.Day;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a run sheet: a day a page, a step a row, with a line for when it really ended.
final class RunSheetMarkup {
    private static final int ALL = 2_000;
    /// Of one line.
    private static final int LINE_LETTERS = 44;
    /// What is tried one after the other. All that is to be brought is said somewhere: nobody can guess it.
    private static final List<Room> ROOMS = List.of(
            new Room(ALL, ALL),
            new Room(140, ALL),
            new Room(100, ALL),
            new Room(80, ALL),
            new Room(60, ALL),
            new Room(LINE_LETTERS, ALL),
            new Room(LINE_LETTERS, LINE_LETTERS),
            new Room(LINE_LETTERS, 0));

    /// Millimetres across a step’s words.
    private static final double ACROSS = 101;
    /// Points in which a step’s words are set.
    private static final double SIZE = 11;
    /// Millimetres across a page, points of the title, as wide as its letters are, and millimetres of its line.
    private static final double ACROSS_ALL = 178;

    private static final double TITLE_SIZE = 18.5;
    private static final double TITLE_LINE = 7.8;
    /// Millimetres of a line, between two steps, and of a page’s rows.
    private static final double LINE = 5.12;

    private static final double BETWEEN = 2.8;
    private static final double PAGE = 232;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private final TrainingSession session;
    private Room room = ROOMS.getFirst();

    /// Characters of a step’s words.
    /// @param told    how it is done, and what the trainer has noted
    /// @param things  what is to be brought; where that is not all, a list below says all of it
    private record Room(int told, int things) {
        boolean isListed() {
            return things < ALL;
        }
    }

    RunSheetMarkup(Markup out, PaperWords words, PaperContent content, TrainingSession session) {
        this.out = out;
        this.words = words;
        this.content = content;
        this.session = session;
    }

    void write() {
        for (var i = 0; i < session.days().size(); i++) {
            day(session.days().get(i), i);
        }
    }

    private void day(Day day, int index) {
        out.open(index == 0 ? "div class=\"runsheet\"" : "div class=\"runsheet new-page\"");
        out.open("p class=\"head\"");
        var isOneOfMany = session.days().size() > 1;
        out.element(
                "span class=\"sort\"",
                words.text("paper.kind.run-sheet")
                        + (isOneOfMany ? " · " + words.text("plan.day.name", index + 1) : ""));
        words.date(day).ifPresent(date -> out.element("span class=\"date\"", date));
        out.close("p");
        out.element("h1", content.title(words));
        out.open("p class=\"facts\"").element("strong", words.times(day));
        words.facts(session, day).forEach(fact -> out.text("\u2003" + fact));
        out.close("p");
        if (content.order().has(PaperPart.NOTES)) {
            out.element("p class=\"warned\"", words.text("paper.notes.warning"));
        }
        fit(day);
        table(day);
        if (room.isListed()) {
            told("things all", list(day));
        }
        out.close("div");
    }

    /// Takes as much of each step’s words as has room on one page, else on two; where they take more, a line each.
    private void fit(Day day) {
        var title = (new CardFit(ACROSS_ALL, PAGE).lines(session.title(), TITLE_SIZE) - 1) * TITLE_LINE;
        for (var pages : List.of(1, 2)) {
            for (var tried : ROOMS) {
                room = tried;
                var rows = day.steps().stream().mapToDouble(this::height).sum() + BETWEEN + LINE;
                if (title + rows + listHeight(day) < pages * PAGE) {
                    return;
                }
            }
        }
    }

    private double listHeight(Day day) {
        return room.isListed() ? new CardFit(ACROSS_ALL, PAGE).lines(list(day), SIZE) * LINE + BETWEEN : 0;
    }

    /// All that is to be brought, each once; may be empty.
    private String list(Day day) {
        var things = day.steps().stream()
                .flatMap(step -> things(step).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return things.isEmpty() ? "" : words.text("paper.run.things", things);
    }

    private double height(Step step) {
        var fit = new CardFit(ACROSS, PAGE);
        var lines = Stream.concat(Stream.of(words.title(step)), told(step).stream())
                .mapToInt(text -> fit.lines(text, SIZE))
                .sum();
        return Math.max(lines, 1.4) * LINE + BETWEEN;
    }

    /// What stands under a step’s title: how it is done, what it needs, what the trainer has noted.
    private List<String> told(Step step) {
        return Stream.of(way(step), needs(step), notes(step))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String needs(Step step) {
        var things = String.join(", ", things(step));
        return things.isEmpty() || room.things() == 0
                ? ""
                : shortened(words.text("paper.run.things", things), room.things());
    }

    private String notes(Step step) {
        return content.order().has(PaperPart.NOTES) ? shortened(oneLine(step.notes()), room.told()) : "";
    }

    private void table(Day day) {
        var schedule = Schedule.of(day);
        out.open("table").open("thead").open("tr");
        for (var column : List.of("clock", "length", "step", "work", "ended")) {
            out.element(
                    "th scope=\"col\" class=\"" + (column.equals("step") ? "bar" : column) + "\"",
                    words.text("paper.run." + column));
        }
        out.close("tr").close("thead").open("tbody");
        schedule.entries().forEach(this::row);
        out.open("tr class=\"end\"").element("td class=\"clock\"", words.time(schedule.end()));
        out.raw("<td class=\"length\"></td>").open("th scope=\"row\" class=\"bar\" colspan=\"3\"");
        out.element("p class=\"name\"", words.text("paper.run.end")).close("th").close("tr");
        out.close("tbody").close("table");
    }

    private void row(Schedule.Entry entry) {
        var step = entry.step();
        out.open("tr class=\"work-" + step.work().code() + (step.isBreak() ? " rest" : "") + "\"");
        out.element("td class=\"clock\"", words.time(entry.start()));
        out.element("td class=\"length\"", Integer.toString(step.minutes()));
        out.open("th scope=\"row\" class=\"bar\"").element("p class=\"name\"", words.title(step));
        told("way", way(step));
        told("things", needs(step));
        told("own", notes(step));
        out.close("th");
        out.element("td class=\"work\"", step.isBreak() ? "" : words.work(step.work()));
        out.raw("<td class=\"ended\"><div class=\"pencil\"></div></td>").close("tr");
    }

    private void told(String kind, String text) {
        if (!text.isEmpty()) {
            out.element("p class=\"" + kind + "\"", text);
        }
    }

    private String way(Step step) {
        var own = step.content() instanceof StepContent.Own(var text) ? text : "";
        var way = Stream.of(step.way(), own, step.leader())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return shortened(oneLine(way), room.told());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// The beginning that there is room for.
    private static String shortened(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        var end = text.lastIndexOf(' ', letters);
        return text.substring(0, end > 0 ? end : letters) + " …";
    }

    /// What a step needs: the trainer’s own list, else its pearl’s.
    private List<String> things(Step step) {
        var things = new LinkedHashSet<>(step.materials());
        if (things.isEmpty()) {
            step.pearl()
                    .flatMap(content.holdings()::pearl)
                    .ifPresent(pearl ->
                            things.addAll(pearl.in(words.messages().language()).needs()));
        }
        return new ArrayList<>(things);
    }
}
