package fi.helminauha.training;

import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import java.util.ArrayList;
import java.util.List;

/// Parts texts so that what stands on a page can be read from the back of a room.
public final class PageParts {
    /// A longer text is parted between sentences: about what eight lines hold in the page’s own size.
    private static final int LETTERS = 300;

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

    private static int length(RichText item) {
        return item.plain().length();
    }
}
