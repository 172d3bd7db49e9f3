package fi.helminauha.ui.browse;

import fi.helminauha.search.NoteSearch;
import fi.helminauha.search.NoteSearch.NoteHit;
import fi.helminauha.search.NoteSearch.NoteText;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.search.Query;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.library.TeamRunsViewModel;
import fi.helminauha.ui.task.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the user or a team wrote that has the words of the newest query: a hit a pearl. It is searched when the pearls
/// have been. Used on the JavaFX thread.
public final class NoteHitsViewModel {
    /// Characters that are analysed before a waiting query has its turn: a few hundredths of a second.
    private static final int AT_A_TIME = 10_000;

    private final Background background;
    private final Supplier<NoteSearch> search;
    private final Consumer<Consumer<List<NoteText>>> texts;
    private final ReadOnlyObjectWrapper<List<NoteHit>> found = new ReadOnlyObjectWrapper<>(List.of());
    private long newest;

    /// @param search  asked on the search’s thread
    /// @param texts   gives what was written, at once or later; none of it is blank
    private NoteHitsViewModel(
            Background background, Supplier<NoteSearch> search, Consumer<Consumer<List<NoteText>>> texts) {
        this.background = background;
        this.search = search;
        this.texts = texts;
    }

    /// Of the user’s notes, also on marked words.
    static NoteHitsViewModel ofNotes(Background background, Supplier<PearlSearch> search, LibraryViewModel library) {
        return new NoteHitsViewModel(
                background,
                () -> search.get().notes(),
                then -> then.accept(library.writingsProperty().get().values().stream()
                        .map(writing -> new NoteText(writing.pearl(), writing.text()))
                        .filter(note -> !note.text().isBlank())
                        .toList()));
    }

    /// Of what teams wrote in their runs.
    static NoteHitsViewModel ofTeams(Background background, Supplier<PearlSearch> search, TeamRunsViewModel runs) {
        return new NoteHitsViewModel(
                background,
                () -> search.get().teamRuns(),
                then -> runs.withWords(all -> then.accept(TeamTexts.of(all))));
    }

    /// Empty where no words were typed.
    public ReadOnlyObjectProperty<List<NoteHit>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks for the words of a query that the pearls have answered.
    void find(Query query) {
        var number = ++newest;
        if (query.text().isBlank()) {
            found.set(List.of());
        } else {
            texts.accept(all -> find(number, query, all));
        }
    }

    private void find(long number, Query query, List<NoteText> all) {
        if (number != newest) {
            return;
        }
        if (all.isEmpty()) {
            found.set(List.of());
            return;
        }
        background.behind(
                () -> {
                    var here = search.get();
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
