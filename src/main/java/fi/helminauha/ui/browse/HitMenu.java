package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Hit;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;

/// The menu of the list’s rows. What it offers is told when it is shown: by the place that is listed and by what is
/// chosen.
final class HitMenu {
    private final ListView<Hit> list;
    private final BrowseViewModel viewModel;
    private final LibraryViewModel library;
    private final ChosenHits chosen;
    private final Messages messages;

    HitMenu(
            ListView<Hit> list,
            BrowseViewModel viewModel,
            LibraryViewModel library,
            ChosenHits chosen,
            Messages messages) {
        this.list = list;
        this.viewModel = viewModel;
        this.library = library;
        this.chosen = chosen;
        this.messages = messages;
    }

    ContextMenu menu(HitListPane.Actions acts) {
        var add = Plain.item(messages.text("list.add-to-session"));
        add.setId("hit-add");
        add.setOnAction(_ -> chosen.hit().ifPresent(hit -> acts.add().accept(hit, list)));
        var star = Plain.item();
        star.setId("hit-bookmark");
        star.setOnAction(_ -> toggleBookmarks());
        var folders = Plain.menu(messages.text("list.add-to-folder"));
        folders.setId("hit-folders");
        var leave = Plain.item();
        leave.setId("hit-leave-folder");
        var forget = Plain.item(messages.text("list.forget-reading"));
        forget.setId("hit-forget");
        forget.setOnAction(_ -> chosen.remove());
        var menu = new ContextMenu(add, star, folders, leave, forget);
        menu.setOnShowing(_ -> {
            folders.getItems()
                    .setAll(
                            chosen.pearls().isEmpty()
                                    ? List.of()
                                    : acts.folders().apply(chosen.pearls()));
            folders.setVisible(!folders.getItems().isEmpty());
            offerToLeave(leave);
            forget.setVisible(isAmongReadings() && chosen.hit().isPresent());
            add.setDisable(chosen.hit().isEmpty());
            star.setDisable(chosen.hit().isEmpty());
            star.setText(messages.text(areBookmarked() ? "bookmark.remove" : "bookmark.add"));
            menu.getItems().setAll(add, star, folders, leave, forget);
            if (!chosen.pearls().isEmpty()) {
                menu.getItems().addAll(acts.more().apply(chosen.pearls()));
            }
        });
        return menu;
    }

    private boolean areBookmarked() {
        return !chosen.pearls().isEmpty() && chosen.pearls().stream().allMatch(library::isBookmarked);
    }

    private void toggleBookmarks() {
        if (areBookmarked()) {
            library.removeBookmarks(chosen.pearls());
        } else {
            library.addBookmarks(chosen.pearls());
        }
    }

    private boolean isAmongReadings() {
        var place = viewModel.placeProperty().get();
        return place instanceof TreePlace.RecentlyRead || place instanceof TreePlace.MostUsed;
    }

    /// In a folder, to take the pearl out of it.
    private void offerToLeave(MenuItem leave) {
        var folder = chosen.folder();
        leave.setVisible(folder.isPresent() && chosen.hit().isPresent());
        folder.ifPresent(now -> {
            leave.setText(messages.text("list.leave-folder", now.name().value()));
            leave.setOnAction(_ -> chosen.remove());
        });
    }
}
