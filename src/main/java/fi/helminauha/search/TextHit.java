package fi.helminauha.search;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;

/// A pearl found by its text.
record TextHit(PearlId pearl, Language language, Snippet title, Snippet snippet, float score) {}
