package fi.helminauha.ui.paper;

import fi.helminauha.figure.FigurePixels;
import fi.helminauha.paper.MadePaper;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperMaker;
import fi.helminauha.paper.PaperOrder;
import fi.helminauha.paper.PaperPages;
import fi.helminauha.paper.PaperSubject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes papers and draws their pages on a thread of their own, of which only the newest counts. Results arrive on the
/// JavaFX thread.
public final class PaperWork {
    private final Executor thread;
    private final Executor javaFx;
    private final AtomicLong newestPaper = new AtomicLong();
    private final AtomicLong newestPage = new AtomicLong();
    private final AtomicLong newestBeside = new AtomicLong();
    /// Of the thread: read when the first paper is made.
    private Optional<PaperMaker> maker = Optional.empty();

    private Optional<PaperPages> pages = Optional.empty();

    /// @param thread  does one task at a time
    public PaperWork(Executor thread, Executor javaFx) {
        this.thread = thread;
        this.javaFx = javaFx;
    }

    void make(
            PaperSubject subject,
            PaperOrder order,
            PaperHoldings holdings,
            Consumer<MadePaper> then,
            Consumer<RuntimeException> otherwise) {
        var number = newestPaper.incrementAndGet();
        newestPage.incrementAndGet();
        run(newestPaper, number, otherwise, () -> {
            if (maker.isEmpty()) {
                maker = Optional.of(new PaperMaker());
            }
            var made = maker.get().make(subject, order, holdings, () -> number == newestPaper.get());
            var opened = PaperPages.of(made);
            pages.ifPresent(PaperPages::close);
            pages = Optional.of(opened);
            tell(newestPaper, number, () -> then.accept(made));
        });
    }

    /// Makes something else of a handout beside its paper, for as long as it is wanted.
    /// @param make  is given what says whether it is
    void makeBeside(
            Function<BooleanSupplier, byte[]> make, Consumer<byte[]> then, Consumer<RuntimeException> otherwise) {
        var number = newestBeside.incrementAndGet();
        run(newestBeside, number, otherwise, () -> {
            var made = make.apply(() -> number == newestBeside.get());
            tell(newestBeside, number, () -> then.accept(made));
        });
    }

    /// Draws a page of the paper that was made last.
    void draw(int page, int width, Consumer<FigurePixels> then, Consumer<RuntimeException> otherwise) {
        var number = newestPage.incrementAndGet();
        run(newestPage, number, otherwise, () -> {
            if (pages.isPresent()) {
                var drawn = pages.get().draw(page, width);
                tell(newestPage, number, () -> then.accept(drawn));
            }
        });
    }

    /// Nobody waits for anything any more; what is held for the pages is let go.
    void drop() {
        newestPaper.incrementAndGet();
        newestPage.incrementAndGet();
        newestBeside.incrementAndGet();
        thread.execute(() -> {
            pages.ifPresent(PaperPages::close);
            pages = Optional.empty();
        });
    }

    private void run(AtomicLong newest, long number, Consumer<RuntimeException> otherwise, Runnable task) {
        thread.execute(() -> {
            if (number != newest.get()) {
                return;
            }
            try {
                task.run();
            } catch (RuntimeException e) {
                fail(newest, number, otherwise, e);
            } catch (Error e) {
                // A part of the program that cannot be read, or no memory left: this paper is lost, nothing else.
                fail(newest, number, otherwise, new IllegalStateException("make a paper", e));
            }
        });
    }

    private void fail(AtomicLong newest, long number, Consumer<RuntimeException> otherwise, RuntimeException failure) {
        if (number == newest.get()) {
            System.getLogger(PaperWork.class.getName()).log(Level.WARNING, "make a paper", failure);
            tell(newest, number, () -> otherwise.accept(failure));
        }
    }

    private void tell(AtomicLong newest, long number, Runnable result) {
        javaFx.execute(() -> {
            if (number == newest.get()) {
                result.run();
            }
        });
    }
}
