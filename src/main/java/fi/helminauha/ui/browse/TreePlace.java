package fi.helminauha.ui.browse;

import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.search.Scope;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place in the theme tree.
public sealed interface TreePlace {
    /// Where the tree begins.
    TreePlace ALL_PEARLS = new AllPearls();

    Scope scope(LibraryViewModel library);

    record AllPearls() implements TreePlace {
        @Override
        public Scope scope(LibraryViewModel library) {
            return new Scope.Everything();
        }

        // By hand: what the JDK makes of a record’s equality it makes anew at each start, before the first list.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AllPearls;
        }

        @Override
        public int hashCode() {
            return AllPearls.class.hashCode();
        }
    }

    /// @param parent  the main theme; absent if this is one
    record InTheme(Theme theme, Optional<ThemeId> parent) implements TreePlace {
        @Override
        public Scope scope(LibraryViewModel library) {
            return new Scope.InTheme(theme.id());
        }

        ThemeId mainTheme() {
            return parent.orElse(theme.id());
        }
    }

    record RecentlyRead() implements TreePlace {
        @Override
        public Scope scope(LibraryViewModel library) {
            return new Scope.Listed(library.readings().recentlyReadProperty().get());
        }
    }

    /// Pearls that were opened, presented or gone through with a team.
    record MostUsed() implements TreePlace {
        @Override
        public Scope scope(LibraryViewModel library) {
            return new Scope.Listed(library.readings().mostUsed());
        }
    }

    record Bookmarks() implements TreePlace {
        @Override
        public Scope scope(LibraryViewModel library) {
            return new Scope.Listed(library.bookmarksProperty().get());
        }
    }

    /// Pearls on which the user wrote or in which words are marked.
    record Notes() implements TreePlace {
        @Override
        public Scope scope(LibraryViewModel library) {
            return new Scope.Listed(List.copyOf(library.writingsProperty().get().keySet()));
        }
    }

    /// A folder of bookmarks.
    record InFolder(FolderId folder) implements TreePlace {
        @Override
        public Scope scope(LibraryViewModel library) {
            return new Scope.Listed(library.folder(folder).map(Folder::pearls).orElse(List.of()));
        }
    }
}
