package fi.helminauha.ui.browse;

import fi.helminauha.collection.PearlId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A row of the tree that is no place of pearls, such as a training session: it does something when it is clicked or
/// Enter is pressed on it.
/// @param key     tells the row among others, also when it is made anew
/// @param remark  stands at the right, muted; may be empty
/// @param open    empty if the row only folds those under it
/// @param menu    makes the items of its menu
/// @param remove  done by Delete
/// @param drop    takes pearls that are drawn onto it
/// @param rows    those under it
public record TreeRow(
        Object key,
        String name,
        String remark,
        BootstrapIcons icon,
        Optional<Runnable> open,
        Supplier<List<MenuItem>> menu,
        Optional<Runnable> remove,
        Optional<Consumer<List<PearlId>>> drop,
        List<TreeRow> rows) {
    /// The key of the row that leads to the ready-made sessions.
    public static final String READY = "ready";

    public TreeRow {
        rows = List.copyOf(rows);
    }

    boolean isOfReady() {
        return key.equals(READY);
    }
}
