package fi.helminauha.ui.present;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/// What the presenter’s view asks of who shows the windows.
/// @param swap        changes the two screens
/// @param wholeShown  told whether the audience’s page fills the presenter’s window
/// @param close       closes the windows of a presentation that is over
/// @param handOut     puts the handout of the day on paper
/// @param view        makes the choices of text size, look and language
record PresenterActions(
        Runnable swap, Consumer<Boolean> wholeShown, Runnable close, Runnable handOut, Supplier<List<MenuItem>> view) {}
