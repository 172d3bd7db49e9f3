package fi.helminauha.collection;

import java.util.SortedSet;

/// A place in a file that names something which another file must have.
public sealed interface Reference {
    /// JSON pointer (RFC 6901) of the name.
    String pointer();

    /// A link in a text, or a step of a session.
    record ToPearl(String pointer, PearlId pearl) implements Reference {}

    /// An entry of a pearl's `related`.
    record Relates(String pointer, PearlId pearl) implements Reference {}

    record ToTerm(String pointer, TermId term) implements Reference {}

    record ToTheme(String pointer, ThemeId theme) implements Reference {}

    record ToProject(String pointer, ProjectId project) implements Reference {}

    /// @param words  the keys of the words that are given to the drawing
    record ToFigure(String pointer, FigureId figure, SortedSet<String> words) implements Reference {}
}
