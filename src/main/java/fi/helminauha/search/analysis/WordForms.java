package fi.helminauha.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a word is found by, apart from itself.
/// @param bases     base forms; several where the word can be read in several ways
/// @param roots     words that it is made of by an ending, as the verb of a participle: weaker than a base form
/// @param parts     parts of a compound, and what adjacent parts are together
/// @param sequence  the compound’s parts in their order; empty for a word that is no compound
/// @param isKnown   whether a dictionary knows the word, so that it is no typing error
public record WordForms(
        List<String> bases, List<String> roots, List<String> parts, List<String> sequence, boolean isKnown) {
    public WordForms {
        bases = List.copyOf(bases);
        roots = List.copyOf(roots);
        parts = List.copyOf(parts);
        sequence = List.copyOf(sequence);
    }

    /// Roots and parts without what is a base form already.
    public Set<String> weaker() {
        var weaker = new LinkedHashSet<>(roots);
        weaker.addAll(parts);
        bases.forEach(weaker::remove);
        return weaker;
    }
}
