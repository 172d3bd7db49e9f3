package fi.helminauha.paper;

import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import fi.helminauha.training.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes cards to be cut apart: two, four or eight on a sheet of A4, with dashed lines between them and marks at the
/// edges. Lengths are millimetres from the sheet’s upper left corner.
final class CardsMarkup {
    private static final double LEFT = 15;
    private static final double TOP = 19.5;
    private static final double ACROSS = 180;
    private static final double DOWN = 258;
    private static final double PADDING = 8;
    /// Of a title’s line, as wide as its letters are set.
    private static final double TITLE = 8.5;

    private static final double SMALL_TITLE = 6;
    /// Points in which the foot is set.
    private static final double FOOT_SIZE = 9.2;
    private static final double FOOT = 9;
    /// Points from which on a task can be read by a group around a table.
    private static final double LEGIBLE = 10;
    /// From one line to be written on to the next, and of the words above them.
    private static final double RULE = 8;

    private static final double WRITTEN_LABEL = 5;
    private static final double WRITTEN_GAP = 2;
    private static final int MOST_RULES = 3;

    private final Markup out;
    private final PaperWords words;
    private final PaperContent content;
    private final int perPage;
    private final int columns;
    private final double width;
    private final double height;

    /// @param foot   the pearl
    /// @param size   of the lines in points
    private record Placed(CardSource.Card card, String theme, String foot, String number, double size) {}

    CardsMarkup(Markup out, PaperWords words, PaperContent content) {
        this.out = out;
        this.words = words;
        this.content = content;
        perPage = content.order().layout().cards();
        columns = perPage == 2 ? 1 : 2;
        width = ACROSS / columns;
        height = DOWN * columns / perPage;
    }

    void write() {
        var cards = new ArrayList<Placed>();
        content.subject()
                .pearls()
                .forEach(id -> content.holdings().pearl(id).ifPresent(pearl -> cards.addAll(placed(pearl))));
        if (content.order().has(PaperPart.GROUPS) && content.subject() instanceof PaperSubject.OfSession(var session)) {
            WorkGroups.steps(session).forEach(entry -> cards.addAll(ofGroups(entry)));
        }
        if (cards.isEmpty()) {
            out.open("div class=\"none\"").element("h1", content.title(words));
            out.element("p", words.text("paper.cards.none")).close("div");
        }
        for (var first = 0; first < cards.size(); first += perPage) {
            sheet(cards.subList(first, Math.min(cards.size(), first + perPage)), first == 0);
        }
    }

    private List<Placed> placed(Pearl pearl) {
        return placed(
                CardSource.cards(pearl, perPage, words),
                content.holdings().themeClass(pearl),
                pearl.in(words.messages().language()).title());
    }

    /// With as much of the task as can be read, and as many lines to write on as are left.
    private List<Placed> ofGroups(Schedule.Entry entry) {
        var source = new GroupCards(words, entry);
        var pearl = entry.step().pearl().flatMap(content.holdings()::pearl);
        var tasks = pearl.map(source::ofPearl).orElseGet(() -> List.of(source.own()));
        return placed(
                fitting(source, tasks),
                pearl.map(content.holdings()::themeClass).orElse("theme-none"),
                content.title(words));
    }

    /// The first that has room, else the last without lines to write on.
    private List<CardSource.Card> fitting(GroupCards source, List<List<RichText>> tasks) {
        var groups = content.order().layout().groups();
        for (var task : tasks) {
            for (var rules = perPage == 8 ? 1 : MOST_RULES; rules > 0; rules--) {
                var cards = source.cards(groups, task, rules);
                // The last number is the widest.
                if (fit(cards.getLast()).isRoomFor(plain(cards.getLast()), LEGIBLE)) {
                    return cards;
                }
            }
        }
        return source.cards(groups, tasks.getLast(), 0);
    }

    private List<Placed> placed(List<CardSource.Card> cards, String theme, String of) {
        var parted = new ArrayList<CardSource.Card>();
        cards.forEach(card -> parted.addAll(parted(card)));
        var foot = foot(of);
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < parted.size(); i++) {
            placed.add(
                    new Placed(parted.get(i), theme, foot, i + 1 + " / " + parted.size(), size(parted, parted.get(i))));
        }
        return placed;
    }

    /// The same on all cards of a pearl that have a title, and on all that have none.
    private double size(List<CardSource.Card> all, CardSource.Card card) {
        return all.stream()
                .filter(other -> other.title().isEmpty() == card.title().isEmpty())
                .mapToDouble(other -> fit(other).size(plain(other)))
                .min()
                .orElseThrow();
    }

    private static List<String> plain(CardSource.Card card) {
        return card.lines().stream().map(RichText::plain).toList();
    }

    /// The card, or several of its title where one has no room for all.
    private List<CardSource.Card> parted(CardSource.Card card) {
        var groups = fit(card).parted(plain(card));
        return groups.size() == 1
                ? List.of(card)
                : groups.stream()
                        .map(lines -> new CardSource.Card(
                                card.title(),
                                lines.stream().map(BlockMarkup::plain).toList(),
                                card.rules()))
                        .toList();
    }

    /// The pearl’s title as much as has room in one line beside the number.
    private String foot(String title) {
        var fit = new CardFit(width - 2 * PADDING - 22, FOOT);
        var foot = title;
        while (foot.indexOf(' ') > 0 && fit.lines(foot + " …", FOOT_SIZE) > 1) {
            foot = foot.substring(0, foot.lastIndexOf(' '));
        }
        return foot.equals(title) ? title : foot + " …";
    }

    private CardFit fit(CardSource.Card card) {
        var title = card.title();
        var across = width - 2 * PADDING;
        var line = perPage == 8 ? SMALL_TITLE : TITLE;
        var titleLines = title.isEmpty() ? 0 : new CardFit(across, height).lines(title, perPage == 8 ? 15.4 : 22);
        return new CardFit(across, height - 2 * PADDING - FOOT - titleLines * line - 2 - written(card));
    }

    /// How high the room to write on is.
    private double written(CardSource.Card card) {
        return card.rules() == 0 ? 0 : WRITTEN_GAP + WRITTEN_LABEL + card.rules() * RULE;
    }

    private void writeOn(int rules, double left, double bottom) {
        var across = width - 2 * PADDING;
        var top = bottom - rules * RULE - WRITTEN_LABEL;
        out.element(place("p class=\"written\"", left, top, across, WRITTEN_LABEL), words.text("paper.group.back"));
        for (var rule = 1; rule <= rules; rule++) {
            line("rule", left, top + WRITTEN_LABEL + rule * RULE - 2, across, 0);
        }
    }

    private void sheet(List<Placed> cards, boolean isFirst) {
        out.open(isFirst ? "div class=\"sheet\"" : "div class=\"sheet new-page\"");
        for (var i = 0; i < cards.size(); i++) {
            card(cards.get(i), LEFT + i % columns * width, TOP + i / columns * height, isFirst && i == 0);
        }
        lines();
        out.element(
                place("p class=\"imprint\"", LEFT + PADDING, TOP + DOWN + 3, ACROSS, 5),
                words.text("paper.collection"));
        out.close("div");
    }

    private void card(Placed card, double left, double top, boolean isFirst) {
        out.open(place(
                perPage == 8 ? "div class=\"card eighth\"" : "div class=\"card\"",
                left + PADDING,
                top + PADDING,
                width - 2 * PADDING,
                height - 2 * PADDING));
        if (!card.card().title().isEmpty()) {
            out.element("h1", card.card().title());
        } else if (isFirst) {
            // A file begins with a heading for who has it read aloud.
            out.element("h1 class=\"quiet\"", card.foot());
        }
        var size = String.format(Locale.ROOT, "%.1f", card.size());
        out.open("div class=\"lines\" style=\"font-size: " + size + "pt\"");
        for (var line : card.card().lines()) {
            out.open("p")
                    .runs(line, _ -> Optional.empty(), name -> words.text("reader.link.web", name))
                    .close("p");
        }
        out.close("div").close("div");
        if (card.card().rules() > 0) {
            writeOn(card.card().rules(), left + PADDING, top + height - PADDING - FOOT);
        }
        out.open(place(
                "p class=\"foot " + card.theme() + "\"",
                left + PADDING,
                top + height - PADDING - 4,
                width - 2 * PADDING,
                5));
        out.element("span lang=\"" + words.messages().language().code() + "\" class=\"card-number\"", card.number())
                .raw("<span class=\"dot\"></span>");
        out.text(card.foot()).close("p");
    }

    /// Dashed between the cards, and marks at the edges that are left on what is cut off.
    private void lines() {
        for (var column = 0; column <= columns; column++) {
            var x = LEFT + column * width;
            line("mark-down", x, TOP - 9, 0, 6);
            line("mark-down", x, TOP + DOWN + 3, 0, 6);
            if (column > 0 && column < columns) {
                line("dash-down", x, TOP, 1, DOWN);
            }
        }
        var rows = perPage / columns;
        for (var row = 0; row <= rows; row++) {
            var y = TOP + row * height;
            line("mark-across", LEFT - 9, y, 6, 0);
            line("mark-across", LEFT + ACROSS + 3, y, 6, 0);
            if (row > 0 && row < rows) {
                line("dash-across", LEFT, y, ACROSS, 0);
            }
        }
    }

    private void line(String kind, double left, double top, double across, double down) {
        var element = place("div class=\"" + kind + "\"", left, top, across, down);
        out.open(element).close(element);
    }

    /// What is put in its place has no part of the file around it that would say its language.
    private String place(String element, double left, double top, double across, double down) {
        return String.format(
                Locale.ROOT,
                "%s lang=\"%s\" style=\"position: absolute; left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm\"",
                element,
                words.messages().language().code(),
                left,
                top,
                across,
                down);
    }
}
