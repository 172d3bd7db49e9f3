package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.Note;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the user made of a pearl with the pen: a note, marked words, or both.
/// @param highlights  those that were last changed first
public record Writing(PearlId pearl, Optional<Note> note, List<Highlight> highlights) {
    public Writing {
        highlights = List.copyOf(highlights);
        if (note.isEmpty() && highlights.isEmpty()) {
            throw new IllegalArgumentException("nothing is written on " + pearl);
        }
    }

    /// The pearl’s, as it was when something was written.
    public String title() {
        return note.map(Note::title).orElseGet(() -> highlights.getFirst().title());
    }

    /// What it is told by, in one line: the first words of the note, else the words that were marked last.
    public String beginning() {
        return NoteWords.beginning(note.map(Note::text)
                .orElseGet(() -> highlights.getFirst().anchor().quote().words()));
    }

    /// What the search looks at; blank where nothing was typed.
    public String text() {
        return Stream.concat(note.stream().map(Note::text), highlights.stream().map(Highlight::note))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    Instant changed() {
        var written = note.map(Note::written).orElse(Instant.MIN);
        var marked = highlights.isEmpty() ? Instant.MIN : highlights.getFirst().changed();
        return written.isAfter(marked) ? written : marked;
    }

    /// Whether it is of these very things.
    boolean isOf(Optional<Note> otherNote, List<Highlight> others) {
        return note.orElse(null) == otherNote.orElse(null) && highlights == others;
    }
}
