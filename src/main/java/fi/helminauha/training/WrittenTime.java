package fi.helminauha.training;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads a time of day, as people write it in Finnish, Swedish and English: `9`, `9.15`, `915`, `klo 9`, `kvart över
/// nio`, `half past nine`. What could mean two times, such as `kvart nio`, is not read.
public final class WrittenTime {
    private static final int HOUR = 60;
    private static final int NOON = 12;
    private static final int DAY = 24 * HOUR;
    /// Words do not say whether it is morning or evening; from this hour on only the morning can be meant.
    private static final int FIRST_WORDED = 7;

    private static final Pattern CLOCK =
            Pattern.compile("^(?:klockan|kello|klo|kl|at)\\b\\.? ?|(?: ?(?:o['’]clock|uhr|h))$");
    private static final Pattern HALF_DAY = Pattern.compile(" ?(a\\.?m\\.?|p\\.?m\\.?|ap\\.?|ip\\.?)$");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(?: ?[.:,h] ?(\\d{2})(?:[.:]\\d{2})?|(\\d{2}))?");
    private static final Pattern HALF_TO = Pattern.compile("(?:puoli|halv) (\\S+)");
    private static final Pattern HALF_PAST = Pattern.compile("half past (\\S+)");
    private static final Pattern BEFORE_OR_AFTER =
            Pattern.compile("(?:a |en )?(\\S+) (yli|vaille|över|i|past|to) (\\S+)");
    private static final Map<String, Integer> NAMED =
            Map.of("noon", NOON * HOUR, "keskipäivä", NOON * HOUR, "midnight", 0, "keskiyö", 0, "midnatt", 0);
    private static final Map<String, Integer> QUARTERS =
            Map.of("vartin", 15, "varttia", 15, "vartti", 15, "kvart", 15, "quarter", 15);

    private WrittenTime() {}

    /// Empty if the text is no time of day, or could be two. 24 is midnight.
    public static Optional<LocalTime> read(String text) {
        var plain = CLOCK.matcher(WrittenWords.plain(text)).replaceAll("").strip();
        var half = HALF_DAY.matcher(plain);
        var minute = half.find()
                ? ofHalf(
                        half.replaceFirst(""),
                        half.group(1).charAt(0) == 'p' || half.group(1).charAt(0) == 'i')
                : minute(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        return minute.isPresent()
                ? Optional.of(LocalTime.ofSecondOfDay(minute.getAsInt() % DAY * 60L))
                : Optional.empty();
    }

    private static OptionalInt minute(String plain) {
        if (NAMED.containsKey(plain)) {
            return OptionalInt.of(NAMED.get(plain));
        }
        var digits = digits(plain);
        return digits.isPresent() ? digits : words(plain);
    }

    private static OptionalInt digits(String plain) {
        var digits = DIGITS.matcher(plain);
        if (!digits.matches()) {
            return OptionalInt.empty();
        }
        var hour = Integer.parseInt(digits.group(1));
        var after = digits.group(2) == null ? digits.group(3) : digits.group(2);
        var minute = after == null ? 0 : Integer.parseInt(after);
        var all = hour * HOUR + minute;
        return minute < HOUR && all <= DAY ? OptionalInt.of(all) : OptionalInt.empty();
    }

    /// A time with “a.m.” or “p.m.”, or their like.
    private static OptionalInt ofHalf(String plain, boolean isAfternoon) {
        var minute = digits(plain.strip());
        if (minute.isEmpty() || minute.getAsInt() < HOUR || minute.getAsInt() >= (NOON + 1) * HOUR) {
            return OptionalInt.empty();
        }
        var inHalf = minute.getAsInt() % (NOON * HOUR);
        return OptionalInt.of(isAfternoon ? inHalf + NOON * HOUR : inHalf);
    }

    private static OptionalInt words(String plain) {
        var halfTo = HALF_TO.matcher(plain);
        if (halfTo.matches()) {
            return hour(halfTo.group(1), -HOUR / 2);
        }
        var halfPast = HALF_PAST.matcher(plain);
        if (halfPast.matches()) {
            return hour(halfPast.group(1), HOUR / 2);
        }
        var around = BEFORE_OR_AFTER.matcher(plain);
        if (around.matches()) {
            var minutes = minutes(around.group(1));
            var isAfter = around.group(2).matches("yli|över|past");
            return minutes.isPresent()
                    ? hour(around.group(3), isAfter ? minutes.getAsInt() : -minutes.getAsInt())
                    : OptionalInt.empty();
        }
        return WrittenWords.number(plain).isPresent() ? hour(plain, 0) : OptionalInt.empty();
    }

    private static OptionalInt minutes(String word) {
        return QUARTERS.containsKey(word) ? OptionalInt.of(QUARTERS.get(word)) : number(word, 1, HOUR / 2);
    }

    private static OptionalInt hour(String word, int minutes) {
        var hour = number(word, FIRST_WORDED, NOON);
        return hour.isPresent() ? OptionalInt.of(hour.getAsInt() * HOUR + minutes) : hour;
    }

    private static OptionalInt number(String word, int least, int most) {
        var number = word.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(word)) : WrittenWords.number(word);
        return number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most
                ? number
                : OptionalInt.empty();
    }
}
