package fi.helminauha.collection.json;

import fi.helminauha.collection.PearlCollection;
import java.nio.file.Path;

/// The collection that the program comes with, read once for all tests: reading it takes a second or two.
public final class ShippedCollection {
    private static final PearlCollection COLLECTION = switch (CollectionReader.read(Path.of("data"))) {
        case CollectionReading.Read(var collection, var _) -> collection;
        case CollectionReading.Rejected(var problems) -> throw new AssertionError(problems);
    };

    private ShippedCollection() {}

    public static PearlCollection get() {
        return COLLECTION;
    }
}
