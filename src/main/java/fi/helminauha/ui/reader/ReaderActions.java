package fi.helminauha.ui.reader;

import fi.helminauha.collection.PearlId;
import java.net.URI;
import java.util.function.Consumer;

/// What the reader asks of the program around it. All are called on the JavaFX thread and do not block.
/// @param open            reads the pearl and hands it to [ReaderViewModel#show] or [ReaderViewModel#fail]
/// @param browse          opens the address in the system's browser; the user has been shown it and has said yes
/// @param toggleBookmark  marks the pearl or takes its mark away, then sets [ReaderViewModel#bookmarkedProperty]
/// @param team            leads a team through the pearl
public record ReaderActions(
        Consumer<PearlId> open, Consumer<URI> browse, Consumer<PearlId> toggleBookmark, Consumer<PearlId> team) {}
