/// The program driven through its own views, to pictures and for the installer’s checks.
@NullMarked
package fi.helminauha.tour;

import org.jspecify.annotations.NullMarked;
