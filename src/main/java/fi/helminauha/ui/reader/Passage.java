package fi.helminauha.ui.reader;

import fi.helminauha.collection.Inline;
import java.util.List;
import java.util.stream.Collectors;

/// A stretch of the page that is set as one paragraph.
/// @param number  of an item, from 1; of a cell's row, from 0 for the header; else 0
/// @param label   words that stand beside the text and are copied with it, such as a step's minutes; may be empty
/// @param start   the offset in the document
/// @param runs    with harmless characters only, see [CleanText]
record Passage(PassageRole role, int number, String label, int start, List<Inline> runs, String text) {
    Passage {
        runs = List.copyOf(runs);
    }

    static Passage of(PassageRole role, int number, String label, int start, List<Inline> runs) {
        var cleaned = runs.stream().map(CleanText::of).toList();
        return new Passage(
                role,
                number,
                label,
                start,
                cleaned,
                cleaned.stream().map(Inline::text).collect(Collectors.joining()));
    }

    int end() {
        return start + text.length();
    }

    TextRange range() {
        return new TextRange(start, end());
    }
}
