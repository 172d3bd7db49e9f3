package fi.helminauha.library;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Which backups are no longer needed: all of the last seven days of use are kept, then one of each week for eight
/// weeks of use, then one of each month for good. From one backup to the next at most a day counts, and where backups
/// of a week are thinned out already at most a week: a clock that was a year ahead or behind makes no backup old.
public final class BackupThinning {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration WEEKLY = WEEK.multipliedBy(8);

    private BackupThinning() {}

    /// A time of which one backup is kept.
    /// @param era  how often the clock had been set back since
    private record Span(int era, String name) {}

    /// @param all  in any order
    /// @return those that may be deleted. Never the newest one, nor one from before a migration or a damage.
    public static List<Backup> superfluous(Collection<Backup> all) {
        var newestFirst = all.stream()
                .sorted(Comparator.comparing(Backup::number).reversed())
                .toList();
        var superfluous = new ArrayList<Backup>();
        var spans = new HashSet<Span>();
        var age = Duration.ZERO;
        var era = 0;
        for (var i = 0; i < newestFirst.size(); i++) {
            var backup = newestFirst.get(i);
            if (i > 0) {
                var gap = Duration.between(backup.made(), newestFirst.get(i - 1).made());
                era += gap.isNegative() ? 1 : 0;
                age = age.plus(counted(gap, age.compareTo(WEEK) < 0 ? DAY : WEEK));
            }
            var isNeeded = age.compareTo(WEEK) < 0 || isKeptForGood(backup);
            // The newest one of a span stands for it, so the span ends as it began however often this is asked.
            if (!spans.add(new Span(era, age.compareTo(WEEKLY) < 0 ? week(backup) : month(backup))) && !isNeeded) {
                superfluous.add(backup);
            }
        }
        return List.copyOf(superfluous);
    }

    private static Duration counted(Duration gap, Duration most) {
        return gap.isNegative() ? Duration.ZERO : gap.compareTo(most) < 0 ? gap : most;
    }

    private static boolean isKeptForGood(Backup backup) {
        return switch (backup.occasion()) {
            case MIGRATION, DAMAGE -> true;
            case DAILY, WISH, IMPORT, RESTORE -> false;
        };
    }

    private static String week(Backup backup) {
        return "week " + Math.floorDiv(backup.made().getEpochSecond(), WEEK.toSeconds());
    }

    private static String month(Backup backup) {
        var date = backup.made().atOffset(ZoneOffset.UTC);
        return "month " + date.getYear() + "-" + date.getMonthValue();
    }
}
