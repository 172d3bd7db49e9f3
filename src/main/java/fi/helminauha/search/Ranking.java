package fi.helminauha.search;

import fi.helminauha.search.scoring.Weights;

/// How hits are ranked. Measured one by one: docs/decisions/003-ranking.md.
/// @param weights     of the words
/// @param told        factor of cases, real and for practice, where none is asked for
/// @param met         factor for each soft filter that a pearl meets
/// @param neighbours  how many pearls related to the first hits are listed after the third
/// @param covered     the coverage that one of the hits must have to count as an answer
record Ranking(Weights weights, float told, float met, int neighbours, double covered) {
    /// As in the window.
    static final Ranking TUNED = new Ranking(Weights.TUNED, .9f, 1.8f, 2, .46);
}
