package fi.helminauha.search.query;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the search may do on its own with what is typed.
/// @param typos     look for a like word in the place of one that is found nowhere
/// @param synonyms  look also for words that mean the same
/// @param prefix    take the last word as one that is not finished
/// @param literal   words of soft filters that are to be looked for as words: [SoftFilter#typed]
public record SearchSettings(boolean typos, boolean synonyms, boolean prefix, Set<String> literal) {
    /// As in the window.
    public static final SearchSettings USUAL = new SearchSettings(true, true, true, Set.of());

    public SearchSettings {
        literal = Set.copyOf(literal);
    }

    /// The words exactly as they are typed.
    public SearchSettings withoutTypos() {
        return new SearchSettings(false, synonyms, prefix, literal);
    }

    public SearchSettings withoutSynonyms() {
        return new SearchSettings(typos, false, prefix, literal);
    }

    public SearchSettings withoutPrefix() {
        return new SearchSettings(typos, synonyms, false, literal);
    }

    /// With a filter’s words taken as words.
    public SearchSettings without(SoftFilter filter) {
        var more = Stream.concat(literal.stream(), Stream.of(filter.typed())).collect(Collectors.toSet());
        return new SearchSettings(typos, synonyms, prefix, more);
    }
}
