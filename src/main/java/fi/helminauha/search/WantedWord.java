package fi.helminauha.search;

import java.util.List;

/// A looked-for word with everything that may stand for it in one language.
/// @param typed         as typed
/// @param surfaces      the word itself, or those taken for it where it is a typing error
/// @param completions   what it may become; nothing for a whole word
/// @param alternatives  synonyms, and other ways to write a compound
/// @param isLight       whether it may be missing: a word that says little
/// @param isFound       whether the language’s texts have it in some form
/// @param rarity        how much finding it says, from 0
record WantedWord(
        String typed,
        List<String> surfaces,
        List<String> bases,
        List<String> roots,
        Completions completions,
        List<Alternative> alternatives,
        boolean isLight,
        boolean isFound,
        double rarity) {
    WantedWord {
        surfaces = List.copyOf(surfaces);
        bases = List.copyOf(bases);
        roots = List.copyOf(roots);
        alternatives = List.copyOf(alternatives);
    }

    /// @param surfaces  the most frequent ones
    /// @param bases     base forms of these, and base forms that begin as the word does
    /// @param parts     parts of compounds that begin so, beside the base forms
    record Completions(List<String> surfaces, List<String> bases, List<String> parts) {
        static final Completions NONE = new Completions(List.of(), List.of(), List.of());

        Completions {
            surfaces = List.copyOf(surfaces);
            bases = List.copyOf(bases);
            parts = List.copyOf(parts);
        }

        boolean isEmpty() {
            return surfaces.isEmpty() && bases.isEmpty() && parts.isEmpty();
        }
    }

    /// @param words   base forms by place: one place for a word, more for a phrase
    /// @param length  how many words of the query it stands for
    record Alternative(List<List<String>> words, float weight, int length) {
        Alternative {
            words = words.stream().map(List::copyOf).toList();
        }

        boolean isWord() {
            return words.size() == 1;
        }
    }

    /// Base forms of the single words among the alternatives of that weight.
    List<String> alternativeBases(float weight) {
        return alternatives.stream()
                .filter(each -> each.isWord() && each.weight() == weight)
                .flatMap(each -> each.words().getFirst().stream())
                .distinct()
                .toList();
    }

    List<Float> alternativeWeights() {
        return alternatives.stream()
                .filter(Alternative::isWord)
                .map(Alternative::weight)
                .distinct()
                .toList();
    }
}
