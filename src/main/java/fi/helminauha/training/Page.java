package fi.helminauha.training;

import fi.helminauha.collection.Block;

/// What the audience sees at once: one thought. It holds nothing that is for the trainer alone.
/// @param over     what the page is a part of, such as the pearl; may be empty
/// @param title    short; empty where the interface has a word of its own, as for a break
/// @param content  under the title
public record Page(String over, String title, Content content) {
    /// What stands under a page’s title.
    public sealed interface Content {
        /// Where a pearl begins.
        /// @param summary  may be empty
        record Opening(String summary) implements Content {}

        /// A block of the pearl, or a part of one that has many items.
        /// @param number  of the block’s first item, or of a pearl’s step among its steps, from 1; else 0
        record OfBlock(Block block, int number) implements Content {}

        /// The trainer’s own text, its lines parted by `\n`; may be empty.
        record Own(String text) implements Content {}

        /// A break: the page says until when.
        record Rest() implements Content {}
    }
}
