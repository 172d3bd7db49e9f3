/// Work off the JavaFX thread, and the way back. The only package that knows executors and `Platform.runLater`.
@NullMarked
package fi.helminauha.ui.task;

import org.jspecify.annotations.NullMarked;
