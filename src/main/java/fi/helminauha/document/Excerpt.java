package fi.helminauha.document;

import java.util.List;

/// Elements that were taken out of a document.
/// @param beginsWithin  whether the first text lacks its beginning and so what stands before it, such as a bullet
/// @param endsWithin    whether the last text lacks its end and so what stands after it, such as a step’s minutes
public record Excerpt(List<Element> elements, boolean beginsWithin, boolean endsWithin) {
    public Excerpt {
        elements = List.copyOf(elements);
    }

    /// Elements of which nothing was cut off.
    public static Excerpt whole(List<Element> elements) {
        return new Excerpt(elements, false, false);
    }
}
