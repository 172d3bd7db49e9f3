package fi.helminauha.search.query;

import fi.helminauha.collection.Language;
import java.util.List;
import java.util.stream.Stream;

/// What typed words mean in one language.
/// @param required   the words that must be found: those that say something, or all if none does
/// @param optional   the words that only help to rank
/// @param isOneWord  whether all words are parts of one typed compound: a pearl that has some of them has something
///                   else
public record AnalyzedQuery(
        Language language,
        List<QueryWord> required,
        List<QueryWord> optional,
        boolean isOneWord,
        TypedQuery typed,
        List<Correction> corrections) {
    public AnalyzedQuery {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        corrections = List.copyOf(corrections);
    }

    /// All words, the required ones first.
    public List<QueryWord> words() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
