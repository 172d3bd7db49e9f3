/// The things that a start needs before and beside the window: options, paths, the display, one instance, the order of
/// the first
/// frames.
@NullMarked
package fi.helminauha.start;

import org.jspecify.annotations.NullMarked;
