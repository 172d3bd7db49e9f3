package fi.helminauha.ui.reader;

import fi.helminauha.collection.Block;
import java.util.List;

/// A block of the body and the passages of its texts, in reading order: a table's row by row with the header first,
/// a form's title before its labels and what is written under each, a quotation's text before its source.
/// @param number  of a step among the page's steps, from 1; else 0
record DocumentPart(Block block, int number, List<Passage> passages) {
    DocumentPart {
        passages = List.copyOf(passages);
    }
}
