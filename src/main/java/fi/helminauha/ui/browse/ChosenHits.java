package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Folder;
import fi.helminauha.search.Hit;
import fi.helminauha.search.Order;
import fi.helminauha.ui.kit.Ancestors;
import fi.helminauha.ui.kit.PearlTransfer;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// What is done with the chosen rows of the list, one or several: Delete takes them out of where they are listed, Alt
/// and an arrow move them within a folder, and so does drawing them with the mouse.
final class ChosenHits {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop-before");

    private final ListView<Hit> list;
    private final BrowseViewModel viewModel;
    private final LibraryViewModel library;
    private @Nullable Node marked;

    ChosenHits(ListView<Hit> list, BrowseViewModel viewModel, LibraryViewModel library) {
        this.list = list;
        this.viewModel = viewModel;
        this.library = library;
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.addEventFilter(DragEvent.DRAG_OVER, this::onDragOver);
        list.addEventFilter(DragEvent.DRAG_EXITED, _ -> mark(null));
        list.addEventFilter(DragEvent.DRAG_DROPPED, this::onDrop);
    }

    /// The hit whose row is chosen; of several the one that was chosen last.
    Optional<Hit> hit() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// In the order of the list.
    List<PearlId> pearls() {
        // The model lists an item that has gone as null for a moment.
        return list.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(row -> row >= 0 && row < list.getItems().size())
                .map(row -> list.getItems().get(row).card().id())
                .toList();
    }

    /// The folder whose order is shown.
    private Optional<Folder> ordered() {
        var query = viewModel.queryProperty().get();
        var isInItsOrder = query.text().isBlank() && query.order() == Order.RELEVANCE;
        return folder().filter(_ -> isInItsOrder);
    }

    /// The folder that is listed.
    Optional<Folder> folder() {
        return viewModel.placeProperty().get() instanceof TreePlace.InFolder here
                ? library.folder(here.folder())
                : Optional.empty();
    }

    private void onKey(KeyEvent event) {
        var isMove = event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown();
        if (event.getCode() == KeyCode.DELETE && remove()) {
            event.consume();
        } else if (isMove && event.getCode() == KeyCode.UP && move(-1)) {
            event.consume();
        } else if (isMove && event.getCode() == KeyCode.DOWN && move(1)) {
            event.consume();
        }
    }

    /// Takes the chosen pearls out of the folder, the bookmarks or what was read last.
    /// @return whether they are in one of these
    boolean remove() {
        var chosen = pearls();
        if (chosen.isEmpty()) {
            return false;
        }
        var place = viewModel.placeProperty().get();
        if (place instanceof TreePlace.InFolder in) {
            library.removeFromFolder(in.folder(), chosen);
        } else if (place instanceof TreePlace.Bookmarks) {
            library.removeBookmarks(chosen);
        } else if (place instanceof TreePlace.RecentlyRead || place instanceof TreePlace.MostUsed) {
            viewModel.forgetReadings(chosen);
        } else {
            return false;
        }
        return true;
    }

    private boolean move(int by) {
        var chosen = pearls();
        var folder = ordered();
        if (chosen.isEmpty() || folder.isEmpty()) {
            return false;
        }
        var all = folder.get().pearls();
        var others = all.stream().filter(each -> !chosen.contains(each)).toList();
        var edge = by < 0 ? all.indexOf(chosen.getFirst()) - 1 : all.indexOf(chosen.getLast()) + 1;
        if (edge >= 0 && edge < all.size()) {
            var passed = others.indexOf(all.get(edge));
            var before = by < 0 ? passed : passed + 1;
            library.moveInFolder(
                    folder.get().id(),
                    chosen,
                    before < others.size() ? Optional.of(others.get(before)) : Optional.empty());
        }
        return true;
    }

    private Optional<List<PearlId>> drawn(DragEvent event) {
        return PearlTransfer.pearls(event.getDragboard())
                .filter(pearls -> ordered()
                        .filter(folder -> folder.pearls().containsAll(pearls))
                        .isPresent());
    }

    private void onDragOver(DragEvent event) {
        if (drawn(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            mark(row(event).orElse(null));
            event.consume();
        }
    }

    private void onDrop(DragEvent event) {
        drawn(event).ifPresent(pearls -> {
            var before = row(event)
                    .map(IndexedCell::getIndex)
                    .filter(index -> index < list.getItems().size())
                    .map(index -> list.getItems().get(index).card().id());
            // Let go where they were taken, they stay there.
            if (before.filter(pearls::contains).isEmpty()) {
                ordered().ifPresent(folder -> library.moveInFolder(folder.id(), pearls, before));
            }
            mark(null);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static Optional<IndexedCell<?>> row(DragEvent event) {
        return Ancestors.orSelf(event.getTarget())
                .filter(IndexedCell.class::isInstance)
                .<IndexedCell<?>>map(node -> (IndexedCell<?>) node)
                .findFirst();
    }

    private void mark(@Nullable Node row) {
        if (marked != null) {
            marked.pseudoClassStateChanged(DROP, false);
        }
        marked = row;
        if (row != null) {
            row.pseudoClassStateChanged(DROP, true);
        }
    }
}
