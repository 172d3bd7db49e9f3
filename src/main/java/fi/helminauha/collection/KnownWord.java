package fi.helminauha.collection;

import java.util.List;

/// A Finnish word of the collection that the dictionary does not know, for example `etätyönohjaus`.
/// @param base   the base form
/// @param parts  the base forms of its parts, in order; empty if it is no compound
public record KnownWord(String base, List<String> parts) {
    public KnownWord {
        parts = List.copyOf(parts);
    }
}
