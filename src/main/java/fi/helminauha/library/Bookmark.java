package fi.helminauha.library;

import fi.helminauha.collection.PearlId;
import java.time.Instant;

/// A pearl that the user marked. The pearl may have left the collection since.
public record Bookmark(PearlId pearl, Instant since) {}
