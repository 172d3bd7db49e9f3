package fi.helminauha.ui.browse;

import java.util.Optional;

/// A row of the theme tree.
public sealed interface TreeEntry {
    String name();

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
