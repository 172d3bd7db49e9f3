/// Letters and entries of calendars, on their way from the window to other people. The system’s own programs send and
/// keep them.
@NullMarked
package fi.helminauha.ui.send;

import org.jspecify.annotations.NullMarked;
