/// Papers in the window: what is to be made, a look at its pages, and where it goes.
@NullMarked
package fi.helminauha.ui.paper;

import org.jspecify.annotations.NullMarked;
