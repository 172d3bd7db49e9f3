package fi.helminauha.ui.browse;

import fi.helminauha.search.Answer;
import fi.helminauha.settings.UnansweredFile;
import fi.helminauha.ui.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The searches to which there was no pearl, kept on this machine for who wants to send them to the editors. A search
/// is kept when the reader goes on from it: opens a pearl, empties the field, or types something else. Used on the
/// JavaFX thread; the file is read and written on `io`.
public final class UnansweredSearches {
    private final Background background;
    private final UnansweredFile file;
    private final ReadOnlyObjectWrapper<List<String>> kept = new ReadOnlyObjectWrapper<>(List.of());
    /// The text that was not answered, as long as the reader may still be changing it.
    private Optional<String> pending = Optional.empty();
    private boolean isLoaded;

    public UnansweredSearches(Background background, UnansweredFile file) {
        this.background = background;
        this.file = file;
    }

    /// The newest last; empty until a search is not answered.
    ReadOnlyObjectProperty<List<String>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    void answered(Answer answer) {
        var text = answer.query().text().strip();
        if (answer.reading().isAnswered()) {
            if (pending.filter(text::startsWith).isPresent()) {
                pending = Optional.empty();
            }
        } else if (pending.filter(longer -> longer.startsWith(text)).isEmpty()) {
            pending = Optional.of(text);
            load();
        }
    }

    /// What earlier starts kept is read when it may be asked for.
    private void load() {
        if (!isLoaded) {
            isLoaded = true;
            background.io(file::read, kept::set);
        }
    }

    void typed(String text) {
        var now = text.strip();
        pending.filter(before -> now.isEmpty() || !before.startsWith(now) && !now.startsWith(before))
                .ifPresent(this::keep);
    }

    void opened() {
        pending.ifPresent(this::keep);
    }

    private void keep(String text) {
        pending = Optional.empty();
        // Nobody has asked to keep it: where it cannot be, it is there until the program ends, and nothing is said.
        background.io(() -> file.add(text), kept::set, _ -> keepInMemory(text));
    }

    private void keepInMemory(String text) {
        var all = new ArrayList<>(kept.get());
        all.remove(text);
        all.add(text);
        kept.set(List.copyOf(all.subList(Math.max(0, all.size() - UnansweredFile.MOST), all.size())));
    }

    void clear() {
        pending = Optional.empty();
        background.io(
                () -> {
                    file.clear();
                    return List.<String>of();
                },
                kept::set);
    }
}
