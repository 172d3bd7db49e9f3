package fi.helminauha.ui.reader;

import fi.helminauha.library.Anchor;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.MarkColour;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// How marked words are kept. All are called on the JavaFX thread and do not block.
/// @param add       marks words
/// @param recolour  gives marked words another colour
/// @param note      what is written to a highlight, also while it is being typed
/// @param write     takes the whole text that is written to a highlight; gives what is taken of it
/// @param save      writes at once what was typed
/// @param remove    takes a mark away, with a way back
public record Marking(
        Add add,
        BiConsumer<Highlight, MarkColour> recolour,
        Function<Highlight, String> note,
        BiFunction<Highlight, String, String> write,
        Runnable save,
        Consumer<Highlight> remove) {
    /// @see Marking
    @FunctionalInterface
    public interface Add {
        /// @param title     the pearl’s, in the language in which it is read
        /// @param replaced  marks whose place the new one takes
        Highlight mark(Anchor anchor, String title, MarkColour colour, List<Highlight> replaced);
    }
}
