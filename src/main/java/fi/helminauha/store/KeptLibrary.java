package fi.helminauha.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The library in its file, for as long as the program runs. It is opened when it is first asked for. A change that the
/// disk does not take is kept in memory and written when the disk takes it; so are all changes while the library
/// itself cannot be opened. Used on one thread at a time; the one who makes it closes it.
public final class KeptLibrary implements LibraryAccess, AutoCloseable {
    private final Path file;
    private final Clock clock;
    private final Consumer<OpenedLibrary> opened;
    private final Consumer<Optional<Unkept>> told;
    /// What is not on the disk, in the order in which it was changed.
    private final Map<Subject, Consumer<LibraryStore>> unwritten = new LinkedHashMap<>();
    private @Nullable LibraryStore store;
    /// Whether the store is the one in the file.
    private boolean isOpen;
    /// Whether it was begun anew in the place of a damaged one.
    private boolean isRenewed;
    /// By which the system knows the file that is open; absent where it tells nothing, or nothing is open.
    private Optional<Object> fileKey = Optional.empty();
    private Optional<Unkept> unkept = Optional.empty();

    /// @param opened  told how the library could be opened: at first, and again when it can be opened after all
    /// @param told    told whenever it changes what is not on the disk; absent if nothing
    public KeptLibrary(Path file, Clock clock, Consumer<OpenedLibrary> opened, Consumer<Optional<Unkept>> told) {
        this.file = file;
        this.clock = clock;
        this.opened = opened;
        this.told = told;
    }

    @Override
    public LibraryStore store() {
        return store == null ? open() : store;
    }

    private LibraryStore open() {
        var library = OpenedLibrary.at(file, clock);
        var now = library.store();
        isOpen = !(library instanceof OpenedLibrary.NotKept);
        isRenewed = library instanceof OpenedLibrary.Renewed;
        store = now;
        fileKey = keyNow();
        opened.accept(library);
        if (library instanceof OpenedLibrary.NotKept(var _, var reason, var failure)) {
            tell(reason, failure);
        }
        return now;
    }

    @Override
    public boolean keep(Subject subject, Consumer<LibraryStore> change) {
        var library = store();
        if (isOpen && unwritten.isEmpty()) {
            try {
                change.accept(library);
            } catch (StoreException e) {
                defer(subject, change);
                tell(NotKeptReason.of(e, file), e);
                return false;
            }
            if (isInPlace()) {
                return true;
            }
            defer(subject, change);
            putBack();
            return unkept.isEmpty();
        }
        if (!isOpen) {
            // It is shown as if it were kept, beside a line that says that it is not.
            change.accept(library);
        }
        defer(subject, change);
        unkept.ifPresent(last -> tell(last.reason(), last.failure()));
        return false;
    }

    /// Whether the file that is open is the one that the next start opens.
    private boolean isInPlace() {
        return !isOpen || fileKey.isEmpty() || fileKey.equals(keyNow());
    }

    private Optional<Object> keyNow() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The file was deleted or exchanged while it was open, and SQLite would write on into what nobody finds again.
    /// What is gone is written anew, whole; what came in its place is the library from now on.
    private void putBack() {
        try {
            if (Files.notExists(file)) {
                OpenedLibrary.putBack(store(), file);
            }
        } catch (IOException e) {
            tell(NotKeptReason.OTHER, new StoreException("put the library back in its place", e));
            return;
        } catch (StoreException e) {
            tell(NotKeptReason.of(e, file), e);
            return;
        }
        if (reopen()) {
            write();
        }
    }

    /// The last change of a subject stands behind all that was changed before it.
    private void defer(Subject subject, Consumer<LibraryStore> change) {
        unwritten.remove(subject);
        unwritten.put(subject, change);
    }

    private void tell(NotKeptReason reason, StoreException failure) {
        var changes = (int) unwritten.keySet().stream()
                .filter(subject -> subject.kind() != Kind.READING)
                .count();
        tell(Optional.of(new Unkept(reason, isOpen, changes, file, failure)));
    }

    private void tell(Optional<Unkept> now) {
        unkept = now;
        told.accept(now);
    }

    /// Tries again what could not be opened or written. Does nothing where everything is on the disk.
    public void tryAgain() {
        if (unkept.isEmpty()) {
            return;
        }
        // A library that turned out to be damaged is put aside by opening it again.
        if ((!isOpen || unkept.get().reason() == NotKeptReason.DAMAGED) && !reopen()) {
            return;
        }
        if (!isInPlace()) {
            putBack();
            return;
        }
        write();
    }

    /// Whether the library is the one in the file and every change of it is there.
    boolean isAllOnDisk() {
        return store != null && isOpen && unwritten.isEmpty();
    }

    boolean isRenewed() {
        return isRenewed;
    }

    /// Puts a copy of a library in the place of this one and opens it; whoever was told how this one could be opened is
    /// told again.
    /// @throws StoreException  if that cannot be; the library is as it was
    void replaceWith(LibraryStore copy) {
        try {
            OpenedLibrary.replace(store(), file, copy);
        } catch (IOException e) {
            throw new StoreException("put another library in the place of this one", e);
        } finally {
            reopen();
        }
    }

    private boolean reopen() {
        var before = store;
        if (before != null && isOpen) {
            before.close();
            store = null;
            isOpen = false;
        }
        var library = OpenedLibrary.at(file, clock);
        if (library instanceof OpenedLibrary.NotKept(var memory, var reason, var failure)) {
            if (store == null) {
                unwritten.values().forEach(change -> change.accept(memory));
                store = memory;
            } else {
                memory.close();
            }
            tell(reason, failure);
            return false;
        }
        if (store != null) {
            store.close();
        }
        store = library.store();
        isOpen = true;
        isRenewed = library instanceof OpenedLibrary.Renewed;
        fileKey = keyNow();
        opened.accept(library);
        return true;
    }

    private void write() {
        var left = unwritten.entrySet().iterator();
        while (left.hasNext()) {
            try {
                left.next().getValue().accept(store());
                left.remove();
            } catch (StoreException e) {
                tell(NotKeptReason.of(e, file), e);
                return;
            }
        }
        tell(Optional.empty());
    }

    /// Writes what it can of what is left.
    @Override
    public void close() {
        if (store != null) {
            tryAgain();
            if (!isInPlace()) {
                putBack();
            }
            store.close();
        }
    }
}
