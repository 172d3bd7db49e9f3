package fi.helminauha.library;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;

/// Which words of a pearl’s text somebody marked, told so that they are found again when the text has changed.
/// @param language  in which the pearl was read
/// @param position  where the words began
/// @param quote     the words
/// @param text      the hash code of the whole text in which they stood
/// @param isAlone   whether no other stretch of that text was like them
public record Anchor(PearlId pearl, Language language, Position position, Quote quote, int text, boolean isAlone) {
    /// @param block   0 for what stands before the body, then the body’s blocks from 1, then what stands after it
    /// @param item    of the block, from 0
    /// @param offset  in the item, in UTF-16 units
    public record Position(int block, int item, int offset) {
        /// @throws IllegalArgumentException if one is negative
        public Position {
            if (block < 0 || item < 0 || offset < 0) {
                throw new IllegalArgumentException("no position: " + block + "/" + item + "/" + offset);
            }
        }
    }

    /// Items are parted by a line feed each.
    /// @param before  what stood before the words, up to [#CONTEXT] characters
    /// @param after   likewise after them
    public record Quote(String before, String words, String after) {
        /// Characters on each side.
        public static final int CONTEXT = 160;
        /// Characters of the words at most.
        public static final int LONGEST = 10_000;

        /// @throws IllegalArgumentException if there are no words, or more than one may keep
        public Quote {
            if (words.isBlank() || words.length() > LONGEST) {
                throw new IllegalArgumentException("no words to quote, or " + words.length());
            }
            if (before.length() > CONTEXT || after.length() > CONTEXT) {
                throw new IllegalArgumentException("more context than " + CONTEXT);
            }
        }
    }
}
