package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Later;
import fi.helminauha.library.Note;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The notes on pearls, and the one on the pearl that is open, which is written by itself within a second. Used on the
/// JavaFX thread.
public final class NotesViewModel {
    private static final Duration SAVE_DELAY = Duration.ofMillis(700);

    private final Background background;
    private final LibraryAccess access;
    private final Notices notices;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Map<PearlId, Note>> notes = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Noted>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NOTHING);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    /// Whose last change is not on the disk.
    private final Set<PearlId> unkept = new HashSet<>();
    private boolean isSaveDue;
    /// How often the user has changed what is kept.
    private long changes;

    /// What a note is written on.
    /// @param title  the pearl’s, in the language in which it is read
    public record Noted(PearlId pearl, String title) {}

    /// How it stands with the note on the open pearl.
    public enum Saving {
        /// There is none.
        NOTHING,
        SAVED,
        /// Will be written within a second.
        DUE,
        /// Could not be written: it is kept in memory and tried again.
        FAILED
    }

    /// @param access  used on the `io` thread
    /// @param clock   tells when a note is written
    public NotesViewModel(Background background, LibraryAccess access, Notices notices, InstantSource clock) {
        this.background = background;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
    }

    /// Reads what is kept; again if the user changes it meanwhile.
    void load() {
        var before = changes;
        background.io(() -> access.store().notes().all(), kept -> {
            if (before == changes) {
                show(kept);
            } else {
                load();
            }
        });
    }

    private void show(List<Note> kept) {
        var all = new LinkedHashMap<PearlId, Note>();
        kept.forEach(note -> all.put(note.pearl(), note));
        notes.set(Collections.unmodifiableMap(all));
        if (saving.get() != Saving.DUE) {
            showOpen();
        }
    }

    /// All notes by their pearls, those that were last changed first; some pearls may not be in the collection.
    public ReadOnlyObjectProperty<Map<PearlId, Note>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    public Optional<Note> note(PearlId pearl) {
        return Optional.ofNullable(notes.get().get(pearl));
    }

    /// What the user wrote on a pearl.
    public Optional<String> words(PearlId pearl) {
        return note(pearl).map(Note::text);
    }

    /// What the user wrote on each of some pearls, with what is being typed.
    public Map<PearlId, String> words(List<PearlId> pearls) {
        save();
        return pearls.stream()
                .flatMap(pearl -> note(pearl).stream())
                .collect(Collectors.toMap(Note::pearl, Note::text, (one, _) -> one));
    }

    /// A pearl that has a note, by the title that it had.
    public Optional<Noted> noted(PearlId pearl) {
        return note(pearl).map(note -> new Noted(pearl, note.title()));
    }

    /// The pearl that is open; absent if there is none to write on.
    public ReadOnlyObjectProperty<Optional<Noted>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The note on the open pearl as it is being written; empty if there is none.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Whether only the beginning of the note is shown.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// Turns to another pearl, or to none; what was written on the one before is kept.
    public void open(Optional<Noted> on) {
        var isSame = open.get().map(Noted::pearl).equals(on.map(Noted::pearl));
        if (!isSame) {
            save();
        }
        open.set(on);
        if (!isSame) {
            showOpen();
        }
    }

    private void showOpen() {
        var note = open.get().map(Noted::pearl).flatMap(this::note);
        text.set(note.map(Note::text).orElse(""));
        var isUnkept = open.get().map(Noted::pearl).filter(unkept::contains).isPresent();
        saving.set(isUnkept ? Saving.FAILED : note.isPresent() ? Saving.SAVED : Saving.NOTHING);
    }

    /// Takes the whole text of the note on the open pearl as it is typed.
    /// @return what is taken of it
    public String type(String typed) {
        var taken = Note.kept(typed);
        if (open.get().isPresent() && !taken.equals(text.get())) {
            text.set(taken);
            saving.set(Saving.DUE);
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
        if (saving.get() == Saving.DUE) {
            open.get().ifPresent(on -> keep(on, text.get()));
        }
    }

    private void keep(Noted on, String written) {
        var before = note(on.pearl());
        if (before.map(Note::text).orElse("").equals(written)) {
            // Changed and changed back.
            showOpen();
            return;
        }
        var now = Later.than(notes.get().values().stream().map(Note::written), clock);
        var note = new Note(on.pearl(), on.title(), written, now);
        put(note);
        if (note.isBlank()) {
            before.ifPresent(this::offerBack);
        }
    }

    private void put(Note note) {
        changes++;
        var pearl = note.pearl();
        var all = new LinkedHashMap<PearlId, Note>();
        if (!note.isBlank()) {
            all.put(pearl, note);
        }
        notes.get().forEach((each, kept) -> {
            if (!each.equals(pearl)) {
                all.put(each, kept);
            }
        });
        notes.set(Collections.unmodifiableMap(all));
        Consumer<LibraryStore> change = note.isBlank()
                ? store -> store.notes().remove(pearl)
                : store -> store.notes().save(note);
        background.io(() -> access.keep(new Subject(Kind.NOTE, pearl.value()), change), isKept -> {
            if (isKept) {
                unkept.remove(pearl);
            } else {
                unkept.add(pearl);
            }
            if (isOpen(pearl) && text.get().equals(note.text())) {
                saving.set(!isKept ? Saving.FAILED : note.isBlank() ? Saving.NOTHING : Saving.SAVED);
            }
        });
    }

    private boolean isOpen(PearlId pearl) {
        return open.get().map(Noted::pearl).equals(Optional.of(pearl));
    }

    /// A note that was emptied can be had back, unless another has been written in its place.
    private void offerBack(Note removed) {
        notices.offer("notice.note.removed", List.of(removed.title()), "notice.note.restore", () -> {
            save();
            if (note(removed.pearl()).isEmpty()) {
                put(removed);
                if (isOpen(removed.pearl())) {
                    showOpen();
                }
            }
        });
    }

    /// What could not be written has been written meanwhile.
    public void showAllKept() {
        unkept.clear();
        if (saving.get() == Saving.FAILED) {
            showOpen();
        }
    }
}
