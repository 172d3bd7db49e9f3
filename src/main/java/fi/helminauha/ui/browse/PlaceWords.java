package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Folder;
import java.util.List;

/// What the places of the tree are called.
final class PlaceWords {
    private final Messages messages;

    PlaceWords(Messages messages) {
        this.messages = messages;
    }

    /// @param folders  all that there are
    String name(TreePlace place, List<Folder> folders) {
        return switch (place) {
            case TreePlace.AllPearls() -> messages.text("tree.all");
            case TreePlace.InTheme(var theme, var _) -> theme.name().in(messages.language());
            case TreePlace.RecentlyRead() -> messages.text("tree.recent");
            case TreePlace.MostUsed() -> messages.text("tree.used");
            case TreePlace.Bookmarks() -> messages.text("tree.bookmarks");
            case TreePlace.Notes() -> messages.text("tree.notes");
            case TreePlace.InFolder(var id) ->
                folders.stream()
                        .filter(folder -> folder.id().equals(id))
                        .map(folder -> folder.name().value())
                        .findFirst()
                        .orElse("");
        };
    }

    /// How many there are at the place and how many in all.
    String numbers(TreePlace place, int here, int everywhere) {
        var key = switch (place) {
            case TreePlace.AllPearls() -> throw new IllegalArgumentException("all pearls are no narrower place");
            case TreePlace.InTheme(var _, var parent) -> parent.isPresent() ? "sub-theme" : "theme";
            case TreePlace.RecentlyRead() -> "recent";
            case TreePlace.MostUsed() -> "used";
            case TreePlace.Bookmarks() -> "bookmarks";
            case TreePlace.Notes() -> "notes";
            case TreePlace.InFolder(var _) -> "folder";
        };
        return messages.text("list.scope." + key, here, everywhere);
    }
}
