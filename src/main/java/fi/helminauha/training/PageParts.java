package fi.helminauha.training;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Parts texts so that what stands on a page can be read from the back of a room.
public final class PageParts {
    /// A longer text is parted between sentences: about what eight lines hold in the page’s own size.
    private static final int LETTERS = 300;

    /// Letters of a field’s label that a line of a form in two columns holds.
    private static final double LABEL_LINE = 30;
    /// Lines of a form on a page: those of the labels, and one to write on for each.
    private static final double FORM_LINES = 12;
    /// Letters of a table that a line over the page’s width holds, all columns together.
    private static final double TABLE_LINE = 48;
    /// What parts two rows of a table, in lines.
    private static final double ROW_GAP = 0.6;

    private static final double TABLE_LINES = 8;

    private PageParts() {}

    /// The text in parts of whole sentences, about equally long.
    public static List<RichText> of(RichText whole) {
        var length = length(whole);
        if (length <= LETTERS) {
            return List.of(whole);
        }
        var wanted = length / ((length + LETTERS - 1) / LETTERS);
        var parts = new ArrayList<RichText>();
        var runs = new ArrayList<Inline>();
        var letters = 0;
        for (var run : whole.runs()) {
            if (run instanceof Inline.Plain(var words)) {
                var from = 0;
                for (var end = sentenceEnd(words, from); end < words.length(); end = sentenceEnd(words, end)) {
                    var soFar = letters + end - from;
                    var withNext = letters + sentenceEnd(words, end) - from;
                    if (soFar >= wanted * 9 / 10 || withNext > LETTERS) {
                        runs.add(new Inline.Plain(words.substring(from, end).strip()));
                        parts.add(new RichText(runs));
                        runs.clear();
                        letters = 0;
                        from = end;
                    }
                }
                var rest = from == 0 ? words : words.substring(from).stripLeading();
                if (!rest.isEmpty()) {
                    runs.add(new Inline.Plain(rest));
                    letters += rest.length();
                }
            } else {
                runs.add(run);
                letters += run.text().length();
            }
        }
        if (!runs.isEmpty()) {
            parts.add(new RichText(runs));
        }
        return parts;
    }

    /// Where the next sentence begins after a place, or the end of the text.
    private static int sentenceEnd(String words, int from) {
        for (var i = from; i + 2 < words.length(); i++) {
            var isEnd = ".?!".indexOf(words.charAt(i)) >= 0 && words.charAt(i + 1) == ' ';
            if (isEnd && Character.isUpperCase(words.charAt(i + 2))) {
                return i + 2;
            }
        }
        return words.length();
    }

    /// The items a few at a time, and fewer when they are long.
    /// @param most  how many at a time, at least 2
    public static List<List<RichText>> few(List<RichText> items, int most) {
        var parts = new ArrayList<List<RichText>>();
        var from = 0;
        while (from < items.size()) {
            var to = from + 1;
            var letters = length(items.get(from));
            while (to < items.size() && to - from < most && letters + length(items.get(to)) <= LETTERS) {
                letters += length(items.get(to));
                to++;
            }
            // One item alone on the last page looks forgotten.
            if (items.size() - to == 1 && to - from > 2) {
                to--;
            }
            parts.add(List.copyOf(items.subList(from, to)));
            from = to;
        }
        return parts;
    }

    /// A form with as many fields a page as can be read from the back of a room, about as many on each.
    public static List<Block.Form> of(Block.Form form) {
        return even(form.fields(), field -> 1 + Math.ceil(field.label().length() / LABEL_LINE), FORM_LINES).stream()
                .map(part -> new Block.Form(form.title(), part))
                .toList();
    }

    /// A table with as many rows a page as can be read from the back of a room, each under the table’s header.
    public static List<Block.Table> of(Block.Table table) {
        return even(table.rows(), PageParts::lines, TABLE_LINES - lines(table.header())).stream()
                .map(part -> new Block.Table(table.header(), part))
                .toList();
    }

    private static double lines(List<RichText> row) {
        return ROW_GAP + Math.ceil(row.stream().mapToInt(PageParts::length).sum() / TABLE_LINE);
    }

    /// The items in as few parts as have room, about as many in each. What has no room alone is alone.
    private static <T> List<List<T>> even(List<T> items, ToDoubleFunction<T> height, double most) {
        var parts = List.of(items);
        for (var count = 2; count <= items.size() && !areWithin(parts, height, most); count++) {
            parts = even(items, count);
        }
        return parts;
    }

    private static <T> List<List<T>> even(List<T> items, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> items.subList(items.size() * i / count, items.size() * (i + 1) / count))
                .toList();
    }

    private static <T> boolean areWithin(List<List<T>> parts, ToDoubleFunction<T> height, double most) {
        return parts.stream().allMatch(part -> part.stream().mapToDouble(height).sum() <= most);
    }

    private static int length(RichText item) {
        return item.plain().length();
    }
}
