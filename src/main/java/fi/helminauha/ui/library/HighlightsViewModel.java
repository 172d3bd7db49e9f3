package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.Later;
import fi.helminauha.library.MarkColour;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The words of pearls that the user marked, and what is written to them, which is kept by itself within a second. Used
/// on the JavaFX thread.
public final class HighlightsViewModel {
    private static final Duration SAVE_DELAY = Duration.ofMillis(700);

    private final Background background;
    private final LibraryAccess access;
    private final Notices notices;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Map<PearlId, List<Highlight>>> highlights =
            new ReadOnlyObjectWrapper<>(Map.of());
    /// What was typed and is not written yet.
    private final Map<HighlightId, String> typed = new LinkedHashMap<>();
    private boolean isSaveDue;
    /// How often the user has changed what is kept.
    private long changes;

    /// @param access  used on the `io` thread
    /// @param clock   tells when something is marked
    public HighlightsViewModel(Background background, LibraryAccess access, Notices notices, InstantSource clock) {
        this.background = background;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
    }

    /// Reads what is kept; again if the user changes it meanwhile.
    void load() {
        var before = changes;
        background.io(() -> access.store().highlights().all(), kept -> {
            if (before == changes) {
                show(kept);
            } else {
                load();
            }
        });
    }

    private void show(List<Highlight> kept) {
        var all = new LinkedHashMap<PearlId, List<Highlight>>();
        kept.forEach(each ->
                all.computeIfAbsent(each.pearl(), _ -> new ArrayList<>()).add(each));
        all.replaceAll((_, each) -> List.copyOf(each));
        highlights.set(Collections.unmodifiableMap(all));
    }

    /// All highlights by their pearls, in each those that were last changed first; some pearls may not be in the
    /// collection.
    public ReadOnlyObjectProperty<Map<PearlId, List<Highlight>>> highlightsProperty() {
        return highlights.getReadOnlyProperty();
    }

    public List<Highlight> of(PearlId pearl) {
        return highlights.get().getOrDefault(pearl, List.of());
    }

    private Optional<Highlight> highlight(Highlight named) {
        return of(named.pearl()).stream()
                .filter(each -> each.id().equals(named.id()))
                .findFirst();
    }

    /// Marks words.
    /// @param title     the pearl’s, in the language in which it is read
    /// @param replaced  marks whose place the new one takes
    public Highlight add(Anchor anchor, String title, MarkColour colour, List<Highlight> replaced) {
        replaced.forEach(this::drop);
        var added = new Highlight(HighlightId.random(), anchor, title, colour, "", now());
        put(added);
        return added;
    }

    public void recolour(Highlight highlight, MarkColour colour) {
        save();
        highlight(highlight).filter(now -> now.colour() != colour).ifPresent(now -> put(now.in(colour, now())));
    }

    /// What is written to a highlight, as it is being typed.
    public String note(Highlight highlight) {
        var kept = highlight(highlight).orElse(highlight).note();
        return typed.getOrDefault(highlight.id(), kept);
    }

    /// Takes the whole text that is written to a highlight as it is typed.
    /// @return what is taken of it
    public String type(Highlight highlight, String text) {
        var taken = Highlight.keptNote(text);
        if (!taken.equals(note(highlight))) {
            typed.put(highlight.id(), taken);
            if (!isSaveDue) {
                isSaveDue = true;
                background.later(SAVE_DELAY, () -> {
                    isSaveDue = false;
                    save();
                });
            }
        }
        return taken;
    }

    /// Writes what is not written yet.
    public void save() {
        if (!typed.isEmpty()) {
            var due = new HashMap<>(typed);
            typed.clear();
            highlights.get().values().stream()
                    .flatMap(List::stream)
                    .filter(each -> due.containsKey(each.id()))
                    .toList()
                    .forEach(each -> {
                        var text = due.getOrDefault(each.id(), "");
                        if (!text.equals(each.note())) {
                            put(each.withNote(text, now()));
                        }
                    });
        }
    }

    /// Takes a mark away, with what was written to it; the notice that says so can bring it back.
    public void remove(Highlight highlight) {
        save();
        highlight(highlight).ifPresent(removed -> {
            drop(removed);
            notices.offer("notice.highlight.removed", List.of(), "notice.highlight.restore", () -> put(removed));
        });
    }

    private void drop(Highlight highlight) {
        change(highlight.pearl(), without(highlight));
        write(highlight, store -> store.highlights().remove(highlight.id()));
    }

    private void put(Highlight highlight) {
        var all = without(highlight);
        all.addFirst(highlight);
        change(highlight.pearl(), all);
        write(highlight, store -> store.highlights().save(highlight));
    }

    private List<Highlight> without(Highlight highlight) {
        var all = new ArrayList<>(of(highlight.pearl()));
        all.removeIf(each -> each.id().equals(highlight.id()));
        return all;
    }

    /// Shows the highlights of a pearl, which come first among all pearls.
    private void change(PearlId pearl, List<Highlight> changed) {
        var all = new LinkedHashMap<PearlId, List<Highlight>>();
        if (!changed.isEmpty()) {
            all.put(pearl, List.copyOf(changed));
        }
        highlights.get().forEach((other, kept) -> {
            if (!other.equals(pearl)) {
                all.put(other, kept);
            }
        });
        highlights.set(Collections.unmodifiableMap(all));
    }

    private void write(Highlight highlight, Consumer<LibraryStore> change) {
        changes++;
        background.io(
                () -> access.keep(new Subject(Kind.HIGHLIGHT, highlight.id().toString()), change), _ -> {});
    }

    private Instant now() {
        return Later.than(
                highlights.get().values().stream().flatMap(List::stream).map(Highlight::changed), clock);
    }
}
