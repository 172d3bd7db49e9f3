package fi.helminauha.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// How papers were wanted the last time, each choice by a name of its own.
/// @param values  names and values that are no such words are left out
public record PaperChoices(Map<String, String> values) {
    public static final PaperChoices FIRST = new PaperChoices(Map.of());
    private static final Pattern WORD = Pattern.compile("[a-z0-9,.-]{0,100}");

    public PaperChoices {
        var sound = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (WORD.matcher(name).matches() && WORD.matcher(value).matches()) {
                sound.put(name, value);
            }
        });
        values = Map.copyOf(sound);
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
