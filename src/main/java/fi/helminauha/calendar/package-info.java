/// Files for calendars: values in, a file of RFC 5545 out.
///
/// Nothing here asks the clock or a disk: the same events give the same bytes.
@NullMarked
package fi.helminauha.calendar;

import org.jspecify.annotations.NullMarked;
