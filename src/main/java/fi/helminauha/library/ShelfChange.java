package fi.helminauha.library;

import fi.helminauha.collection.PearlId;
import java.util.List;

/// What is to be written where bookmarks or folders have changed.
/// @param marked    bookmarks that came, with their dates
/// @param unmarked  bookmarks that went
/// @param kept      folders that came or are other than they were
/// @param removed   folders that went
public record ShelfChange(List<Bookmark> marked, List<PearlId> unmarked, List<Folder> kept, List<FolderId> removed) {
    public static ShelfChange between(Shelf before, Shelf after) {
        var marked = before.pearls();
        var markedNow = after.pearls();
        return new ShelfChange(
                after.bookmarks().stream()
                        .filter(each -> !marked.contains(each.pearl()))
                        .toList(),
                before.bookmarks().stream()
                        .map(Bookmark::pearl)
                        .filter(pearl -> !markedNow.contains(pearl))
                        .toList(),
                after.folders().stream()
                        .filter(folder -> !before.folders().contains(folder))
                        .toList(),
                before.folders().stream()
                        .map(Folder::id)
                        .filter(id -> after.folder(id).isEmpty())
                        .toList());
    }
}
