/// Words: where they stand in a text, and what each is found by: base forms, parts of compounds, stems.
@NullMarked
package fi.helminauha.search.analysis;

import org.jspecify.annotations.NullMarked;
