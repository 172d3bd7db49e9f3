package fi.helminauha.search.query;

import java.util.List;

/// A word of a query with everything that may stand for it in one language.
/// @param typed         as typed
/// @param completions   what it may become; nothing for a whole word
/// @param alternatives  synonyms, and other ways to write a compound
/// @param isFound       whether the language’s texts have it in some form
/// @param rarity        how few texts have it, from 0; chooses a passage, while pearls are ranked by the matches
/// @param isContext     whether it tells where the worry is or whose, not what it is
public record QueryWord(
        String typed,
        Forms forms,
        Completions completions,
        List<Alternative> alternatives,
        boolean isFound,
        double rarity,
        boolean isContext) {
    public QueryWord {
        alternatives = List.copyOf(alternatives);
    }

    /// @param surfaces  the word itself, or those taken for it where it is a typing error
    /// @param bases     its base forms
    /// @param roots     words that it is derived from
    public record Forms(List<String> surfaces, List<String> bases, List<String> roots) {
        public Forms {
            surfaces = List.copyOf(surfaces);
            bases = List.copyOf(bases);
            roots = List.copyOf(roots);
        }
    }

    /// @param surfaces  the most frequent ones
    /// @param bases     base forms of these, and base forms that begin as the word does
    /// @param parts     parts of compounds that begin so, beside the base forms
    public record Completions(List<String> surfaces, List<String> bases, List<String> parts) {
        static final Completions NONE = new Completions(List.of(), List.of(), List.of());

        public Completions {
            surfaces = List.copyOf(surfaces);
            bases = List.copyOf(bases);
            parts = List.copyOf(parts);
        }

        boolean isEmpty() {
            return surfaces.isEmpty() && bases.isEmpty() && parts.isEmpty();
        }
    }

    /// Why something may stand for a word.
    public enum Kinship {
        /// It means the same.
        SYNONYM,
        /// A compound for adjacent words, or adjacent words for a compound.
        COMPOUND
    }

    /// @param words   base forms by place: one place for a word, more for a phrase
    /// @param length  how many words of the query it stands for
    public record Alternative(List<List<String>> words, Kinship kinship, int length) {
        public Alternative {
            words = words.stream().map(List::copyOf).toList();
        }

        /// Whether it is a single word.
        public boolean isWord() {
            return words.size() == 1;
        }
    }

    /// Base forms of the single words among the alternatives of that kinship.
    public List<String> alternativeBases(Kinship kinship) {
        return alternatives.stream()
                .filter(each -> each.isWord() && each.kinship() == kinship)
                .flatMap(each -> each.words().getFirst().stream())
                .distinct()
                .toList();
    }
}
