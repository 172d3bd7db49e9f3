package fi.helminauha.training;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how long something takes, as people write it in Finnish, Swedish and English: `45`, `90 min`, `1:30`, `1 h
/// 30`,
/// `1,5 h`, `vartti`, `en halv timme`, `half an hour`. What could mean two things, such as `1,50`, is not read.
public final class WrittenDuration {
    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?: ?(?:h|t|tim|tuntia|timmar|hours)\\.?)?");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\d{1,4}[.,]\\d{1,3}|\\d{1,4} ?/ ?\\d{1,2}|\\d{1,4}|[¼½¾])|(?<word>\\p{L}+(?:-\\p{L}+)*)|(?<sign>['’′+&])|(?<rest>[. ])");
    private static final Set<String> HOURS = Set.of(
            "h", "t", "tunti", "tuntia", "tunnin", "tim", "timme", "timmar", "timmes", "hr", "hrs", "hour", "hours");
    private static final Set<String> MINUTES = Set.of(
            "m",
            "min",
            "mins",
            "minuutti",
            "minuuttia",
            "minuutin",
            "minut",
            "minuter",
            "minuters",
            "minute",
            "minutes",
            "'",
            "’",
            "′");
    private static final Set<String> QUARTERS =
            Set.of("vartti", "varttia", "vartin", "varttitunti", "kvart", "kvarts", "kvartar", "quarter", "quarters");
    private static final Set<String> HALVES = Set.of("puoli", "puolen", "halv", "halva", "half");
    private static final Set<String> ONES_AND_A_HALF = Set.of("puolitoista", "puolentoista", "halvannan");
    private static final Set<String> JOINTS = Set.of("ja", "och", "and", "of", "+", "&");

    /// What is counted is counted in sixtieths, so that quarters, thirds and tenths of an hour are whole.
    private static final int WHOLE = 60;

    private int minutes;
    /// What waits for its unit, in sixtieths; negative while nothing does.
    private int quantity = -1;
    /// Whether what waits could be hours and minutes as well as a decimal number of hours.
    private boolean isDoubtful;
    private Unit last = Unit.NONE;

    /// What the last number was a number of.
    private enum Unit {
        NONE,
        /// Hours with their minutes, written as one.
        CLOCK,
        HOUR,
        QUARTER,
        MINUTE
    }

    private WrittenDuration() {}

    /// Whole minutes, at least 1; empty if the text is no duration, or could be two.
    public static OptionalInt minutes(String text) {
        var plain = WrittenWords.withoutAbout(WrittenWords.plain(text));
        var clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return ofClock(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
        }
        var tokens = tokens(plain);
        return tokens.isEmpty() ? OptionalInt.empty() : new WrittenDuration().read(tokens);
    }

    private static OptionalInt ofClock(int hours, int minutes) {
        return minutes < HOUR ? positive(hours * HOUR + minutes) : OptionalInt.empty();
    }

    private static OptionalInt positive(int minutes) {
        return minutes > 0 ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    /// The words and numbers of the text; none if there is something else in it.
    private static List<String> tokens(String plain) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(plain);
        var end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                return List.of();
            }
            end = matcher.end();
            var word = matcher.group("word");
            if (word != null) {
                addWord(word, tokens);
            } else if (matcher.group("rest") == null) {
                tokens.add(matcher.group());
            }
        }
        return end == plain.length() ? tokens : List.of();
    }

    /// Words that are written as one are two: `puolituntia`, `halvtimme`, `trekvart`.
    private static void addWord(String word, List<String> tokens) {
        for (var first : List.of("puolitoista", "puoli", "halv", "tre", "kolmi", "kolme")) {
            var rest = word.substring(Math.min(first.length(), word.length()));
            if (word.startsWith(first) && (HOURS.contains(rest) || QUARTERS.contains(rest))) {
                tokens.add(first.equals("kolmi") ? "kolme" : first);
                tokens.add(rest);
                return;
            }
        }
        tokens.add(word);
    }

    private OptionalInt read(List<String> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            // In “one and a half hours” the first word is a number, in “an hour” it is none.
            var isNumber = i + 1 < tokens.size() && JOINTS.contains(tokens.get(i + 1));
            var isRead = WrittenWords.isArticle(tokens.get(i)) ? !isNumber || count(WHOLE) : take(tokens.get(i));
            if (!isRead) {
                return OptionalInt.empty();
            }
        }
        if (quantity >= 0 && !takeRest()) {
            return OptionalInt.empty();
        }
        return positive(minutes);
    }

    private boolean take(String token) {
        if (HOURS.contains(token)) {
            return takeHours();
        } else if (MINUTES.contains(token)) {
            return quantity >= 0 && last != Unit.MINUTE && add(quantity, 1, Unit.MINUTE);
        } else if (QUARTERS.contains(token)) {
            return add(quantity < 0 ? WHOLE : quantity, QUARTER, Unit.QUARTER);
        } else if (HALVES.contains(token)) {
            return count(WHOLE / 2);
        } else if (ONES_AND_A_HALF.contains(token)) {
            return count(WHOLE * 3 / 2);
        } else if (JOINTS.contains(token)) {
            return true;
        }
        var number = WrittenWords.number(token);
        return number.isPresent() ? count(number.getAsInt() * WHOLE) : takeDigits(token);
    }

    private boolean takeHours() {
        if (quantity < 0 && (last == Unit.QUARTER || last == Unit.CLOCK)) {
            // A quarter of an hour, or 1.30 h.
            last = Unit.MINUTE;
            return true;
        }
        return last == Unit.NONE && add(quantity < 0 ? WHOLE : quantity, HOUR, Unit.HOUR);
    }

    private boolean add(int sixtieths, int unit, Unit name) {
        var added = sixtieths * unit;
        if (added % WHOLE != 0) {
            return false;
        }
        minutes += added / WHOLE;
        quantity = -1;
        last = name;
        return true;
    }

    /// A half or a quarter after a number belongs to it.
    private boolean count(int sixtieths) {
        if (quantity >= 0 && (sixtieths >= WHOLE || quantity % WHOLE != 0)) {
            return false;
        }
        quantity = Math.max(0, quantity) + sixtieths;
        return true;
    }

    private boolean takeDigits(String digits) {
        return switch (digits) {
            case "¼" -> count(WHOLE / 4);
            case "½" -> count(WHOLE / 2);
            case "¾" -> count(WHOLE * 3 / 4);
            default -> Character.isDigit(digits.charAt(0)) && takeNumber(digits);
        };
    }

    private boolean takeNumber(String number) {
        var parts = number.split("[.,]| ?/ ?");
        var first = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return count(first * WHOLE);
        }
        if (!number.contains("/")) {
            return takeDecimal(first, parts[1]);
        }
        var of = Integer.parseInt(parts[1]);
        return of > 0 && first * WHOLE % of == 0 && count(first * WHOLE / of);
    }

    /// `1,5` is one and a half; `1.30` is an hour and thirty minutes; `1,25` could be the one or the other.
    private boolean takeDecimal(int whole, String part) {
        if (quantity >= 0 || last != Unit.NONE || part.length() > 2) {
            return false;
        }
        var number = Integer.parseInt(part);
        if (part.length() == 1) {
            return count(whole * WHOLE + number * WHOLE / 10);
        }
        if (number % 25 == 0) {
            isDoubtful = true;
            return count(whole * WHOLE + number * WHOLE / 100);
        }
        minutes = whole * HOUR + number;
        last = Unit.CLOCK;
        return number < HOUR;
    }

    /// What has no unit of its own: minutes, or hours where it is no whole number.
    private boolean takeRest() {
        var isWhole = quantity % WHOLE == 0;
        return switch (last) {
            case NONE -> !isDoubtful && add(quantity, isWhole ? 1 : HOUR, Unit.MINUTE);
            case HOUR -> quantity < HOUR * WHOLE && add(quantity, isWhole ? 1 : HOUR, Unit.MINUTE);
            case CLOCK, QUARTER, MINUTE -> false;
        };
    }
}
