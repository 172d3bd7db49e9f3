package fi.helminauha.ui.reader;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The marks of a search on the page: its words are looked for beside the JavaFX thread, and the newest search counts.
/// Used on the JavaFX thread.
final class SearchMarks {
    private final PageMarks marks;
    private final Executor background;
    private final Executor interfaceThread;
    private WordMatcher matcher = WordMatcher.NONE;

    SearchMarks(PageMarks marks, Executor background, Executor interfaceThread) {
        this.marks = marks;
        this.background = background;
        this.interfaceThread = interfaceThread;
    }

    /// Sets the words that are marked from the next [#mark] on.
    void setMatcher(WordMatcher changed) {
        matcher = changed;
    }

    /// Marks a page, at once or a little later.
    void mark(ReaderDocument document) {
        var used = matcher;
        if (used.equals(WordMatcher.NONE)) {
            marks.setFound(document, List.of());
            return;
        }
        var _ = CompletableFuture.supplyAsync(() -> used.hits(document.text()), background)
                .whenCompleteAsync(
                        (hits, failure) -> {
                            if (failure != null) {
                                System.getLogger(SearchMarks.class.getName())
                                        .log(Level.WARNING, "mark what a search found", failure);
                            } else if (used.equals(matcher)) {
                                marks.setFound(document, hits);
                            }
                        },
                        interfaceThread);
    }
}
