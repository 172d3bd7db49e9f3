package fi.helminauha.ui.paper;

import fi.helminauha.paper.PaperWatch;
import fi.helminauha.ui.task.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Handouts that are made in another format than paper and written to files, one after the other. Used on the JavaFX
/// thread.
final class BooksViewModel {
    private final Background background;
    private final PaperWork work;
    /// Those that are not made yet, the first of which is being made.
    private final List<Book> waiting = new ArrayList<>();

    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();

    /// @param otherwise  is told why there is no file
    private record Book(Path file, Runnable then, Consumer<RuntimeException> otherwise) {}

    BooksViewModel(Background background, PaperWork work) {
        this.background = background;
        this.work = work;
    }

    ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    /// How much of the one that is being made is done, from 0 to 1.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Makes a book and writes it whole or not at all, in place of a file that was there.
    /// @param then       is called when it is on the disk
    /// @param otherwise  is told why it is not, by a [CancellationException] if it was stopped
    void write(Function<PaperWatch, byte[]> make, Path file, Runnable then, Consumer<RuntimeException> otherwise) {
        var book = new Book(file, then, otherwise);
        waiting.add(book);
        making.set(true);
        work.makeBeside(make, progress::set, bytes -> keep(book, bytes), failure -> {
            leave(book);
            otherwise.accept(failure);
        });
    }

    private void keep(Book book, byte[] bytes) {
        leave(book);
        background.io(
                () -> {
                    WrittenPaper.write(book.file(), bytes);
                    return true;
                },
                _ -> book.then().run(),
                book.otherwise());
    }

    private void leave(Book book) {
        waiting.remove(book);
        progress.set(0);
        making.set(!waiting.isEmpty());
    }

    /// Makes none of those that are not made yet.
    void stop() {
        work.stopBeside();
        var stopped = List.copyOf(waiting);
        forget();
        stopped.forEach(book -> book.otherwise().accept(new CancellationException("write " + book.file())));
    }

    /// Nobody waits for them any more.
    void forget() {
        waiting.clear();
        progress.set(0);
        making.set(false);
    }
}
