/// A training session: its steps in order, their timing, and the clock of the day on which it is run.
///
/// Everything here is a value or a pure function of values: no file, no thread, no wall clock but the one handed in.
@NullMarked
package fi.helminauha.training;

import org.jspecify.annotations.NullMarked;
