package fi.helminauha.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a day, as people write it in Finnish, Swedish and English: `24.12.`, `24/12/2026`, `2026-12-24`, `to 24.12.`,
/// `24 december`, `tomorrow`. The day stands before the month; what has no year is the next such day.
public final class WrittenDate {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final int CENTURY = 2000;
    private static final List<String> MONTHS = List.of(
            "tam jan",
            "hel feb",
            "maal mar",
            "huh apr",
            "tou maj may",
            "kes jun",
            "hei jul",
            "elo aug",
            "syy sep",
            "lok okt oct",
            "marras nov",
            "jou dec");
    private static final List<String> WEEKDAYS =
            List.of("ma må mo", "ti tu", "ke on we", "to th", "pe fr", "la lö sa", "su sö");
    private static final Map<String, Integer> NEAR = Map.of(
            "tänään", 0, "idag", 0, "i dag", 0, "today", 0, "huomenna", 1, "imorgon", 1, "i morgon", 1, "tomorrow", 1);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2}) ?[./-] ?(\\d{1,2})(?: ?[./-] ?(\\d{4}|\\d{2})?)?|(\\d{1,2}) (\\d{1,2}) (\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?:den |the )?(\\d{1,2})(?:\\.|st|nd|rd|th|:e)? (?:of )?(\\p{L}{3,})\\.?,?(?: (\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern WEEKDAY = Pattern.compile("(\\p{L}{2,})\\.?,? (?=.*\\d)(.+)");

    private WrittenDate() {}

    /// Empty if the text is no day of the calendar, or its weekday is another than the one that is written.
    /// @param today  from which a day without a year is the next
    public static Optional<LocalDate> read(String text, LocalDate today) {
        var plain = WrittenWords.plain(text);
        if (NEAR.containsKey(plain)) {
            return Optional.of(today.plusDays(NEAR.get(plain)));
        }
        var weekday = WEEKDAY.matcher(plain);
        if (weekday.matches() && indexOf(weekday.group(1), WEEKDAYS, 2) >= 0) {
            var wanted = indexOf(weekday.group(1), WEEKDAYS, 2) + 1;
            var date = date(weekday.group(2), today);
            // “Mar 24” begins as Monday does.
            return date.isEmpty()
                    ? date(plain, today)
                    : date.filter(day -> day.getDayOfWeek().getValue() == wanted);
        }
        return date(plain, today);
    }

    private static Optional<LocalDate> date(String plain, LocalDate today) {
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), today);
        }
        var dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return dayFirst.group(4) == null
                    ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), today)
                    : day(dayFirst.group(6), dayFirst.group(5), dayFirst.group(4), today);
        }
        var named = MONTH_NAMED.matcher(plain);
        if (named.matches()) {
            return ofMonth(named.group(3), named.group(2), named.group(1), today);
        }
        var monthFirst = MONTH_FIRST.matcher(plain);
        return monthFirst.matches()
                ? ofMonth(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), today)
                : Optional.empty();
    }

    private static Optional<LocalDate> ofMonth(@Nullable String year, String month, String day, LocalDate today) {
        var index = indexOf(month, MONTHS, 3);
        return index < 0 ? Optional.empty() : day(year, Integer.toString(index + 1), day, today);
    }

    /// The place of the names of which one begins the word; negative if none does.
    private static int indexOf(String word, List<String> names, int least) {
        for (var i = 0; i < names.size() && word.length() >= least; i++) {
            for (var name : names.get(i).split(" ")) {
                if (word.startsWith(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Optional<LocalDate> day(@Nullable String year, String month, String day, LocalDate today) {
        try {
            if (year == null) {
                return Optional.of(next(Integer.parseInt(month), Integer.parseInt(day), today));
            }
            var number = Integer.parseInt(year);
            var date = LocalDate.of(
                    year.length() == 2 ? CENTURY + number : number, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(each -> each.getYear() >= FIRST_YEAR && each.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate next(int month, int day, LocalDate today) {
        var thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : thisYear;
    }
}
