package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// What the shell needs of the reader.
/// @param view         builds the pane in a language
/// @param find         opens the find bar
/// @param copyPage     copies the whole page
/// @param back         goes back in the reading history
/// @param forward      goes forward in it
public record ReaderPane(
        Function<Messages, Region> view, Runnable find, Runnable copyPage, Runnable back, Runnable forward) {}
