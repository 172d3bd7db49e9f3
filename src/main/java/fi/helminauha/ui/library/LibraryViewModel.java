package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Bookmarks and reading history. What the user does is shown at once and written on the `io` thread; when writing
/// fails, what is shown goes back to what is kept.
public final class LibraryViewModel {
    private final Background background;
    private final Supplier<LibraryStore> store;
    private final ReadOnlyObjectWrapper<List<PearlId>> bookmarks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PearlId>> recentlyRead = new ReadOnlyObjectWrapper<>(List.of());
    /// How often the user has changed what is kept.
    private long changes;

    private record Kept(List<PearlId> bookmarks, List<PearlId> recentlyRead) {}

    /// @param store  asked on the `io` thread
    public LibraryViewModel(Background background, Supplier<LibraryStore> store) {
        this.background = background;
        this.store = store;
    }

    /// Reads what is kept; again if the user changes it meanwhile.
    public void load() {
        var before = changes;
        background.io(this::read, kept -> {
            if (before == changes) {
                bookmarks.set(kept.bookmarks());
                recentlyRead.set(kept.recentlyRead());
            } else {
                load();
            }
        });
    }

    private Kept read() {
        var kept = store.get();
        return new Kept(kept.bookmarks().stream().map(Bookmark::pearl).toList(), kept.recentlyRead());
    }

    /// The bookmarked pearls, newest first; some may not be in the collection.
    public ReadOnlyObjectProperty<List<PearlId>> bookmarksProperty() {
        return bookmarks.getReadOnlyProperty();
    }

    /// The pearls read last, newest first.
    public ReadOnlyObjectProperty<List<PearlId>> recentlyReadProperty() {
        return recentlyRead.getReadOnlyProperty();
    }

    public boolean isBookmarked(PearlId pearl) {
        return bookmarks.get().contains(pearl);
    }

    /// Marks the pearl, or takes its mark away.
    public void toggleBookmark(PearlId pearl) {
        var marks = new ArrayList<>(bookmarks.get());
        if (marks.remove(pearl)) {
            bookmarks.set(List.copyOf(marks));
            write(() -> store.get().removeBookmark(pearl));
        } else {
            marks.addFirst(pearl);
            bookmarks.set(List.copyOf(marks));
            write(() -> store.get().addBookmark(pearl));
        }
    }

    public void recordReading(PearlId pearl) {
        var recent = new ArrayList<>(recentlyRead.get());
        recent.remove(pearl);
        recent.addFirst(pearl);
        recentlyRead.set(List.copyOf(recent));
        write(() -> store.get().recordReading(pearl));
    }

    private void write(Runnable change) {
        changes++;
        background.io(change, this::load);
    }
}
