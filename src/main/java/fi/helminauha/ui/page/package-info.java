/// Pages that a room reads from afar: the blocks of a page, the size of its type, and the window that fills a screen
/// with
/// it. Used by the presenter and by a team’s run alike.
@NullMarked
package fi.helminauha.ui.page;

import org.jspecify.annotations.NullMarked;
