/// A training session: its steps in order, their timing, and the clock of the day on which it is run.
///
/// Sessions, schedules and runs are values: a change makes the next one. [Stopwatch] measures the time that passes
/// between two of them, by the clocks that it is given.
@NullMarked
package fi.helminauha.training;

import org.jspecify.annotations.NullMarked;
