package fi.helminauha.ui.reader;

import java.util.List;
import java.util.stream.Collectors;

/// All that can be selected on a page, in reading order, as one text: its passages joined by a line feed each.
/// @param situations      when people turn to the pearl: a caption and a list; empty if nobody has said
/// @param facts           kind, minutes, group and places, parted by em spaces
/// @param asides          for whom the pearl is, what to have at hand and how the room is set up
/// @param origin          where the pearl comes from, in words: below the body
/// @param sources         a heading and the sources, then those for further reading under a heading of their own
/// @param passages        all of the above and the body's
record ReaderDocument(
        Passage title,
        Passage summary,
        List<DocumentPart> situations,
        Passage facts,
        List<Passage> asides,
        Passage origin,
        List<DocumentPart> body,
        List<Passage> sources,
        List<Passage> passages,
        String text) {
    static final char BREAK = '\n';

    ReaderDocument {
        situations = List.copyOf(situations);
        asides = List.copyOf(asides);
        body = List.copyOf(body);
        sources = List.copyOf(sources);
        passages = List.copyOf(passages);
    }

    static String join(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(String.valueOf(BREAK)));
    }

    TextRange whole() {
        return new TextRange(0, text.length());
    }

    /// The number of the passage that holds the offset; the break behind a passage belongs to it.
    int indexAt(int offset) {
        var low = 0;
        var high = passages.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (passages.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Passage passageAt(int offset) {
        return passages.get(indexAt(offset));
    }
}
