package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.PearlUse;
import fi.helminauha.library.Shelf;
import fi.helminauha.library.ShelfChange;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Bookmarks and folders of them, and the way to what else the user made of pearls. What the user does is shown at once
/// and written on the `io`
/// thread.
/// What the disk does not take stays shown, and is written when the disk takes it.
public final class LibraryViewModel {
    private final Background background;
    private final LibraryAccess access;
    private final Notices notices;
    private final InstantSource clock;
    private final NotesViewModel notes;
    private final TeamRunsViewModel teamRuns;
    private final HighlightsViewModel highlights;
    private final ReadingsViewModel readings;
    private final Writings writings;
    private final ReadOnlyObjectWrapper<List<PearlId>> bookmarks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Folder>> folders = new ReadOnlyObjectWrapper<>(List.of());
    /// How often the user has changed what is kept.
    private long changes;

    private Shelf shelf = Shelf.EMPTY;

    /// @param access  used on the `io` thread
    /// @param clock   tells when something is marked, opened or written
    public LibraryViewModel(Background background, LibraryAccess access, Notices notices, InstantSource clock) {
        this.background = background;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
        this.notes = new NotesViewModel(background, access, notices, clock);
        this.teamRuns = new TeamRunsViewModel(background, access, notices, clock);
        this.highlights = new HighlightsViewModel(background, access, notices, clock);
        this.readings = new ReadingsViewModel(background, access, notices, clock, teamRuns);
        this.writings = new Writings(notes, highlights);
    }

    /// Reads all that is kept; again what the user changes meanwhile.
    public void load() {
        loadListed();
        loadFurther();
    }

    /// Reads what tree and list show of it.
    public void loadListed() {
        loadShelf();
        notes.load();
        readings.load();
    }

    /// Reads the rest, of which there may be thousands, and which pages show.
    public void loadFurther() {
        teamRuns.load();
        highlights.load();
    }

    private void loadShelf() {
        var before = changes;
        background.io(this::read, kept -> {
            if (before == changes) {
                show(kept);
            } else {
                loadShelf();
            }
        });
    }

    /// The notes on pearls.
    public NotesViewModel notes() {
        return notes;
    }

    /// What teams did with pearls.
    public TeamRunsViewModel teamRuns() {
        return teamRuns;
    }

    /// The marked words of pearls.
    public HighlightsViewModel highlights() {
        return highlights;
    }

    /// What was opened, and how much pearls were used.
    public ReadingsViewModel readings() {
        return readings;
    }

    /// Notes and marked words together by their pearls, those that were last changed first; some pearls may not be in
    /// the collection.
    public ReadOnlyObjectProperty<Map<PearlId, Writing>> writingsProperty() {
        return writings.allProperty();
    }

    public Optional<Writing> writing(PearlId pearl) {
        return Optional.ofNullable(writings.allProperty().get().get(pearl));
    }

    /// Looks for the sessions in which a pearl was used.
    /// @param found  is given them, those that were last first
    public void usesOf(PearlId pearl, Consumer<List<PearlUse>> found) {
        background.io(() -> PearlUses.of(pearl, access.store()), found);
    }

    /// Writes what is typed and not written yet.
    public void save() {
        notes.save();
        highlights.save();
    }

    private Shelf read() {
        var kept = access.store();
        return new Shelf(kept.bookmarks().all(), kept.folders().all());
    }

    private void show(Shelf now) {
        shelf = now;
        var marked = now.bookmarks().stream().map(Bookmark::pearl).toList();
        if (!marked.equals(bookmarks.get())) {
            bookmarks.set(marked);
        }
        if (!now.folders().equals(folders.get())) {
            folders.set(now.folders());
        }
    }

    /// Shows the shelf as it is now, and writes what has changed.
    private void change(Shelf now) {
        var change = ShelfChange.between(shelf, now);
        show(now);
        change.marked()
                .forEach(mark ->
                        write(bookmark(mark.pearl()), store -> store.bookmarks().add(mark)));
        change.kept()
                .forEach(each -> write(
                        folder(each.id().toString()), store -> store.folders().save(each)));
        change.removed()
                .forEach(id ->
                        write(folder(id.toString()), store -> store.folders().remove(id)));
        change.unmarked()
                .forEach(pearl ->
                        write(bookmark(pearl), store -> store.bookmarks().remove(pearl)));
    }

    /// Makes a change that the notice, which says what was done, can take back.
    private void change(Shelf now, String notice, Object... arguments) {
        var before = shelf;
        if (!now.equals(before)) {
            change(now);
            notices.offer(
                    notice, List.of(arguments), "notice.folder.restore", () -> change(shelf.undoing(before, now)));
        }
    }

    /// The bookmarked pearls, newest first; some may not be in the collection.
    public ReadOnlyObjectProperty<List<PearlId>> bookmarksProperty() {
        return bookmarks.getReadOnlyProperty();
    }

    /// The folders, in no order.
    public ReadOnlyObjectProperty<List<Folder>> foldersProperty() {
        return folders.getReadOnlyProperty();
    }

    /// Absent if it was deleted.
    public Optional<Folder> folder(FolderId id) {
        return shelf.folder(id);
    }

    /// The folder that a reader would take for the one of this name.
    public Optional<Folder> folder(FolderName name) {
        return folders.get().stream().filter(each -> each.name().isLike(name)).findFirst();
    }

    public boolean isBookmarked(PearlId pearl) {
        return bookmarks.get().contains(pearl);
    }

    /// Marks the pearl, or takes its mark away and the pearl out of its folders; the notice that says so can bring it
    /// back.
    public void toggleBookmark(PearlId pearl) {
        if (isBookmarked(pearl)) {
            removeBookmarks(List.of(pearl));
        } else {
            addBookmarks(List.of(pearl));
        }
    }

    /// Marks those pearls that are not marked.
    public void addBookmarks(List<PearlId> pearls) {
        change(shelf.withMarks(pearls, clock));
    }

    /// Takes marks away, and the pearls out of their folders; the notice that says so can bring them back.
    public void removeBookmarks(List<PearlId> pearls) {
        var left = folders.get().stream()
                .filter(folder -> folder.pearls().stream().anyMatch(pearls::contains))
                .toList();
        if (pearls.size() > 1) {
            change(shelf.without(pearls), "notice.bookmarks.removed", pearls.size());
        } else if (left.isEmpty()) {
            change(shelf.without(pearls), "notice.bookmark.removed");
        } else {
            change(
                    shelf.without(pearls),
                    left.size() == 1 ? "notice.folder.left.one" : "notice.folder.left.other",
                    left.getFirst().name().value(),
                    left.size());
        }
    }

    /// Makes a folder of a name that none has, with these pearls in it.
    public FolderId createFolder(FolderName name, List<PearlId> pearls) {
        var folder = new Folder(FolderId.random(), name, pearls);
        change(shelf.with(folder, clock));
        return folder.id();
    }

    public void renameFolder(FolderId id, FolderName name) {
        folder(id)
                .ifPresent(folder ->
                        change(shelf.with(folder.withName(name), clock), "notice.folder.renamed", name.value()));
    }

    /// Puts pearls into a folder, bookmarks them, and says so; the notice can take that back.
    public void addToFolder(FolderId id, List<PearlId> pearls) {
        folder(id)
                .ifPresent(folder -> change(
                        shelf.with(folder.with(pearls), clock),
                        pearls.size() == 1 ? "notice.folder.added" : "notice.folder.added.other",
                        folder.name().value(),
                        pearls.size()));
    }

    /// Takes pearls out of a folder; their bookmarks stay. The notice that says so can bring them back.
    public void removeFromFolder(FolderId id, List<PearlId> pearls) {
        folder(id)
                .ifPresent(folder -> change(
                        shelf.with(folder.without(pearls), clock),
                        pearls.size() == 1 ? "notice.folder.taken.one" : "notice.folder.taken.other",
                        folder.name().value(),
                        pearls.size()));
    }

    /// Moves pearls of a folder to another place in it; the notice that says so can take that back.
    /// @param before  the pearl before which they shall stand; absent for the end
    public void moveInFolder(FolderId id, List<PearlId> pearls, Optional<PearlId> before) {
        folder(id)
                .ifPresent(folder -> change(
                        shelf.with(folder.moving(pearls, before), clock),
                        "notice.folder.ordered",
                        folder.name().value()));
    }

    /// Deletes a folder; the bookmarks in it stay. The notice that says so can bring it back.
    public void removeFolder(FolderId id) {
        folder(id)
                .ifPresent(folder -> change(
                        shelf.without(id),
                        "notice.folder.removed",
                        folder.name().value()));
    }

    private static Subject bookmark(PearlId pearl) {
        return new Subject(Kind.BOOKMARK, pearl.value());
    }

    private static Subject folder(String id) {
        return new Subject(Kind.FOLDER, id);
    }

    private void write(Subject subject, Consumer<LibraryStore> change) {
        changes++;
        background.io(() -> access.keep(subject, change), _ -> {});
    }
}
