package fi.helminauha.collection;

import java.util.List;

/// A Finnish word of the collection that the dictionary does not know, for example `etätyönohjaus`.
/// @param base   the base form
/// @param parts  the base forms of its parts, in order; empty if it is no compound
/// @param stems  beginnings that its inflected forms have beside the base form, as `mentoroinni` of `mentorointi`;
/// empty where endings come right after the base form or the dictionary knows the last part
public record KnownWord(String base, List<String> parts, List<String> stems) {
    public KnownWord {
        parts = List.copyOf(parts);
        stems = List.copyOf(stems);
    }

    /// A word without further stems.
    public KnownWord(String base, List<String> parts) {
        this(base, parts, List.of());
    }
}
