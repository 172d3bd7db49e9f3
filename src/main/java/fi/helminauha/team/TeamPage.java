package fi.helminauha.team;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.RichText;
import java.util.List;
import java.util.stream.Stream;

/// What the team sees at once. It holds nothing that is for the leader alone.
/// @param under  the heading below which it is; empty where the title says it
/// @param title  what is on top: the step’s, a heading’s or a form’s
public record TeamPage(String under, String title, Content content) {
    /// What stands under a page’s title.
    public sealed interface Content {
        /// Where the pearl begins.
        record Opening(String summary) implements Content {}

        /// What is done one by one.
        record Ticks(List<Tick> ticks) implements Content {
            public Ticks {
                ticks = List.copyOf(ticks);
            }
        }

        /// One question, and what the team answers.
        record Question(Mark mark, RichText text) implements Content {}

        /// A part of a form.
        record Fields(List<Field> fields) implements Content {
            public Fields {
                fields = List.copyOf(fields);
            }
        }

        /// Rows of a table.
        record Cards(List<Card> cards) implements Content {
            public Cards {
                cards = List.copyOf(cards);
            }
        }

        /// A break: the page says until when.
        record Rest(RichText text) implements Content {}

        /// Anything else, or a part of it.
        /// @param number  of the first item, from 1; 0 where nothing is numbered
        record Text(Block block, int number) implements Content {}
    }

    /// Something to be done, and whether it was.
    public record Tick(Mark mark, RichText text) {}

    /// A field of a form.
    /// @param lines  how many lines of it are shown, from 1
    public record Field(Mark mark, int lines) {}

    /// A row of a table.
    public record Card(List<Cell> cells) {
        public Card {
            cells = List.copyOf(cells);
        }
    }

    /// @param header  of its column; may be empty
    public record Cell(String header, RichText text) {}

    /// What can be ticked or written on the page.
    public List<Mark> marks() {
        return switch (content) {
            case Content.Ticks(var ticks) -> ticks.stream().map(Tick::mark).toList();
            case Content.Question(var mark, var _) -> List.of(mark);
            case Content.Fields(var fields) -> fields.stream().map(Field::mark).toList();
            case Content.Opening _, Content.Cards _, Content.Rest _, Content.Text _ -> List.of();
        };
    }

    /// Every text of the page, in reading order.
    public Stream<String> texts() {
        return Stream.concat(
                Stream.of(under, title),
                switch (content) {
                    case Content.Opening(var summary) -> Stream.of(summary);
                    case Content.Ticks(var ticks) ->
                        ticks.stream().map(tick -> tick.text().plain());
                    case Content.Question(var _, var text) -> Stream.of(text.plain());
                    case Content.Fields(var fields) ->
                        fields.stream().map(field -> field.mark().words());
                    case Content.Cards(var cards) ->
                        cards.stream()
                                .flatMap(card -> card.cells().stream())
                                .flatMap(cell ->
                                        Stream.of(cell.header(), cell.text().plain()));
                    case Content.Rest(var text) -> Stream.of(text.plain());
                    case Content.Text(var block, var _) -> block.texts();
                });
    }
}
