package fi.helminauha.ui.paper;

import fi.helminauha.figure.FigurePixels;
import fi.helminauha.paper.MadePaper;
import fi.helminauha.paper.PaperMaker;
import fi.helminauha.paper.PaperPages;
import fi.helminauha.paper.PaperWatch;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/// Makes papers and draws their pages on a thread of their own, of which only the newest counts. Results arrive on the
/// JavaFX thread.
public final class PaperWork {
    /// By how much more must be done that it is told.
    private static final double STEP = 0.02;

    private final Executor thread;
    private final Executor javaFx;
    private final AtomicLong newestPaper = new AtomicLong();
    private final AtomicLong newestPage = new AtomicLong();
    private final AtomicLong besides = new AtomicLong();
    /// Of the thread: read when the first paper is made.
    private Optional<PaperMaker> maker = Optional.empty();

    private Optional<PaperPages> pages = Optional.empty();

    /// @param thread  does one task at a time
    public PaperWork(Executor thread, Executor javaFx) {
        this.thread = thread;
        this.javaFx = javaFx;
    }

    /// @param progress  is told how much is done, from 0 to 1
    void make(PaperWish wish, DoubleConsumer progress, Consumer<MadePaper> then, Consumer<RuntimeException> otherwise) {
        var number = newestPaper.incrementAndGet();
        newestPage.incrementAndGet();
        run(newestPaper, number, otherwise, () -> {
            var made =
                    maker().make(wish.subject(), wish.order(), wish.holdings(), watch(newestPaper, number, progress));
            var opened = PaperPages.of(made);
            pages.ifPresent(PaperPages::close);
            pages = Optional.of(opened);
            tell(newestPaper, number, () -> then.accept(made));
        });
    }

    private PaperWatch watch(AtomicLong newest, long number, DoubleConsumer progress) {
        return new PaperWatch() {
            private double told;

            @Override
            public boolean goesOn(double done) {
                if (done - told >= STEP) {
                    told = done;
                    tell(newest, number, () -> progress.accept(done));
                }
                return number == newest.get();
            }
        };
    }

    /// Makes something else of a handout beside its papers, until that is stopped or all is dropped.
    /// @param make      is given what says whether it is still wanted
    /// @param progress  is told how much is done, from 0 to 1
    void makeBeside(
            Function<PaperWatch, byte[]> make,
            DoubleConsumer progress,
            Consumer<byte[]> then,
            Consumer<RuntimeException> otherwise) {
        var number = besides.get();
        run(besides, number, otherwise, () -> {
            var made = make.apply(watch(besides, number, progress));
            tell(besides, number, () -> then.accept(made));
        });
    }

    /// Stops all that is made or waits beside the papers.
    void stopBeside() {
        besides.incrementAndGet();
    }

    private PaperMaker maker() {
        if (maker.isEmpty()) {
            maker = Optional.of(new PaperMaker());
        }
        return maker.get();
    }

    /// Counts the pages of other papers, one after the other, while nothing else is asked: pages that are looked at
    /// come first, and a paper that is made ends it.
    /// @param then  is told of each paper by its place in the list
    void count(List<PaperWish> wishes, BiConsumer<Integer, Integer> then) {
        count(wishes, 0, newestPaper.get(), then);
    }

    private void count(List<PaperWish> wishes, int at, long number, BiConsumer<Integer, Integer> then) {
        if (at < wishes.size()) {
            thread.execute(() -> {
                if (number == newestPaper.get()) {
                    count(wishes, at, number, then, wishes.get(at));
                }
            });
        }
    }

    private void count(List<PaperWish> wishes, int at, long number, BiConsumer<Integer, Integer> then, PaperWish wish) {
        var page = newestPage.get();
        try {
            var made = maker().make(
                            wish.subject(),
                            wish.order(),
                            wish.holdings(),
                            _ -> number == newestPaper.get() && page == newestPage.get());
            tell(newestPaper, number, () -> then.accept(at, made.pages()));
            count(wishes, at + 1, number, then);
        } catch (CancellationException e) {
            // Somebody turns a page meanwhile: that is drawn, and the counting begins again.
            count(wishes, at, number, then);
        } catch (RuntimeException e) {
            // A paper that cannot be made has no number of pages; who chooses it is told why.
            count(wishes, at + 1, number, then);
        }
    }

    /// Draws a page small; all that are asked are drawn, until another paper is made.
    void drawSmall(int page, int width, Consumer<FigurePixels> then) {
        var number = newestPaper.get();
        run(newestPaper, number, _ -> {}, () -> {
            // A paper that was made meanwhile may have fewer pages.
            if (pages.isPresent() && page < pages.get().count()) {
                var drawn = pages.get().draw(page, width);
                tell(newestPaper, number, () -> then.accept(drawn));
            }
        });
    }

    /// Stops the paper that is being made. The pages that are shown can still be drawn.
    void stop() {
        newestPaper.incrementAndGet();
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
        besides.incrementAndGet();
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
            } catch (CancellationException e) {
                // Nobody waits for it.
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
