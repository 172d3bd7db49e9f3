package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.store.LibraryAccess;
import fi.helminauha.store.LibraryAccess.Kind;
import fi.helminauha.store.LibraryAccess.Subject;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Bookmarks, folders of them, notes, and reading history. What the user does is shown at once and written on the `io`
/// thread.
/// What the disk does not take stays shown, and is written when the disk takes it.
public final class LibraryViewModel {
    private final Background background;
    private final LibraryAccess access;
    private final Notices notices;
    private final NotesViewModel notes;
    private final TeamRunsViewModel teamRuns;
    private final HighlightsViewModel highlights;
    private final Writings writings;
    private final ReadOnlyObjectWrapper<List<PearlId>> bookmarks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PearlId>> recentlyRead = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Folder>> folders = new ReadOnlyObjectWrapper<>(List.of());
    /// How often the user has changed what is kept.
    private long changes;

    private record Kept(List<PearlId> bookmarks, List<PearlId> recentlyRead, List<Folder> folders) {}

    /// @param access  used on the `io` thread
    public LibraryViewModel(Background background, LibraryAccess access, Notices notices) {
        this.background = background;
        this.access = access;
        this.notices = notices;
        this.notes = new NotesViewModel(background, access, notices, InstantSource.system());
        this.teamRuns = new TeamRunsViewModel(background, access, notices, InstantSource.system());
        this.highlights = new HighlightsViewModel(background, access, notices, InstantSource.system());
        this.writings = new Writings(notes, highlights);
    }

    /// Reads what is kept; again if the user changes it meanwhile.
    public void load() {
        notes.load();
        teamRuns.load();
        highlights.load();
        var before = changes;
        background.io(this::read, kept -> {
            if (before == changes) {
                bookmarks.set(kept.bookmarks());
                recentlyRead.set(kept.recentlyRead());
                folders.set(kept.folders());
            } else {
                load();
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

    /// Notes and marked words together by their pearls, those that were last changed first; some pearls may not be in
    /// the collection.
    public ReadOnlyObjectProperty<Map<PearlId, Writing>> writingsProperty() {
        return writings.allProperty();
    }

    public Optional<Writing> writing(PearlId pearl) {
        return Optional.ofNullable(writings.allProperty().get().get(pearl));
    }

    /// Writes what is typed and not written yet.
    public void save() {
        notes.save();
        highlights.save();
    }

    private Kept read() {
        var kept = access.store();
        return new Kept(
                kept.bookmarks().stream().map(Bookmark::pearl).toList(),
                kept.recentlyRead(),
                kept.folders().all());
    }

    /// The bookmarked pearls, newest first; some may not be in the collection.
    public ReadOnlyObjectProperty<List<PearlId>> bookmarksProperty() {
        return bookmarks.getReadOnlyProperty();
    }

    /// The pearls read last, newest first.
    public ReadOnlyObjectProperty<List<PearlId>> recentlyReadProperty() {
        return recentlyRead.getReadOnlyProperty();
    }

    /// The folders, in no order.
    public ReadOnlyObjectProperty<List<Folder>> foldersProperty() {
        return folders.getReadOnlyProperty();
    }

    /// Absent if it was deleted.
    public Optional<Folder> folder(FolderId id) {
        return folders.get().stream().filter(each -> each.id().equals(id)).findFirst();
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
        var marks = new ArrayList<>(bookmarks.get());
        if (marks.remove(pearl)) {
            bookmarks.set(List.copyOf(marks));
            write(bookmark(pearl), store -> store.removeBookmark(pearl));
            leaveFolders(pearl);
        } else {
            addBookmarks(List.of(pearl));
        }
    }

    /// Marks those pearls that are not marked.
    public void addBookmarks(List<PearlId> pearls) {
        pearls.stream().filter(pearl -> !isBookmarked(pearl)).forEach(pearl -> {
            showBookmark(pearl);
            write(bookmark(pearl), store -> store.addBookmark(pearl));
        });
    }

    private void showBookmark(PearlId pearl) {
        var marks = new ArrayList<>(bookmarks.get());
        marks.addFirst(pearl);
        bookmarks.set(List.copyOf(marks));
    }

    /// What the store does by itself when a bookmark is removed.
    private void leaveFolders(PearlId pearl) {
        var left = folders.get().stream()
                .filter(folder -> folder.pearls().contains(pearl))
                .toList();
        if (!left.isEmpty()) {
            folders.set(
                    folders.get().stream().map(folder -> folder.without(pearl)).toList());
            notices.offer(
                    left.size() == 1 ? "notice.folder.left.one" : "notice.folder.left.other",
                    List.<Object>of(left.getFirst().name().value(), left.size()),
                    "notice.folder.restore",
                    () -> left.forEach(folder -> folder(folder.id()).ifPresent(now -> keep(now.with(List.of(pearl))))));
        }
    }

    /// Makes a folder of a name that none has, with these pearls in it.
    public FolderId createFolder(FolderName name, List<PearlId> pearls) {
        var folder = new Folder(FolderId.random(), name, pearls);
        keep(folder);
        return folder.id();
    }

    public void renameFolder(FolderId id, FolderName name) {
        folder(id).ifPresent(folder -> keep(folder.withName(name)));
    }

    /// Puts pearls into a folder, bookmarks them, and says so.
    public void addToFolder(FolderId id, List<PearlId> pearls) {
        folder(id).ifPresent(folder -> {
            keep(folder.with(pearls));
            notices.tell("notice.folder.added", folder.name().value());
        });
    }

    /// Takes a pearl out of a folder; its bookmark stays.
    public void removeFromFolder(FolderId id, PearlId pearl) {
        folder(id).ifPresent(folder -> keep(folder.without(pearl)));
    }

    /// Deletes a folder; the bookmarks in it stay. The notice that says so can bring it back.
    public void removeFolder(FolderId id) {
        folder(id).ifPresent(folder -> {
            folders.set(
                    folders.get().stream().filter(each -> !each.id().equals(id)).toList());
            write(folder(id.toString()), store -> store.folders().remove(id));
            notices.offer(
                    "notice.folder.removed",
                    List.<Object>of(folder.name().value()),
                    "notice.folder.restore",
                    () -> restore(folder));
        });
    }

    /// Brings a folder back without what is no bookmark any more; into the one that has its name by now.
    private void restore(Folder removed) {
        var pearls = removed.pearls().stream().filter(this::isBookmarked).toList();
        keep(folder(removed.name())
                .map(other -> other.with(pearls))
                .orElseGet(() -> new Folder(removed.id(), removed.name(), pearls)));
    }

    private void keep(Folder changed) {
        changed.pearls().reversed().stream()
                .filter(pearl -> !isBookmarked(pearl))
                .forEach(this::showBookmark);
        var all = new ArrayList<>(folders.get());
        all.removeIf(each -> each.id().equals(changed.id()));
        all.add(changed);
        folders.set(List.copyOf(all));
        write(folder(changed.id().toString()), store -> store.folders().save(changed));
    }

    public void recordReading(PearlId pearl) {
        var recent = new ArrayList<>(recentlyRead.get());
        recent.remove(pearl);
        recent.addFirst(pearl);
        recentlyRead.set(List.copyOf(recent));
        write(new Subject(Kind.READING, pearl.value()), store -> store.recordReading(pearl));
    }

    /// Forgets that a pearl was read; the notice that says so can take that back.
    /// @param changed  done when it is forgotten, and when it is taken back
    public void forgetReading(PearlId pearl, Runnable changed) {
        var before = recentlyRead.get();
        keepReadings(
                before.stream().filter(each -> !each.equals(pearl)).toList(),
                "notice.reading.forgotten.one",
                before,
                changed);
    }

    /// Forgets all that was read; the notice that says so can take that back.
    /// @param changed  done when it is forgotten, and when it is taken back
    public void forgetReadings(Runnable changed) {
        keepReadings(List.of(), "notice.reading.forgotten.other", recentlyRead.get(), changed);
    }

    private void keepReadings(List<PearlId> kept, String notice, List<PearlId> before, Runnable changed) {
        if (!kept.equals(before)) {
            keepReadings(kept);
            changed.run();
            notices.offer(notice, List.of(), "notice.reading.restore", () -> {
                // What was read since stays the last that was read.
                var all = new LinkedHashSet<>(recentlyRead.get());
                all.removeAll(kept);
                all.addAll(before);
                keepReadings(List.copyOf(all));
                changed.run();
            });
        }
    }

    private void keepReadings(List<PearlId> kept) {
        recentlyRead.set(kept);
        write(new Subject(Kind.READING, ""), store -> store.keepReadings(kept));
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
