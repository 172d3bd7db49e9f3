package fi.helminauha.collection;

import java.util.List;
import java.util.Optional;

/// What the one who leads a pearl needs besides its body; the audience never sees it.
/// @param room        how chairs and tables stand
/// @param words       what to say first, aloud
/// @param variations  none, or up to [#MOST_VARIATIONS]
public record Guidance(Optional<RichText> room, Optional<RichText> words, List<Variation> variations) {
    public static final int MOST_VARIATIONS = 5;
    public static final Guidance NONE = new Guidance(Optional.empty(), Optional.empty(), List.of());

    public Guidance {
        variations = List.copyOf(variations);
    }
}
