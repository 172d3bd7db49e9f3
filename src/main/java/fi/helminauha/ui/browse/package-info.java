/// Finding pearls: search field, theme tree, filters and list. Whatever the reader does here changes one query; the
/// list shows one query’s answer.
@NullMarked
package fi.helminauha.ui.browse;

import org.jspecify.annotations.NullMarked;
