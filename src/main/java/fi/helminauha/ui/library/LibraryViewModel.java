package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Later;
import fi.helminauha.library.LibraryHoldings.Reading;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final InstantSource clock;
    private final NotesViewModel notes;
    private final TeamRunsViewModel teamRuns;
    private final HighlightsViewModel highlights;
    private final Writings writings;
    private final ReadOnlyObjectWrapper<List<PearlId>> bookmarks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PearlId>> recentlyRead = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Folder>> folders = new ReadOnlyObjectWrapper<>(List.of());
    /// How often the user has changed what is kept.
    private long changes;

    private Shelf shelf = Shelf.EMPTY;

    private final Map<PearlId, Reading> readings = new HashMap<>();
    private Map<PearlId, Integer> presented = Map.of();

    private record Kept(Shelf shelf, List<Reading> readings, Map<PearlId, Integer> presented) {}

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
                show(kept.shelf());
                readings.clear();
                kept.readings().forEach(reading -> readings.put(reading.pearl(), reading));
                presented = kept.presented();
                recentlyRead.set(kept.readings().stream().map(Reading::pearl).toList());
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

    /// Looks for the sessions in which a pearl was used.
    /// @param found  is given them, those that were last first
    public void usesOf(PearlId pearl, Consumer<List<PearlUse>> found) {
        background.io(() -> PearlUses.of(pearl, access.store().trainings()), found);
    }

    /// Writes what is typed and not written yet.
    public void save() {
        notes.save();
        highlights.save();
    }

    private Kept read() {
        var kept = access.store();
        return new Kept(
                new Shelf(kept.bookmarks(), kept.folders().all()),
                kept.readings(),
                kept.trainings().presentedDays());
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
        change.marked().forEach(mark -> write(bookmark(mark.pearl()), store -> store.addBookmark(mark)));
        change.kept()
                .forEach(each -> write(
                        folder(each.id().toString()), store -> store.folders().save(each)));
        change.removed()
                .forEach(id ->
                        write(folder(id.toString()), store -> store.folders().remove(id)));
        change.unmarked().forEach(pearl -> write(bookmark(pearl), store -> store.removeBookmark(pearl)));
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

    /// Counts that a pearl was opened.
    public void recordReading(PearlId pearl) {
        var times = usage(pearl).flatMap(Usage::reading).map(Reading::times).orElse(0);
        var last = Later.than(readings.values().stream().map(Reading::last), clock);
        readings.put(pearl, new Reading(pearl, last, times + 1));
        var recent = new ArrayList<>(recentlyRead.get());
        recent.remove(pearl);
        recent.addFirst(pearl);
        recentlyRead.set(List.copyOf(recent));
        write(new Subject(Kind.READING, pearl.value()), store -> store.recordReading(pearl));
    }

    /// How much a pearl has been used; absent if nothing is known of that.
    public Optional<Usage> usage(PearlId pearl) {
        var reading = Optional.ofNullable(readings.get(pearl))
                .filter(_ -> recentlyRead.get().contains(pearl));
        var usage = new Usage(
                pearl,
                reading,
                presented.getOrDefault(pearl, 0),
                teamRuns.runs(pearl).size());
        return Optional.of(usage).filter(used -> used.weight() > 0);
    }

    /// The pearls that were opened, presented or gone through with a team, most used first.
    public List<PearlId> mostUsed() {
        var pearls = new LinkedHashSet<>(recentlyRead.get());
        pearls.addAll(presented.keySet());
        teamRuns.runsProperty().get().forEach(run -> pearls.add(run.pearl()));
        return pearls.stream()
                .flatMap(pearl -> usage(pearl).stream())
                .sorted(Comparator.comparing(Usage::weight).reversed())
                .map(Usage::pearl)
                .toList();
    }

    /// Forgets that pearls were read; the notice that says so can take that back.
    /// @param changed  done when it is forgotten, and when it is taken back
    public void forgetReadings(List<PearlId> pearls, Runnable changed) {
        var before = recentlyRead.get();
        keepReadings(
                before.stream().filter(each -> !pearls.contains(each)).toList(),
                pearls.size() == 1 ? "notice.reading.forgotten.one" : "notice.reading.forgotten.some",
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
        var known = kept.stream()
                .flatMap(pearl -> Optional.ofNullable(readings.get(pearl)).stream())
                .toList();
        write(new Subject(Kind.READING, ""), store -> store.keepReadings(known));
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
