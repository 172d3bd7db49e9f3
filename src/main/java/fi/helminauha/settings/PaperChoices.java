package fi.helminauha.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How papers were wanted the last time, each choice by a name of its own; and where the last ones were saved.
/// @param values  names and values that are neither such words nor a saved paper’s path are left out
public record PaperChoices(Map<String, String> values) {
    public static final PaperChoices FIRST = new PaperChoices(Map.of());
    private static final Pattern WORD = Pattern.compile("[a-z0-9,.-]{0,100}");
    /// Of the papers that were saved, the newest first.
    private static final Pattern MADE = Pattern.compile("made\\.[0-9]");

    private static final int MOST = 10;
    private static final int LONGEST_PATH = 4_000;

    public PaperChoices {
        var sound = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (WORD.matcher(name).matches() && (WORD.matcher(value).matches() || isMade(name, value))) {
                sound.put(name, value);
            }
        });
        values = Map.copyOf(sound);
    }

    private static boolean isMade(String name, String value) {
        return MADE.matcher(name).matches()
                && value.length() <= LONGEST_PATH
                && value.chars().noneMatch(Character::isISOControl);
    }

    /// The paths of the papers that were saved last, at most ten, the newest first.
    public List<String> made() {
        return IntStream.range(0, MOST)
                .mapToObj(number -> get("made." + number))
                .flatMap(Optional::stream)
                .toList();
    }

    public PaperChoices withMade(String path) {
        return withMade(Stream.concat(Stream.of(path), made().stream())
                .distinct()
                .limit(MOST)
                .toList());
    }

    public PaperChoices withoutMade(String path) {
        return withMade(made().stream().filter(each -> !each.equals(path)).toList());
    }

    private PaperChoices withMade(List<String> paths) {
        var changed = new TreeMap<>(values);
        changed.keySet().removeIf(name -> MADE.matcher(name).matches());
        for (var number = 0; number < paths.size(); number++) {
            changed.put("made." + number, paths.get(number));
        }
        return new PaperChoices(changed);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public PaperChoices with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new PaperChoices(changed);
    }
}
