package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.FolderId;
import fi.helminauha.ui.browse.ThemeTree;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.library.LibraryFiles;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;

/// A folder of bookmarks as a file for a colleague.
final class FolderSharing {
    private final LibraryFiles files;
    private final LibraryViewModel library;
    private final Messages messages;

    FolderSharing(LibraryFiles files, LibraryViewModel library, Messages messages) {
        this.files = files;
        this.library = library;
        this.messages = messages;
    }

    /// Adds the item to the menu of a folder in the tree.
    ThemeTree.Own withSharing(ThemeTree.Own own) {
        return new ThemeTree.Own(
                own.caption(),
                own.rows(),
                own.bookmarksMenu(),
                folder -> items(own.folderMenu().apply(folder), folder));
    }

    private List<MenuItem> items(List<MenuItem> others, FolderId folder) {
        var items = new ArrayList<>(others);
        var share = Plain.item(messages.text("folder.share"));
        share.setId("folder-share");
        share.setOnAction(_ -> library.folder(folder).ifPresent(files::writeFolder));
        items.add(share);
        return items;
    }
}
