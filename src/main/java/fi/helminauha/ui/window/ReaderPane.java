package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.MarkColour;
import fi.helminauha.ui.home.HomePage;
import fi.helminauha.ui.plan.PearlReading;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.layout.Region;

/// What the shell needs of the reader.
/// @param view         builds the pane in a language, with a way to put the pearl on paper
/// @param beside       builds a page in a language on which pearls are read beside what is planned
/// @param home         builds the home page, which stands in its place while no pearl is open
/// @param find         opens the find bar
/// @param back         goes back in the reading history
/// @param forward      goes forward in it
/// @param mark         marks what is selected; false where there is nothing to mark
public record ReaderPane(
        BiFunction<Messages, Runnable, Region> view,
        Function<Messages, PearlReading> beside,
        BiFunction<Messages, HomePage.Ways, HomePage> home,
        Runnable find,
        Runnable back,
        Runnable forward,
        Predicate<MarkColour> mark) {}
