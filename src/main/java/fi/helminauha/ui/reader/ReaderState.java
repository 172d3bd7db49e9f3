package fi.helminauha.ui.reader;

import fi.helminauha.collection.PearlId;

/// What the reader's pane holds.
public sealed interface ReaderState {
    /// No pearl is open.
    record Nothing() implements ReaderState {}

    /// @param document  the page's text in the language that is read
    record Reading(PearlPage page, ReaderDocument document) implements ReaderState {}

    /// @param details  for who helps the user; English
    record Unreadable(PearlId pearl, String details) implements ReaderState {}
}
