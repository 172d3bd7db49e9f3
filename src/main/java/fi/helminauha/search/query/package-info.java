/// The words that were typed: taken apart, corrected, and widened by what may stand for each word.
@NullMarked
package fi.helminauha.search.query;

import org.jspecify.annotations.NullMarked;
