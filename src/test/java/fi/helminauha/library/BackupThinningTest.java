package fi.helminauha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.library.Backup.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupThinningTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    private final List<Backup> kept = new ArrayList<>();
    private long number;
    private Instant now = FIRST;

    /// A start of the program a while after the one before, with its backup.
    private void startAfter(Duration pause, Occasion occasion) {
        now = now.plus(pause);
        kept.add(new Backup(++number, now, occasion, 1));
        kept.removeAll(BackupThinning.superfluous(kept));
    }

    private void startDaily(int days) {
        for (var day = 0; day < days; day++) {
            startAfter(Duration.ofDays(1), Occasion.DAILY);
        }
    }

    private List<Long> agesInDays() {
        return kept.reversed().stream()
                .map(backup -> ChronoUnit.DAYS.between(backup.made(), now))
                .toList();
    }

    @Test
    void allOfAWeekAreKeptThenOneOfAWeekThenOneOfAMonth() {
        startDaily(3 * 365);

        var ages = agesInDays();
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L), ages.subList(0, 7));
        var weeks = ages.stream().filter(age -> age > 6 && age < 68).toList();
        assertEquals(9, weeks.size(), ages::toString);
        assertPauses(weeks, 7, 7);
        var months = ages.stream().filter(age -> age > 68).toList();
        assertEquals(33, months.size(), ages::toString);
        assertPauses(months, 28, 35);
    }

    private static void assertPauses(List<Long> ages, int least, int most) {
        for (var i = 1; i < ages.size(); i++) {
            var pause = ages.get(i) - ages.get(i - 1);
            assertTrue(pause >= least && pause <= most, ages::toString);
        }
    }

    @Test
    void whoStartsTheProgramOnceAMonthKeepsEveryBackup() {
        for (var month = 0; month < 40; month++) {
            startAfter(Duration.ofDays(31), Occasion.DAILY);
        }

        assertEquals(40, kept.size());
    }

    @Test
    void aClockThatIsAYearAheadForADayCostsNoBackupOfTheLastWeek() {
        startDaily(200);
        var before = List.copyOf(kept);

        startAfter(YEAR, Occasion.DAILY);
        startAfter(YEAR.negated().plusDays(1), Occasion.DAILY);

        // As after two ordinary days, but for the one whose date is wrong.
        var lost = new ArrayList<>(before);
        lost.removeAll(kept);
        assertTrue(lost.size() <= 2, () -> "lost " + lost);
        assertTrue(kept.containsAll(before.subList(before.size() - 6, before.size())));
    }

    @Test
    void aClockThatIsAYearBehindForAWeekCostsNoBackupOfTheRightDates() {
        startDaily(500);
        var before = List.copyOf(kept);

        startAfter(YEAR.negated(), Occasion.DAILY);
        startDaily(6);

        var lost = new ArrayList<>(before);
        lost.removeAll(kept);
        assertTrue(lost.size() <= 7, () -> "lost " + lost);
        assertEquals(
                before.stream()
                        .filter(backup -> backup.made().isBefore(FIRST.plus(Duration.ofDays(400))))
                        .toList(),
                kept.stream()
                        .filter(backup -> backup.number() <= 500)
                        .filter(backup -> backup.made().isBefore(FIRST.plus(Duration.ofDays(400))))
                        .toList(),
                "old months stay beside those that seem to be of the same time");
    }

    @Test
    void whatWasMadeBeforeAMigrationOrADamageIsKeptForGood() {
        startAfter(Duration.ofDays(1), Occasion.MIGRATION);
        startAfter(Duration.ofHours(1), Occasion.DAMAGE);
        startAfter(Duration.ofHours(1), Occasion.RESTORE);
        startDaily(400);

        var occasions = kept.stream().limit(3).map(Backup::occasion).toList();
        assertEquals(List.of(Occasion.MIGRATION, Occasion.DAMAGE, Occasion.DAILY), occasions);
    }

    @Test
    void theNewestIsNeverThinnedOutHoweverManyThereAreOfADay() {
        for (var i = 0; i < 50; i++) {
            startAfter(Duration.ofMinutes(1), Occasion.RESTORE);
        }

        assertEquals(50, kept.size());
        assertEquals(List.of(), BackupThinning.superfluous(List.of()));
    }

    @Test
    void aBackupIsKnownByTheNameOfItsFile() {
        var backup = new Backup(12, Instant.parse("2026-11-29T15:30:00Z"), Occasion.RESTORE, 7);

        assertEquals("library-000012-20261129T153000Z-restore.db", backup.fileName());
        assertEquals(Optional.of(backup), Backup.of(backup.fileName(), 7));
        for (var other : List.of(
                "library.db",
                "library-12-20261129T153000Z-daily.db",
                "library-000012-20261329T153000Z-daily.db",
                "library-000012-20261129T153000Z-other.db",
                "library-000012-20261129T153000Z-daily.db-wal")) {
            assertEquals(Optional.empty(), Backup.of(other, 7), other);
        }
    }
}
