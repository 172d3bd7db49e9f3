package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Notes and marked words together, pearl by pearl. Used on the JavaFX thread.
final class Writings {
    private final NotesViewModel notes;
    private final HighlightsViewModel highlights;
    private final ReadOnlyObjectWrapper<Map<PearlId, Writing>> all = new ReadOnlyObjectWrapper<>(Map.of());

    Writings(NotesViewModel notes, HighlightsViewModel highlights) {
        this.notes = notes;
        this.highlights = highlights;
        notes.notesProperty().subscribe(this::join);
        highlights.highlightsProperty().subscribe(this::join);
    }

    /// Those that were last changed first.
    ReadOnlyObjectProperty<Map<PearlId, Writing>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// What has not changed keeps its order behind what has, so that a letter typed sorts no thousands of pearls.
    private void join() {
        var pearls = new LinkedHashSet<>(notes.notesProperty().get().keySet());
        pearls.addAll(highlights.highlightsProperty().get().keySet());
        var before = all.get();
        var changed = pearls.stream()
                .map(this::writing)
                .filter(writing -> before.get(writing.pearl()) != writing)
                .sorted(Comparator.comparing(Writing::changed).reversed())
                .toList();
        var ordered = new LinkedHashMap<PearlId, Writing>();
        changed.forEach(writing -> ordered.put(writing.pearl(), writing));
        before.forEach((pearl, writing) -> {
            if (pearls.contains(pearl)) {
                ordered.putIfAbsent(pearl, writing);
            }
        });
        all.set(Collections.unmodifiableMap(ordered));
    }

    /// The one that was there, if nothing in it has changed.
    private Writing writing(PearlId pearl) {
        var note = notes.note(pearl);
        var marked = highlights.of(pearl);
        var before = all.get().get(pearl);
        return before != null && before.isOf(note, marked) ? before : new Writing(pearl, note, marked);
    }
}
