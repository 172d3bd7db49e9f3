package fi.helminauha.search.scoring;

import fi.helminauha.search.index.IndexFields.Part;
import fi.helminauha.search.query.QueryWord;
import fi.helminauha.search.query.QueryWord.Kinship;

/// What each way of finding a word is worth. Measured one by one: docs/decisions/003-ranking.md.
/// @param tie     how much a word’s other places count beside the best one
public record Weights(Forms forms, Relatives relatives, Parts parts, float tie, Telling telling, Leniency leniency) {
    /// As in the window.
    public static final Weights TUNED = new Weights(
            new Forms(1.2f, 1, .45f),
            new Relatives(.4f, .8f, .9f, .4f),
            new Parts(3, 1.5f, 2.75f, 6, 3f, .75f),
            .4f,
            new Telling(1, .7f),
            new Leniency(.2f, 30));

    /// The same for the pearls’ own texts: telling words are worth nothing.
    Weights ofOwnTexts() {
        return new Weights(
                forms,
                relatives,
                new Parts(parts.title(), parts.summary(), parts.asked(), 0, 0, parts.body()),
                tie,
                telling,
                leniency);
    }

    /// @param surface  the word as typed
    /// @param base     another form of it
    /// @param part     the word as a part of a compound
    public record Forms(float surface, float base, float part) {}

    /// Factors of the forms for what is not the word itself.
    /// @param root        a word that it is derived from, or that is derived from the same
    /// @param synonym     a word that means the same
    /// @param compound    a compound for adjacent words, or adjacent words for a compound
    /// @param completion  a word that goes on from the half-typed one
    public record Relatives(float root, float synonym, float compound, float completion) {
        float of(Kinship kinship) {
            return switch (kinship) {
                case SYNONYM -> synonym;
                case COMPOUND -> compound;
            };
        }
    }

    /// Factors by the part of a pearl in which a word stands.
    /// @param firstTold    a telling word to which the pearl is the best answer
    /// @param furtherTold  one to which it answers too
    public record Parts(float title, float summary, float asked, float firstTold, float furtherTold, float body) {
        float of(Part part) {
            return switch (part) {
                case TITLE -> title;
                case SUMMARY -> summary;
                case ASKED -> asked;
                case FIRST_TOLD -> firstTold;
                case FURTHER_TOLD -> furtherTold;
                case TOLD -> 0;
                case BODY -> body;
            };
        }
    }

    /// How much finding a word says.
    /// @param rarity   how much more a rare word says than a frequent one: the power of its rarity
    /// @param context  factor of words that tell where a worry is or whose
    public record Telling(float rarity, float context) {
        /// @param matches  where the word was found
        float of(QueryWord word, WordMatches matches) {
            return (float) Math.pow(matches.rarity(), rarity) * (word.isContext() ? context : 1);
        }
    }

    /// How words may be missing.
    /// @param share   the share of the words that a pearl must have where too few have all
    /// @param little  how few are too few
    public record Leniency(float share, int little) {}
}
