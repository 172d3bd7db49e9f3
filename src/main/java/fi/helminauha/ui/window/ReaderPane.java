package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.home.HomePage;
import java.util.function.BiFunction;
import javafx.scene.layout.Region;

/// What the shell needs of the reader.
/// @param view         builds the pane in a language, with a way to put the pearl on paper
/// @param home         builds the home page, which stands in its place while no pearl is open
/// @param find         opens the find bar
/// @param back         goes back in the reading history
/// @param forward      goes forward in it
public record ReaderPane(
        BiFunction<Messages, Runnable, Region> view,
        BiFunction<Messages, HomePage.Ways, HomePage> home,
        Runnable find,
        Runnable back,
        Runnable forward) {}
