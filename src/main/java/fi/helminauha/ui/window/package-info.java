/// The program’s window: its bar, its panes, and the way from one view to another. Each view has a package of its own
/// beside this one; a view builds nodes and binds, its view-model holds what is shown and knows no control and no
/// stage. To read it, start with `Shell`, then `ShellContent`.
@NullMarked
package fi.helminauha.ui.window;

import org.jspecify.annotations.NullMarked;
