package fi.helminauha.search;

import org.apache.lucene.util.FixedBitSet;

/// Where one word of a query was found.
/// @param found   the documents
/// @param scores  by document; 0 where it was not found
record WordScores(FixedBitSet found, float[] scores) {}
