/// The user’s guide and the list of shortcuts, inside the program.
@NullMarked
package fi.helminauha.ui.help;

import org.jspecify.annotations.NullMarked;
