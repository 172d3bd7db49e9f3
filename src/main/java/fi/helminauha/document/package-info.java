/// A pearl, or what was taken out of one, as a tree of blocks, and its writers.
@NullMarked
package fi.helminauha.document;

import org.jspecify.annotations.NullMarked;
