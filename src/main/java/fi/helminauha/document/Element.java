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

    /// A part of the document’s body.
    sealed interface OfBody extends Element permits Body, Caption {}

    /// @param number  of a step, or of the first of numbered items, from 1; else 0
    record Body(Block block, int number) implements OfBody {
        /// A block that has no number.
        public Body(Block block) {
            this(block, 0);
        }
    }

    /// What is said of the blocks below it, such as at which meeting they are done.
    record Caption(RichText text) implements OfBody {}

    /// Books and pages, one after the other.
    record Sources(List<RichText> sources) implements Element {
        public Sources {
            sources = List.copyOf(sources);
        }
    }
}
