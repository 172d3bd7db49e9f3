package fi.helminauha.ui.reader;

import fi.helminauha.collection.PearlId;
import java.util.Optional;

/// What the reader's pane holds.
public sealed interface ReaderState {
    /// No pearl is open.
    record Nothing() implements ReaderState {}

    /// @param document  the page's text in the language that is read
    record Reading(PearlPage page, ReaderDocument document) implements ReaderState {}

    /// The collection does not have the pearl, or has it no more.
    /// @param title  that it had when the user wrote on it; absent if nothing was written
    record Gone(PearlId pearl, Optional<String> title) implements ReaderState {}

    /// @param details  for who helps the user; English
    record Unreadable(PearlId pearl, String details) implements ReaderState {}
}
