package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.NoteSearch.NoteHit;
import fi.helminauha.search.highlight.Snippet;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.Writing;
import java.util.List;
import java.util.function.Consumer;

/// The notes beside the list of pearls: above it those that have the typed words, below it those whose pearl the
/// collection does not have.
final class NoteGroups {
    private final BrowseViewModel viewModel;
    private final LibraryViewModel library;
    private final Messages messages;
    private final NoteGroup found;
    private final NoteGroup gone;

    /// @param open  shows the pearl and the note
    NoteGroups(BrowseViewModel viewModel, LibraryViewModel library, Messages messages, Consumer<PearlId> open) {
        this.viewModel = viewModel;
        this.library = library;
        this.messages = messages;
        found = new NoteGroup("notes-found", "list.notes.found", open, messages);
        gone = new NoteGroup("notes-gone", "list.notes.gone", open, messages);
        viewModel.noteHits().foundProperty().when(Attached.in(found)).subscribe(_ -> showFound());
        viewModel.answerProperty().when(Attached.in(gone)).subscribe(_ -> showGone());
        library.writingsProperty().when(Attached.in(gone)).subscribe(_ -> showGone());
    }

    NoteGroup found() {
        return found;
    }

    NoteGroup gone() {
        return gone;
    }

    private void showFound() {
        found.show(viewModel.noteHits().foundProperty().get().stream()
                .map(this::row)
                .toList());
    }

    private NoteGroup.Row row(NoteHit hit) {
        var title = hit.card()
                .map(card -> card.title().in(messages.language()))
                .or(() -> library.writing(hit.pearl()).map(Writing::title))
                .orElse("");
        return new NoteGroup.Row(hit.pearl(), title, hit.passage(), hit.card().isEmpty());
    }

    private void showGone() {
        var isAsked = viewModel.placeProperty().get() instanceof TreePlace.Notes
                && viewModel.queryProperty().get().text().isBlank();
        gone.show(
                isAsked
                        ? library.writingsProperty().get().values().stream()
                                .filter(note -> viewModel.card(note.pearl()).isEmpty())
                                .map(note -> new NoteGroup.Row(
                                        note.pearl(), note.title(), Snippet.of(note.beginning()), true))
                                .toList()
                        : List.of());
    }
}
