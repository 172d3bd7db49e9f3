package fi.helminauha.library;

import java.util.List;
import java.util.stream.Collectors;

/// A pearl’s text in one language, item by item, in which words are marked and found again.
public final class AnchorText {
    private final List<Item> items;
    private final String whole;
    private final int hash;
    private final TextWords words;

    /// @param items  in reading order
    public AnchorText(List<Item> items) {
        this.items = List.copyOf(items);
        this.whole = items.stream().map(Item::text).collect(Collectors.joining("\n"));
        this.hash = whole.hashCode();
        this.words = new TextWords(whole);
    }

    /// @param block  as in [Anchor.Position]
    /// @param item   likewise
    public record Item(int block, int item, String text) {}

    /// A stretch of the whole text, in UTF-16 units.
    /// @param end  exclusive
    public record Stretch(int start, int end) {}

    /// The items, parted by a line feed each.
    public String whole() {
        return whole;
    }

    int hash() {
        return hash;
    }

    TextWords words() {
        return words;
    }

    /// @return −1 if the text has no such item
    int offsetOf(Anchor.Position position) {
        var start = 0;
        for (var item : items) {
            if (item.block() == position.block() && item.item() == position.item()) {
                return start + position.offset();
            }
            start += item.text().length() + 1;
        }
        return -1;
    }

    Anchor.Position positionOf(int offset) {
        var start = 0;
        for (var item : items) {
            if (offset <= start + item.text().length()) {
                return new Anchor.Position(item.block(), item.item(), offset - start);
            }
            start += item.text().length() + 1;
        }
        throw new IllegalArgumentException("beyond the text: " + offset);
    }
}
