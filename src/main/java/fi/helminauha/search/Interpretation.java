package fi.helminauha.search;

import fi.helminauha.collection.Language;
import java.util.List;

/// What typed words mean in one language.
/// @param isOneWord  whether all words are parts of one typed compound: a pearl that has some of them has something
/// else
record Interpretation(
        Language language,
        List<WantedWord> words,
        boolean isOneWord,
        List<List<String>> phrases,
        List<List<TypedQuery.Word>> excluded,
        List<Correction> corrections) {
    Interpretation {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        corrections = List.copyOf(corrections);
    }

    /// The words that must be found: those that say something, or all if none does.
    List<WantedWord> required() {
        var required = words.stream().filter(word -> !word.isLight()).toList();
        return required.isEmpty() ? words : required;
    }

    List<WantedWord> optional() {
        var required = required();
        return words.stream().filter(word -> !required.contains(word)).toList();
    }
}
