/// Files that come in from others and go out to them: shared training sessions, and a library that is taken along. A
/// file that comes in is a stranger’s: it is bounded before it is read, and reading changes nothing.
@NullMarked
package fi.helminauha.exchange;

import org.jspecify.annotations.NullMarked;
