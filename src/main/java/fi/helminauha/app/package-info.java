/// The parts of the program joined by hand. Read [Wiring] first.
@NullMarked
package fi.helminauha.app;

import org.jspecify.annotations.NullMarked;
