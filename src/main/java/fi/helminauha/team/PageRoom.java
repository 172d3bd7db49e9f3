package fi.helminauha.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How much of a form or of a table has room on one page in type that is read from the back of a room. Heights
/// are lines of the page’s text on a window of 1280×800, widths are letters of such a line; a stranger’s text that has
/// no room alone is set smaller.
final class PageRoom {
    /// On a form, in the least size that is read from afar.
    private static final double FORM_LINES = 11.3;
    /// Of a field besides the lines that are written on: its label, its edges and the space below.
    private static final double FIELD = 2.6;

    private static final int LABEL_LETTERS = 64;

    private static final double CARD_LINES = 8.3;
    /// Of a card, by how many stand beside each other.
    private static final List<Integer> CARD_LETTERS = List.of(60, 28, 17);
    /// A header is smaller than its cell’s text.
    private static final double HEADER = 0.95;

    private static final double BETWEEN_CELLS = 0.55;

    private PageRoom() {}

    /// The fields in order on as few pages as have room for them, about as much on each.
    static List<List<TeamPage.Field>> pages(List<TeamPage.Field> fields) {
        var fewest = pages(fields, FORM_LINES).size();
        var lines = FORM_LINES / fewest;
        var pages = pages(fields, lines);
        while (pages.size() > fewest) {
            lines = Math.min(FORM_LINES, lines + 0.5);
            pages = pages(fields, lines);
        }
        return pages;
    }

    private static List<List<TeamPage.Field>> pages(List<TeamPage.Field> fields, double lines) {
        var pages = new ArrayList<List<TeamPage.Field>>();
        var page = new ArrayList<TeamPage.Field>();
        var height = 0.0;
        for (var field : fields) {
            height += height(field);
            if (height > lines && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                height = height(field);
            }
            page.add(field);
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private static double height(TeamPage.Field field) {
        return FIELD + field.lines() + lines(field.mark().words(), LABEL_LETTERS) - 1;
    }

    /// Beside each other; of a card that is alone the cells after the first are.
    static boolean takesCards(List<TeamPage.Card> cards) {
        if (cards.size() > CARD_LETTERS.size()) {
            return false;
        }
        var letters = CARD_LETTERS.get(cards.size() - 1);
        return cards.stream()
                .allMatch(card -> isWhole(card, letters)
                        && card.cells().stream()
                                        .mapToDouble(cell -> height(cell, letters) + BETWEEN_CELLS)
                                        .sum()
                                <= CARD_LINES);
    }

    private static double height(TeamPage.Cell cell, int letters) {
        return HEADER * lines(cell.header(), letters) + lines(cell.text().plain(), letters);
    }

    private static int lines(String words, int letters) {
        return Math.ceilDiv(words.length(), letters);
    }

    /// Whether no word is wider than the card.
    private static boolean isWhole(TeamPage.Card card, int letters) {
        return card.cells().stream()
                .flatMap(cell -> Stream.of(cell.header(), cell.text().plain()))
                .flatMap(words -> Stream.of(words.split("[\\s–/-]+")))
                .allMatch(word -> word.length() <= letters);
    }
}
