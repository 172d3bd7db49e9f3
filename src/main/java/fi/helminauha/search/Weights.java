package fi.helminauha.search;

import fi.helminauha.search.IndexFields.Part;

/// What each way of finding a word is worth. Measured one by one: docs/decisions/003-ranking.md.
/// @param surface     the word as typed
/// @param base        another form of it
/// @param part        the word as a part of a compound
/// @param root        a word that it is derived from, or that is derived from the same
/// @param synonym     a word that means the same
/// @param compound    a compound for adjacent words, or adjacent words for a compound
/// @param completion  a word that goes on from the half-typed one
/// @param tie         how much a word’s other places count beside the best one
/// @param proximity   words that stand near each other
/// @param rarity      how much more a rare word says than a frequent one: the power of its rarity
/// @param share       the share of the words that a pearl must have where too few have all
/// @param little      how few are too few
record Weights(
        float surface,
        float base,
        float part,
        float root,
        float synonym,
        float compound,
        float completion,
        float title,
        float summary,
        float asked,
        float body,
        float tie,
        float proximity,
        float rarity,
        float share,
        int little) {
    static final Weights TUNED = new Weights(1.2f, 1, .5f, .4f, .5f, .9f, .4f, 3, 2, 2.5f, 1, .4f, 1, 1, .34f, 10);

    float of(Part part) {
        return switch (part) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case ASKED -> asked;
            case BODY -> body;
        };
    }
}
