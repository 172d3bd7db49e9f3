package fi.helminauha.ui.browse;

import fi.helminauha.search.NoteSearch.NoteHit;
import fi.helminauha.search.NoteSearch.NoteText;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.search.Query;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.task.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The user’s notes, also on marked words, that have the words of the newest query. They are searched when the pearls
/// have been. Used on the
/// JavaFX thread.
public final class NoteHitsViewModel {
    /// Characters of notes that are analysed before a waiting query has its turn: a few hundredths of a second.
    private static final int AT_A_TIME = 10_000;

    private final Background background;
    private final Supplier<PearlSearch> search;
    private final LibraryViewModel library;
    private final ReadOnlyObjectWrapper<List<NoteHit>> found = new ReadOnlyObjectWrapper<>(List.of());
    private long newest;

    NoteHitsViewModel(Background background, Supplier<PearlSearch> search, LibraryViewModel library) {
        this.background = background;
        this.search = search;
        this.library = library;
    }

    /// Empty where no words were typed.
    public ReadOnlyObjectProperty<List<NoteHit>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks for the words of a query that the pearls have answered.
    void find(Query query) {
        newest++;
        var all = library.writingsProperty().get();
        if (query.text().isBlank() || all.isEmpty()) {
            found.set(List.of());
        } else {
            find(
                    newest,
                    query,
                    all.values().stream()
                            .map(writing -> new NoteText(writing.pearl(), writing.text()))
                            .filter(note -> !note.text().isBlank())
                            .toList());
        }
    }

    private void find(long number, Query query, List<NoteText> all) {
        background.behind(
                () -> {
                    var here = search.get().notes();
                    return here.prepare(all, AT_A_TIME)
                            ? Optional.of(here.find(query, all))
                            : Optional.<List<NoteHit>>empty();
                },
                hits -> {
                    if (number == newest) {
                        hits.ifPresentOrElse(found::set, () -> find(number, query, all));
                    }
                });
    }
}
