/// Where the program begins: [Main] for the JVM, [App] for JavaFX. What they join is in `app`.
@NullMarked
package fi.helminauha;

import org.jspecify.annotations.NullMarked;
