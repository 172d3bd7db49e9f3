package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.edition.FewPearls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A trainer’s day from the ready-made session to the summary, in the real program under a real window system, with a
/// power cut on the way.
@Tag("desktop")
class WholeWayTest {
    private static final long WITHIN_MILLIS = 5_000;
    /// How much of the presentation is seen after it was frozen, four times a second.
    private static final int SEEN_LINES = 20;

    @TempDir
    private Path folder;

    /// Where a presentation is: which step, and how long that has taken.
    private record Said(int step, long millis) {
        static Said of(String line) {
            var parts = line.split(" ", 2);
            return new Said(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
        }
    }

    @Test
    void aDayIsPlannedPresentedCutOffGoneOnWithAndSummedUp() {
        var edition = folder.resolve("edition");
        FewPearls.build(Path.of("data"), edition);
        // Far from nine in the morning, for which the session is planned: the day begins when it is begun.
        var now = LocalDateTime.now();
        var ahead = Duration.between(now, now.toLocalDate().atTime(LocalTime.of(14, 0)));

        var last = beginAndKill(edition, ahead);
        try (var program = start(edition, ahead.plusMinutes(32), "go-on")) {
            var first = Said.of(program.line());
            var summary = List.of(program.line().split("\\|"));

            assertEquals(last.step(), first.step());
            assertTrue(Math.abs(first.millis() - last.millis()) < WITHIN_MILLIS, () -> last + ", then " + first);
            assertRow(summary, "Mikä työkykyyn vaikuttaa", "20 min", "32 min", "+12");
            assertRow(summary, "Kuuntelun viisi tekoa esihenkilölle", "lisätty", "0 min", "");
            assertRow(summary, "Tervetuloa: oma kokemus yhdellä lauseella", "10 min", "jäi pitämättä", "");
            assertEquals(0, program.end());
        }
    }

    private Said beginAndKill(Path edition, Duration ahead) {
        try (var program = start(edition, ahead, "begin")) {
            var last = program.line();
            for (var i = 1; i < SEEN_LINES; i++) {
                last = program.line();
            }
            program.kill();
            var unread = program.lines();
            return Said.of(unread.isEmpty() ? last : unread.getLast());
        }
    }

    private ChildJvm start(Path edition, Duration ahead, String act) {
        return ChildJvm.start(
                folder,
                Map.of("glass.platform", "gtk"),
                WholeWayProgram.class,
                edition.toString(),
                folder.resolve("home").toString(),
                ahead.toString(),
                act);
    }

    private static void assertRow(List<String> summary, String... row) {
        var at = summary.indexOf(row[0]);
        assertTrue(at >= 0, () -> row[0] + " in " + summary);
        assertEquals(List.of(row), summary.subList(at, at + row.length));
    }
}
