package fi.helminauha.morphology;

import java.util.Arrays;

/// One output of the transducer: tags and text in turn, for example `[Ln][Xp]työ[X]työ[Sn][Ny]`. Filled anew by
/// each step of a [TransducerWalk]; used on one thread only.
final class Analysis {
    private final Symbols symbols;
    private char[] items = new char[64];
    private int size;

    Analysis(Symbols symbols) {
        this.symbols = symbols;
    }

    void clear() {
        size = 0;
    }

    void add(char symbol) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = symbol;
    }

    int size() {
        return size;
    }

    Tag tag(int at) {
        return symbols.tag(items[at]);
    }

    /// Whether the item is there and is this tag.
    boolean is(int at, Tag tag) {
        return at >= 0 && at < size && tag(at) == tag;
    }

    /// Whether the item is there and is this character.
    boolean is(int at, char character) {
        return is(at, Tag.TEXT) && text(at) == character;
    }

    /// The character of an item that is text.
    char text(int at) {
        return symbols.character(items[at]);
    }

    /// The class of an item whose tag is [Tag#WORD_CLASS].
    WordClass wordClass(int at) {
        return symbols.wordClass(items[at]);
    }

    /// Where the tag is found next, from `from` up to before `to`; -1 if it is not there.
    int indexOf(Tag tag, int from, int to) {
        for (var i = from; i < to; i++) {
            if (tag(i) == tag) {
                return i;
            }
        }
        return -1;
    }

    /// The end of the text that starts here: the place of the next tag.
    int endOfText(int from) {
        var end = from;
        while (is(end, Tag.TEXT)) {
            end++;
        }
        return end;
    }

    /// The place of the `[X]` that ends the note opened here, or the end of the analysis.
    int endOfNote(int from) {
        var end = indexOf(Tag.END, from + 1, size);
        return end < 0 ? size : end;
    }
}
