package fi.helminauha.collection;

import java.util.List;
import java.util.Map;

/// The words by which people tell a worry, an event or a wish, and which pearls’ own texts do not have: in one
/// language,
/// by the pearl that answers. They are searched, not shown.
public record TellingWords(Map<PearlId, Words> byPearl) {
    public static final TellingWords NONE = new TellingWords(Map.of());

    public TellingWords {
        byPearl = Map.copyOf(byPearl);
    }

    /// A pearl’s words, each of three words at most.
    /// @param first    those to which the pearl is the best answer
    /// @param further  those to which it answers too
    public record Words(List<String> first, List<String> further) {
        public static final Words NONE = new Words(List.of(), List.of());

        public Words {
            first = List.copyOf(first);
            further = List.copyOf(further);
        }
    }

    /// None if nobody wrote any.
    public Words of(PearlId pearl) {
        return byPearl.getOrDefault(pearl, Words.NONE);
    }
}
