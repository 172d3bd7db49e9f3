/// The user’s guide, the list of shortcuts, and About, inside the program.
@NullMarked
package fi.helminauha.ui.help;

import org.jspecify.annotations.NullMarked;
