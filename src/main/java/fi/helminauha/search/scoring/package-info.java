/// Scores: which documents have the words of a query, and how well. The weights, and Lucene’s queries made by them.
@NullMarked
package fi.helminauha.search.scoring;

import org.jspecify.annotations.NullMarked;
