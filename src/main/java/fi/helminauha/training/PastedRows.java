package fi.helminauha.training;

import fi.helminauha.collection.TypedText;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads steps from text of another program: rows of a spreadsheet or a list, a step a row. A time, minutes and a title
/// are known by their looks, in whatever order they stand; a first row that names the columns is understood.
public final class PastedRows {
    private static final int OWN_MINUTES = 10;
    /// What looks like an earlier time of day than this one, or than the start of its row, is a duration: `0:45`.
    private static final int EARLIEST = 5 * 60;

    private static final int BREAK_MINUTES = 15;

    private static final String CLOCK = "(?:klo|kl\\.?|at)? ?\\d{1,2}[.:]\\d{2}";
    private static final Pattern TIMES = Pattern.compile("(" + CLOCK + ")(?: ?[-–—] ?(" + CLOCK + "))?");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•–—·▪◦]|\\d{1,3}[.)]) +");
    /// A row without columns: a time, what is done, how long.
    private static final Pattern LINE =
            Pattern.compile("(?:" + TIMES + "[ :–—-]+)?(.+?)(?:[ ,;:–—-]*\\(([^()]+)\\)|[ ,;:–—-]+("
                    + "(?:\\d[\\d.,:½ /]*|½) ?(?:h|t|tim|min|m|tunti|tuntia|minuuttia|timme|timmar|minuter|hours?|minutes|mins|')\\.?"
                    + "(?: ?\\d{1,2} ?(?:min|m|minuuttia|minuter|minutes)?)?))?\\.?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern JOINED = Pattern.compile(".*(?:^| )(?:ja|och|and|sekä|samt|[&+])(?: |$).*");
    private static final int MOST_BREAK_WORDS = 3;
    private static final Set<String> BREAKS = words("tauko kahvi kahvitauko lounas lounastauko ruokatauko ruokailu"
            + " jaloittelu jaloittelutauko taukojumppa paus pausen kaffe kaffepaus fika lunch lunchpaus lunchrast rast bensträckare"
            + " benstäckare break coffee tea lunchtime");
    private static final Map<Column, Set<String>> HEADS = Map.of(
            Column.TIME,
                    words(
                            "aika klo kello alku alkaa kellonaika tid tidpunkt klockslag start börjar time start starts from"),
            Column.END, words("loppu loppuu päättyy slut slutar end ends until to"),
            Column.MINUTES,
                    words("kesto min minuutit minuuttia pituus längd minuter varaktighet duration minutes length mins"),
            Column.TITLE,
                    words(
                            "osuus sisältö aihe otsikko ohjelma mitä tekeminen ohjelmanumero innehåll punkt rubrik vad program"
                                    + " aktivitet moment ämne title topic content activity session what item agenda"),
            Column.LEADER,
                    words(
                            "vetäjä ohjaaja kuka vastuu vastuuhenkilö puhuja ledare vem ansvarig talare leader who speaker host"
                                    + " facilitator"),
            Column.NOTES,
                    words("muistiinpanot huomiot huom lisätiedot anteckningar notiser obs notes remarks comments"),
            Column.NUMBER, words("nro nr no # n:o numero nummer number"));

    /// What stands in a column.
    private enum Column {
        TIME,
        END,
        MINUTES,
        TITLE,
        LEADER,
        NOTES,
        NUMBER
    }

    /// What was read of a row.
    /// @param start  minute of the day; empty if the row says none
    private record Row(String title, OptionalInt start, OptionalInt minutes, String leader, String notes) {}

    private PastedRows() {}

    private static Set<String> words(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.split(" "))));
    }

    /// A step for each row that says what is done. A row without minutes takes the
    /// time until the next one begins, where both say when they begin.
    public static List<Step> steps(String text) {
        var lines =
                TypedText.lines(text).lines().filter(line -> !line.isBlank()).toList();
        var isTable = lines.stream().anyMatch(line -> line.contains("\t"));
        var rows = isTable ? table(lines) : lines.stream().map(PastedRows::line).toList();
        return IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).title().isEmpty())
                .mapToObj(i ->
                        step(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1).start() : OptionalInt.empty()))
                .toList();
    }

    private static Step step(Row row, OptionalInt next) {
        var isBreak = isBreak(row.title());
        var between = row.start().isPresent() && next.isPresent()
                ? next.getAsInt() - row.start().getAsInt()
                : 0;
        var minutes = row.minutes().orElse(between > 0 ? between : isBreak ? BREAK_MINUTES : OWN_MINUTES);
        var step = isBreak ? Step.ofBreak(BREAK_MINUTES).withTitle(row.title()) : Step.own(row.title(), OWN_MINUTES);
        return step.withMinutes(minutes).withLeader(row.leader()).withNotes(row.notes());
    }

    /// “Kahvi”, “Lunch på restaurangen”; not “Kahvi ja esittäytyminen”.
    private static boolean isBreak(String title) {
        var words = title.toLowerCase(Locale.ROOT).split("[ .:,]+");
        return words.length <= MOST_BREAK_WORDS
                && BREAKS.contains(words[0])
                && !JOINED.matcher(title.toLowerCase(Locale.ROOT)).matches();
    }

    private static List<Row> table(List<String> lines) {
        var cells = lines.stream().map(PastedRows::cells).toList();
        var heads = heads(cells.getFirst());
        var rows = heads.isEmpty() ? cells : cells.subList(1, cells.size());
        var numbered = numbered(rows);
        return rows.stream().map(row -> row(row, heads, numbered)).toList();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.split("\t", -1)) {
            var plain = SPACE.matcher(cell).replaceAll(" ").strip();
            // A spreadsheet sets a cell in quotes that has a line end or a quote in it.
            cells.add(
                    plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
                            ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"")
                            : plain);
        }
        return cells;
    }

    /// What the first row says of the columns; nothing unless all of its cells are names of columns.
    private static Map<Integer, Column> heads(List<String> cells) {
        var heads = new HashMap<Integer, Column>();
        for (var i = 0; i < cells.size(); i++) {
            var word = cells.get(i)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[.:()]", "")
                    .strip();
            var index = i;
            var first = word.split(" ")[0];
            HEADS.forEach((column, names) -> {
                if (names.contains(word) || names.contains(first) && word.length() < first.length() + 8) {
                    heads.put(index, column);
                }
            });
            if (!word.isEmpty() && !heads.containsKey(i)) {
                return Map.of();
            }
        }
        return heads.containsValue(Column.TITLE) || heads.size() > 1 ? heads : Map.of();
    }

    /// The column that only counts the rows; negative if there is none.
    private static int numbered(List<List<String>> rows) {
        return IntStream.range(0, rows.getFirst().size())
                .filter(column -> rows.size() > 1
                        && IntStream.range(0, rows.size())
                                .allMatch(i -> column < rows.get(i).size()
                                        && rows.get(i)
                                                .get(column)
                                                .replace(".", "")
                                                .equals(String.valueOf(i + 1))))
                .findFirst()
                .orElse(-1);
    }

    private static Row row(List<String> cells, Map<Integer, Column> heads, int numbered) {
        var title = "";
        var start = OptionalInt.empty();
        var end = OptionalInt.empty();
        var minutes = OptionalInt.empty();
        var leader = "";
        var notes = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var column = Optional.ofNullable(heads.get(i));
            if (cell.isEmpty() || i == numbered || column.equals(Optional.of(Column.NUMBER))) {
                continue;
            }
            var times = TIMES.matcher(cell);
            var duration = WrittenDuration.minutes(cell);
            var isBare = NUMBER.matcher(cell).matches();
            if (column.equals(Optional.of(Column.MINUTES)) && duration.isPresent()) {
                minutes = duration;
            } else if (column.equals(Optional.of(Column.LEADER))) {
                leader = cell;
            } else if (column.equals(Optional.of(Column.NOTES))) {
                notes.add(cell);
            } else if (column.isEmpty() || !column.equals(Optional.of(Column.TITLE))) {
                var first = times.matches() ? minute(times.group(1)) : OptionalInt.empty();
                if (first.isPresent() && first.getAsInt() >= start.orElse(EARLIEST)) {
                    end = start.isPresent() ? first : minute(times.group(2));
                    start = start.isPresent() ? start : first;
                } else if (duration.isPresent() && (!isBare || minutes.isEmpty())) {
                    minutes = duration;
                } else if (title.isEmpty()) {
                    title = cell;
                } else {
                    notes.add(cell);
                }
            } else if (title.isEmpty()) {
                title = cell;
            } else {
                notes.add(cell);
            }
        }
        return new Row(
                title, start, minutes.isPresent() ? minutes : between(start, end), leader, String.join("\n", notes));
    }

    private static Row line(String line) {
        var plain = SPACE.matcher(line).replaceAll(" ").strip();
        var matcher = LINE.matcher(BULLET.matcher(plain).replaceFirst(""));
        if (!matcher.matches()) {
            return new Row(plain, OptionalInt.empty(), OptionalInt.empty(), "", "");
        }
        var said = Optional.ofNullable(matcher.group(4) == null ? matcher.group(5) : matcher.group(4));
        var minutes = said.map(WrittenDuration::minutes).orElse(OptionalInt.empty());
        // What stands in brackets and is no duration belongs to the title.
        var title = said.isPresent() && minutes.isEmpty()
                ? plain.substring(plain.indexOf(matcher.group(3)))
                : matcher.group(3);
        var start = minute(matcher.group(1));
        return new Row(title, start, minutes.isPresent() ? minutes : between(start, minute(matcher.group(2))), "", "");
    }

    private static OptionalInt minute(@Nullable String clock) {
        var time = clock == null ? Optional.<LocalTime>empty() : WrittenTime.read(clock);
        return time.isPresent() ? OptionalInt.of(Schedule.minuteOf(time.get())) : OptionalInt.empty();
    }

    private static OptionalInt between(OptionalInt start, OptionalInt end) {
        return start.isPresent() && end.isPresent() && end.getAsInt() > start.getAsInt()
                ? OptionalInt.of(end.getAsInt() - start.getAsInt())
                : OptionalInt.empty();
    }
}
