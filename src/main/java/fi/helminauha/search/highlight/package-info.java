/// The looked-for words in a text, and the passage that tells best why a pearl was found.
@NullMarked
package fi.helminauha.search.highlight;

import org.jspecify.annotations.NullMarked;
