package fi.helminauha.ui.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.ui.kit.Plain;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with folders of bookmarks, as items of menus in one language. Used on the JavaFX thread.
public final class FolderMenus {
    private final LibraryViewModel library;
    private final FolderNamingViewModel naming;
    private final Messages messages;

    public FolderMenus(LibraryViewModel library, FolderNamingViewModel naming, Messages messages) {
        this.library = library;
        this.naming = naming;
        this.messages = messages;
    }

    /// The folders in the order of their names.
    public List<Folder> sorted() {
        var folders = library.foldersProperty().get();
        // Most starts have none, and do without the rules of the language’s alphabet.
        return folders.isEmpty()
                ? folders
                : folders.stream()
                        .sorted(Comparator.comparing(
                                folder -> folder.name().value(),
                                Collator.getInstance(messages.language().locale())))
                        .toList();
    }

    /// The choice of the folders that pearls are in: ticked are those that all of them are in already.
    public List<MenuItem> choices(List<PearlId> pearls) {
        var items = new ArrayList<MenuItem>();
        for (var folder : sorted()) {
            var item = Plain.checkItem(folder.name().value());
            item.setId("folder-" + items.size());
            var isIn = folder.pearls().containsAll(pearls);
            item.setSelected(isIn);
            item.setOnAction(_ -> {
                if (isIn) {
                    library.removeFromFolder(folder.id(), pearls);
                } else {
                    library.addToFolder(folder.id(), pearls);
                }
            });
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("folder-new", "folder.new", () -> naming.askForNew(pearls, _ -> {})));
        return items;
    }

    /// The same choice for a pearl that is known only when it is made, as the one that is being read.
    public Supplier<List<MenuItem>> choicesFor(Supplier<Optional<PearlId>> pearl) {
        return () -> pearl.get().map(List::of).map(this::choices).orElse(List.of());
    }

    /// What can be done with a folder.
    public List<MenuItem> acts(FolderId folder) {
        return List.of(
                item("folder-rename", "folder.rename", () -> naming.askToRename(folder)),
                item("folder-remove", "folder.remove", () -> library.removeFolder(folder)));
    }

    /// Makes a folder without pearls.
    /// @param then  is given it
    public MenuItem forNew(Consumer<FolderId> then) {
        return item("folder-new", "folder.new", () -> naming.askForNew(List.of(), then));
    }

    /// Asks for the name of a new folder.
    /// @param pearls  to be put into it
    /// @param then    is given the folder
    public void askForNew(List<PearlId> pearls, Consumer<FolderId> then) {
        naming.askForNew(pearls, then);
    }

    /// Asks for another name of a folder.
    public void askToRename(FolderId folder) {
        naming.askToRename(folder);
    }

    private MenuItem item(String id, String key, Runnable act) {
        var item = Plain.item(messages.text(key));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
