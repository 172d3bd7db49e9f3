package fi.helminauha.paper;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import java.util.ArrayList;
import java.util.List;

/// Finds in a pearl what can be handed out on cards: its roles, one a card, and its questions, a set a card or one a
/// card.
final class CardSource {
    /// Characters of a set of questions that has room on half a sheet, a quarter of one, an eighth.
    private static final int LETTERS_ON_HALF = 700;

    private static final int LETTERS_ON_QUARTER = 330;

    private CardSource() {}

    /// @param title  large on the card; may be empty, where the lines are all
    /// @param lines  each a paragraph of its own
    /// @param rules  lines to write on at its foot
    record Card(String title, List<RichText> lines, int rules) {
        Card {
            lines = List.copyOf(lines);
        }

        Card(String title, List<RichText> lines) {
            this(title, lines, 0);
        }
    }

    static List<Card> cards(Pearl pearl, int perPage, PaperWords words) {
        var cards = new ArrayList<Card>();
        var heading = pearl.in(words.messages().language()).title();
        var isForRoom = true;
        for (var block : pearl.in(words.messages().language()).body()) {
            switch (block) {
                case Block.Heading(var text, var addressee) -> {
                    heading = text;
                    isForRoom = addressee == Addressee.ROOM;
                }
                case Block.Questions(var items) -> {
                    if (isForRoom) {
                        cards.addAll(ofQuestions(heading, items, perPage));
                    }
                }
                case Block.Table table -> {
                    if (isRoles(table, words)) {
                        table.rows().forEach(row -> cards.add(ofRole(table.header(), row)));
                    }
                }
                default -> {
                    // Of the other kinds nothing is handed out alone.
                }
            }
        }
        return cards;
    }

    /// Whether each row of a table is what one person is told.
    static boolean isRoles(Block.Table table, PaperWords words) {
        return RoleTable.isOne(table, words.messages());
    }

    private static Card ofRole(List<RichText> header, List<RichText> row) {
        var lines = new ArrayList<RichText>();
        for (var i = 1; i < row.size(); i++) {
            lines.add(row.size() > 2 ? labelled(header.get(i), row.get(i)) : row.get(i));
        }
        return new Card(row.getFirst().plain(), lines);
    }

    private static RichText labelled(RichText label, RichText text) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Strong(label.plain() + ": "));
        runs.addAll(text.runs());
        return new RichText(runs);
    }

    private static List<Card> ofQuestions(String heading, List<RichText> items, int perPage) {
        if (perPage == 8) {
            return items.stream().map(item -> new Card("", List.of(item))).toList();
        }
        var most = perPage == 2 ? LETTERS_ON_HALF : LETTERS_ON_QUARTER;
        var cards = new ArrayList<Card>();
        var lines = new ArrayList<RichText>();
        var letters = 0;
        for (var item : items) {
            if (!lines.isEmpty() && letters + item.plain().length() > most) {
                cards.add(new Card(heading, lines));
                lines.clear();
                letters = 0;
            }
            lines.add(item);
            letters += item.plain().length();
        }
        cards.add(new Card(heading, lines));
        return cards;
    }
}
