/// Work off the JavaFX thread, and the way back: [Background] is how views and view-models reach the threads `io` and
/// `search`.
@NullMarked
package fi.helminauha.ui.task;

import org.jspecify.annotations.NullMarked;
