package fi.helminauha.ui.browse;

import fi.helminauha.library.FolderId;
import java.util.Optional;

/// A row of the theme tree.
public sealed interface TreeEntry {
    String name();

    /// The row, where it is one that comes from outside.
    default Optional<TreeRow> asRow() {
        return this instanceof ToRow(var row, var _) ? Optional.of(row) : Optional.empty();
    }

    /// By which a row from outside is known when the rows are others; empty for all others.
    default Object key() {
        return asRow().<Object>map(TreeRow::key).orElse("");
    }

    /// The folder to which it leads.
    default Optional<FolderId> asFolder() {
        return this instanceof ToPlace(TreePlace.InFolder(var folder), var _, var _)
                ? Optional.of(folder)
                : Optional.empty();
    }

    default boolean leadsTo(TreePlace place) {
        return this instanceof ToPlace(var to, var _, var _) && (to == place || to.equals(place));
    }

    /// A heading between groups of rows; cannot be chosen.
    record Caption(String name) implements TreeEntry {}

    /// Leads to the home page.
    record ToHome(String name) implements TreeEntry {}

    /// @param count  how many pearls are there, where that does not change while the program runs
    record ToPlace(TreePlace place, String name, Optional<Integer> count) implements TreeEntry {}

    /// @param isUnder  whether the row stands under another
    record ToRow(TreeRow row, boolean isUnder) implements TreeEntry {
        @Override
        public String name() {
            return row.name();
        }
    }
}
