package fi.helminauha.team;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.RichText;
import fi.helminauha.team.TeamPage.Content;
import fi.helminauha.training.PageParts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the pages of a pearl’s blocks, one after another: few sentences a page, so that each is read from afar.
final class PageMaker {
    private static final int TICKS_OF_STEP = 3;
    private static final int TICKS_OF_LIST = 4;
    private static final int ITEMS = 4;
    /// So many lines of a field are shown; what is longer can be scrolled.
    private static final int MOST_LINES = 3;

    private final String pearl;
    private final boolean isTickedByNumber;
    private String heading = "";

    /// @param pearl             its title, for what is under no heading
    /// @param isTickedByNumber  whether the items of a numbered list are ticked
    PageMaker(String pearl, boolean isTickedByNumber) {
        this.pearl = pearl;
        this.isTickedByNumber = isTickedByNumber;
    }

    /// Everything that comes now is under a heading.
    void under(String title) {
        heading = title;
    }

    /// @param index  of the block in the body
    List<TeamPage> of(Block block, int index) {
        return contents(block, index)
                .map(content -> page(title(block), content))
                .toList();
    }

    private String title(Block block) {
        return switch (block) {
            case Block.Step step -> step.title();
            case Block.Form(var title, var _) -> title;
            case Block.Heading _, Block.Paragraph _, Block.Bullets _, Block.Numbers _, Block.Quotation _ -> heading;
            case Block.Table _, Block.Checklist _, Block.Questions _, Block.Figure _, Block.Note _ -> heading;
        };
    }

    private TeamPage page(String own, Content content) {
        var title = own.isBlank() ? heading.isBlank() ? pearl : heading : own;
        return new TeamPage(heading.equals(title) ? "" : heading, title, content);
    }

    private Stream<Content> contents(Block block, int index) {
        return switch (block) {
            case Block.Heading _ -> Stream.of();
            case Block.Paragraph(var text) ->
                PageParts.of(text).stream().map(part -> new Content.Text(new Block.Paragraph(part), 0));
            case Block.Bullets(var items) ->
                PageParts.few(items, ITEMS).stream().map(part -> new Content.Text(new Block.Bullets(part), 0));
            case Block.Numbers(var items) -> isTickedByNumber ? ticks(items, index, TICKS_OF_LIST) : numbers(items);
            case Block.Step step ->
                step.isBreak()
                        ? Stream.of(new Content.Rest(step.text()))
                        : ticks(Sentences.of(step.text()), index, TICKS_OF_STEP);
            case Block.Checklist(var items) -> ticks(items, index, TICKS_OF_LIST);
            case Block.Questions(var items) ->
                IntStream.range(0, items.size())
                        .mapToObj(i -> new Content.Question(mark(index, i, items.get(i)), items.get(i)));
            case Block.Form(var _, var fields) -> fields(fields, index);
            case Block.Table(var header, var rows) -> cards(header, rows);
            case Block.Quotation _, Block.Figure _, Block.Note _ -> Stream.of(new Content.Text(block, 0));
        };
    }

    private static Mark mark(int block, int item, RichText text) {
        return new Mark(block, item, text.plain());
    }

    private static Stream<Content> ticks(List<RichText> items, int index, int most) {
        var pages = new ArrayList<Content>();
        var from = 0;
        for (var part : PageParts.few(items, most)) {
            var first = from;
            pages.add(new Content.Ticks(IntStream.range(0, part.size())
                    .mapToObj(i -> new TeamPage.Tick(mark(index, first + i, part.get(i)), part.get(i)))
                    .toList()));
            from += part.size();
        }
        return pages.stream();
    }

    private static Stream<Content> numbers(List<RichText> items) {
        var pages = new ArrayList<Content>();
        var from = 1;
        for (var part : PageParts.few(items, ITEMS)) {
            pages.add(new Content.Text(new Block.Numbers(part), from));
            from += part.size();
        }
        return pages.stream();
    }

    private static Stream<Content> fields(List<Block.FormField> fields, int index) {
        var all = IntStream.range(0, fields.size())
                .mapToObj(i -> new TeamPage.Field(
                        new Mark(index, i, fields.get(i).label()),
                        Math.min(fields.get(i).lines(), MOST_LINES)))
                .toList();
        return PageRoom.pages(all).stream().map(Content.Fields::new);
    }

    private static Stream<Content> cards(List<RichText> header, List<List<RichText>> rows) {
        var pages = new ArrayList<Content>();
        var cards = new ArrayList<TeamPage.Card>();
        for (var row : rows) {
            cards.add(card(header, row));
            if (cards.size() > 1 && !PageRoom.takesCards(cards)) {
                var next = cards.removeLast();
                pages.add(new Content.Cards(cards));
                cards.clear();
                cards.add(next);
            }
        }
        pages.add(new Content.Cards(cards));
        return pages.stream();
    }

    private static TeamPage.Card card(List<RichText> header, List<RichText> row) {
        return new TeamPage.Card(IntStream.range(0, row.size())
                .mapToObj(i -> new TeamPage.Cell(header.get(i).plain(), row.get(i)))
                .toList());
    }
}
