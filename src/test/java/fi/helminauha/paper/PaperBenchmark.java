package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// How long papers take, what the largest needs of memory, and whether those of all ready-made sessions keep both
/// rules, in each language.
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperBenchmark {
    private static final String TWELVE_STEPS = "varhainen-tuki-puolipaiva";
    private static final int WARM = 8;

    private final PaperMaker maker = new PaperMaker();

    @Test
    @Order(1)
    void aHandoutOfADay() {
        var handout = PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.FI);
        var first = time(TWELVE_STEPS, handout);
        for (var i = 0; i < WARM; i++) {
            time(TWELVE_STEPS, handout);
        }
        var later = time(TWELVE_STEPS, handout);
        System.out.println("handout: the first " + first + " (aim 3,000), later ones " + later + " (aim 1,000)");
    }

    @Test
    @Order(2)
    void aRunSheet() {
        var sheet = PaperSamples.order(PaperKind.RUN_SHEET, Set.of(), Language.FI);
        for (var i = 0; i < WARM; i++) {
            time(TWELVE_STEPS, sheet);
        }
        var later = time(TWELVE_STEPS, sheet);
        System.out.println("run sheet: " + later + " (aim 500)");
    }

    @Test
    @Order(3)
    void theWholeCollectionIsABook() {
        var subject = new PaperSubject.OfPearls("Sotehelmet", PaperSamples.pearls());
        var order = PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.FI);
        System.gc();
        var before = used();

        var made = new AtomicReference<MadePaper>();
        var took = time(() -> made.set(maker.make(subject, order, PaperSamples.HOLDINGS)));
        // Of what is garbage already some is counted too: the true need is not larger.
        var memory = used() - before;
        System.out.println("book: " + PaperSamples.pearls().size() + " pearls, "
                + made.get().pages() + " pages, "
                + made.get().pdf().length / 1024 + " kB, " + took + " (aim 30,000), at most "
                + memory / 1024 / 1024 + " MB (aim 400)");
    }

    @Tag("every")
    @Test
    @Order(4)
    void thePapersOfAllSessionsCanBeReadByAll() {
        var mistakes = new ArrayList<String>();
        System.out.printf("%-14s %4s %9s %9s %9s%n", "kind", "lang", "papers", "pages", "mistakes");
        for (var kind : PaperKind.values()) {
            for (var language : Language.values()) {
                var before = mistakes.size();
                var pages = 0;
                for (var id : PaperSamples.sessions()) {
                    var paper = maker.make(
                            PaperSamples.ofSession(id, language),
                            PaperSamples.order(kind, PaperSamples.ALL, language),
                            PaperSamples.HOLDINGS);
                    pages += paper.pages();
                    PaperCheck.mistakes(paper.pdf())
                            .forEach(mistake -> mistakes.add(
                                    kind.code() + " of " + id + " in " + language.code() + ": " + mistake));
                }
                System.out.printf(
                        "%-14s %4s %9d %9d %9d%n",
                        kind.code(), language.code(), PaperSamples.sessions().size(), pages, mistakes.size() - before);
            }
        }
        assertEquals(List.of(), mistakes);
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// What something took by the clock, and of the time of a processor, which says more where others work beside.
    private record Took(Duration clock, Duration processor) {
        @Override
        public String toString() {
            return clock.toMillis() + " ms, of a processor " + processor.toMillis() + " ms";
        }
    }

    private static Took time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var processor = threads.getCurrentThreadCpuTime();
        var begin = System.nanoTime();
        work.run();
        return new Took(
                Duration.ofNanos(System.nanoTime() - begin),
                Duration.ofNanos(threads.getCurrentThreadCpuTime() - processor));
    }

    private Took time(String session, PaperOrder order) {
        var subject = PaperSamples.ofSession(session, Language.FI);
        return time(() -> maker.make(subject, order, PaperSamples.HOLDINGS));
    }
}
