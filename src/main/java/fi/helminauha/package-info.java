/// Starts and stops the program and joins its parts by hand. Read [Wiring] first.
@NullMarked
package fi.helminauha;

import org.jspecify.annotations.NullMarked;
