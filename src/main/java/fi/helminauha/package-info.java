/// Starts and stops the program and wires it by hand. Read [Wiring] first.
@NullMarked
package fi.helminauha;

import org.jspecify.annotations.NullMarked;
