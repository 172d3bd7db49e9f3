package fi.helminauha.document;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.RichText;
import java.util.List;

/// A part of a document; a document is a list of them in reading order.
public sealed interface Element {
    /// The document’s name.
    record Title(RichText text) implements Element {}

    /// A paragraph about the whole, such as its summary or where it comes from.
    record Lead(RichText text) implements Element {}

    /// @param number  of a step, or of the first of numbered items, from 1; else 0
    record Body(Block block, int number) implements Element {
        /// A block that has no number.
        public Body(Block block) {
            this(block, 0);
        }
    }

    /// Books and pages, one after the other.
    record Sources(List<RichText> sources) implements Element {
        public Sources {
            sources = List.copyOf(sources);
        }
    }
}
