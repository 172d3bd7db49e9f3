package fi.helminauha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
    private static final Duration FIRST_HANDOUT = Duration.ofSeconds(3);
    private static final Duration HANDOUT = Duration.ofSeconds(1);
    private static final Duration RUN_SHEET = Duration.ofMillis(500);
    private static final Duration BOOK = Duration.ofSeconds(30);
    private static final long MEMORY = 400L * 1024 * 1024;
    private static final int WARM = 8;

    private final PaperMaker maker = new PaperMaker();

    @Test
    @Order(1)
    void aHandoutOfADayTakesASecondOnceOneWasMade() {
        var handout = PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.FI);
        var first = time(TWELVE_STEPS, handout);
        for (var i = 0; i < WARM; i++) {
            time(TWELVE_STEPS, handout);
        }
        var later = time(TWELVE_STEPS, handout);
        System.out.println("handout: the first " + first.toMillis() + " ms, later ones " + later.toMillis() + " ms");

        assertTrue(first.compareTo(FIRST_HANDOUT) <= 0, first::toString);
        assertTrue(later.compareTo(HANDOUT) <= 0, later::toString);
    }

    @Test
    @Order(2)
    void aRunSheetTakesHalfASecond() {
        var sheet = PaperSamples.order(PaperKind.RUN_SHEET, Set.of(), Language.FI);
        for (var i = 0; i < WARM; i++) {
            time(TWELVE_STEPS, sheet);
        }
        var later = time(TWELVE_STEPS, sheet);
        System.out.println("run sheet: " + later.toMillis() + " ms");

        assertTrue(later.compareTo(RUN_SHEET) <= 0, later::toString);
    }

    @Test
    @Order(3)
    void theWholeCollectionIsABook() {
        var subject = new PaperSubject.OfPearls("Sotehelmet", PaperSamples.pearls());
        var order = PaperSamples.order(PaperKind.HANDOUT, PaperSamples.USUAL, Language.FI);
        System.gc();
        var before = used();

        var begin = System.nanoTime();
        var book = maker.make(subject, order, PaperSamples.HOLDINGS);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        // Of what is garbage already some is counted too: the true need is not larger.
        var memory = used() - before;
        System.out.println("book: " + PaperSamples.pearls().size() + " pearls, " + book.pages() + " pages, "
                + book.pdf().length / 1024 + " kB, " + took.toMillis() + " ms, at most " + memory / 1024 / 1024
                + " MB");

        assertTrue(took.compareTo(BOOK) <= 0, took::toString);
        assertTrue(memory <= MEMORY, memory / 1024 / 1024 + " MB");
    }

    @Test
    @Order(4)
    void thePapersOfAllSessionsCanBeReadByAll() {
        for (var language : Language.values()) {
            for (var id : PaperSamples.sessions()) {
                for (var kind : PaperKind.values()) {
                    var paper = maker.make(
                            PaperSamples.ofSession(id, language),
                            PaperSamples.order(kind, PaperSamples.ALL, language),
                            PaperSamples.HOLDINGS);

                    assertEquals(
                            List.of(),
                            PaperCheck.mistakes(paper.pdf()),
                            () -> kind.code() + " of " + id + " in " + language.code());
                }
            }
        }
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private Duration time(String session, PaperOrder order) {
        var subject = PaperSamples.ofSession(session, Language.FI);
        var begin = System.nanoTime();
        maker.make(subject, order, PaperSamples.HOLDINGS);
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
