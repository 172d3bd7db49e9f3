package fi.helminauha.ui.reader;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.PearlUse;
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the reader asks of the program around it. All are called on the JavaFX thread and do not block.
/// @param open            reads the pearl and hands it to [ReaderViewModel#show] or [ReaderViewModel#fail]
/// @param browse          opens the address in the system's browser; the user has been shown it and has said yes
/// @param toggleBookmark  marks the pearl or takes its mark away, then sets [ReaderViewModel#bookmarkedProperty]
/// @param team            leads a team through the pearl
/// @param forgetDay       forgets a day on which the pearl was presented, by the name that it has in the reader, then
///                        hands the other uses to [ReaderViewModel#showUses]
public record ReaderActions(
        Consumer<PearlId> open,
        Consumer<URI> browse,
        Consumer<PearlId> toggleBookmark,
        Consumer<PearlId> team,
        BiConsumer<PearlUse, String> forgetDay) {}
