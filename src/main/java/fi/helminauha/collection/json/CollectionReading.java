package fi.helminauha.collection.json;

import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.Problem;
import java.util.List;

/// What came of reading a collection's folder.
public sealed interface CollectionReading {
    /// Every file keeps every rule.
    /// @param files  the documents that the collection was read from
    record Read(PearlCollection collection, CollectionFiles files) implements CollectionReading {}

    /// @param problems  at least one, by file
    record Rejected(List<Problem> problems) implements CollectionReading {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
