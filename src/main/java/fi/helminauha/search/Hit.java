package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.search.highlight.Snippet;

/// A pearl that answers a query.
/// @param language   in which the text was found; the query’s own for most
/// @param snippet    the passage that was found; the summary where nothing was typed
/// @param score      comparable within one answer only; 0 where nothing was typed
/// @param isRelated  whether it is listed because a better hit names it, not for its own words
public record Hit(PearlCard card, Language language, Snippet title, Snippet snippet, float score, boolean isRelated) {}
