/// What leaves the window for other people: letters and entries of calendars. The system’s own programs send and keep
/// them.
@NullMarked
package fi.helminauha.ui.send;

import org.jspecify.annotations.NullMarked;
