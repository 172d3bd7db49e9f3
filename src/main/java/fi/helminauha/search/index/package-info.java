/// The full-text index: what is written into it, and which terms and passages it has.
@NullMarked
package fi.helminauha.search.index;

import org.jspecify.annotations.NullMarked;
