package fi.helminauha;

import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.OpenedLibrary;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Opens the library when it is first asked, so that the first frame does not wait for it. Used on the `io` thread.
final class LibraryHolder {
    private final Path file;
    private final Clock clock;
    private final Consumer<OpenedLibrary> opened;
    private @Nullable LibraryStore store;

    /// @param opened  told once how the library could be opened
    LibraryHolder(Path file, Clock clock, Consumer<OpenedLibrary> opened) {
        this.file = file;
        this.clock = clock;
        this.opened = opened;
    }

    LibraryStore get() {
        if (store == null) {
            var library = OpenedLibrary.at(file, clock);
            store = library.store();
            opened.accept(library);
        }
        return store;
    }

    void close() {
        if (store != null) {
            store.close();
        }
    }
}
