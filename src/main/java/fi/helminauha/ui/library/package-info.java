/// The reader’s own things as the window shows them: bookmarks, notes and what was read last.
@NullMarked
package fi.helminauha.ui.library;

import org.jspecify.annotations.NullMarked;
