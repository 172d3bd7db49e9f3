package fi.helminauha.library;

import fi.helminauha.collection.PearlId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bookmarks and the folders of them. What is in a folder is a bookmark too; a bookmark that is removed leaves its
/// folders.
/// @param bookmarks  newest first, each pearl once
/// @param folders    in no order
public record Shelf(List<Bookmark> bookmarks, List<Folder> folders) {
    public static final Shelf EMPTY = new Shelf(List.of(), List.of());

    public Shelf {
        bookmarks = List.copyOf(bookmarks);
        folders = List.copyOf(folders);
    }

    public boolean isBookmarked(PearlId pearl) {
        return bookmarks.stream().anyMatch(bookmark -> bookmark.pearl().equals(pearl));
    }

    /// Absent if there is none.
    public Optional<Folder> folder(FolderId id) {
        return folders.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Set<PearlId> pearls() {
        return bookmarks.stream().map(Bookmark::pearl).collect(Collectors.toUnmodifiableSet());
    }

    /// With those pearls bookmarked, in their order, that are none; they are newer than all that there are.
    public Shelf withMarks(List<PearlId> added, InstantSource clock) {
        var there = pearls();
        var fresh =
                added.stream().distinct().filter(each -> !there.contains(each)).toList();
        var first = Later.than(bookmarks.stream().map(Bookmark::since), clock);
        var marked = new ArrayList<Bookmark>();
        for (var pearl : fresh) {
            // By their dates they come in this order after another start too.
            marked.add(new Bookmark(pearl, first.plusMillis(fresh.size() - 1L - marked.size())));
        }
        marked.addAll(bookmarks);
        return new Shelf(marked, folders);
    }

    /// Without bookmarks, which leave their folders.
    public Shelf without(Collection<PearlId> pearls) {
        return new Shelf(
                bookmarks.stream()
                        .filter(each -> !pearls.contains(each.pearl()))
                        .toList(),
                folders.stream().map(folder -> folder.without(pearls)).toList());
    }

    /// With a folder in place of what it was; what is in it and was no bookmark becomes one.
    public Shelf with(Folder changed, InstantSource clock) {
        return withMarks(changed.pearls(), clock).put(changed);
    }

    /// Without a folder; what was in it stays a bookmark.
    public Shelf without(FolderId folder) {
        return new Shelf(
                bookmarks,
                folders.stream().filter(each -> !each.id().equals(folder)).toList());
    }

    /// Takes back what a change did, and nothing that was changed since.
    /// @param before  what the shelf was before the change
    /// @param after   what it was after it
    public Shelf undoing(Shelf before, Shelf after) {
        var marked = new ArrayList<>(bookmarks);
        var markedBefore = before.pearls();
        var markedAfter = after.pearls();
        var markedNow = pearls();
        before.bookmarks().stream()
                .filter(each -> !markedAfter.contains(each.pearl()) && !markedNow.contains(each.pearl()))
                .forEach(each -> marked.add(place(marked, each), each));
        var restored = new Shelf(marked, folders);
        for (var was : before.folders()) {
            var became = after.folder(was.id());
            if (became.isEmpty()) {
                restored = restored.bringingBack(was);
            } else if (!became.get().equals(was)) {
                restored = restored.restoring(was, became.get());
            }
        }
        for (var made : after.folders()) {
            if (before.folder(made.id()).isEmpty()) {
                restored = restored.without(made.id());
            }
        }
        var inFolders = restored.folders().stream()
                .flatMap(folder -> folder.pearls().stream())
                .collect(Collectors.toSet());
        return restored.without(after.bookmarks().stream()
                .map(Bookmark::pearl)
                .filter(pearl -> !markedBefore.contains(pearl) && !inFolders.contains(pearl))
                .toList());
    }

    private static int place(List<Bookmark> newestFirst, Bookmark back) {
        var place = 0;
        while (place < newestFirst.size() && newestFirst.get(place).since().isAfter(back.since())) {
            place++;
        }
        return place;
    }

    /// A folder comes back without what is no bookmark any more, into the one that has its name by now.
    private Shelf bringingBack(Folder was) {
        var pearls = was.pearls().stream().filter(this::isBookmarked).toList();
        return put(folders.stream()
                .filter(each -> each.name().isLike(was.name()))
                .findFirst()
                .map(other -> other.with(pearls))
                .orElseGet(() -> new Folder(was.id(), was.name(), pearls)));
    }

    /// A folder becomes what it was, but for what was changed since.
    private Shelf restoring(Folder was, Folder became) {
        return folder(was.id()).map(now -> put(restored(now, was, became))).orElse(this);
    }

    private Folder restored(Folder now, Folder was, Folder became) {
        var name = now.name().equals(became.name()) ? was.name() : now.name();
        if (now.pearls().equals(became.pearls())) {
            return new Folder(
                    now.id(),
                    name,
                    was.pearls().stream().filter(this::isBookmarked).toList());
        }
        var pearls = new ArrayList<>(now.pearls());
        became.pearls().stream().filter(each -> !was.pearls().contains(each)).forEach(pearls::remove);
        for (var back : was.pearls()) {
            if (!became.pearls().contains(back) && !pearls.contains(back) && isBookmarked(back)) {
                pearls.add(Math.min(was.pearls().indexOf(back), pearls.size()), back);
            }
        }
        return new Folder(now.id(), name, pearls);
    }

    private Shelf put(Folder folder) {
        return new Shelf(
                bookmarks,
                Stream.concat(folders.stream().filter(each -> !each.id().equals(folder.id())), Stream.of(folder))
                        .toList());
    }
}
