package fi.helminauha.packaging;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What an installer can be built without, though its users would miss it.
enum Lack {
    NO_DICTIONARY("The collection has no Finnish dictionary: Finnish would be searched by the beginnings of words."),
    NO_WINDOW(
            "There is no Xvfb here: the start-up cache would be trained without a window, be larger by half, and help less.");

    private final String sentence;

    Lack(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /// As the build’s option `installer.allow` names it.
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param options  names with commas or spaces between them; may be empty
    /// @throws IllegalArgumentException if one is no such name
    static Set<Lack> of(String options) {
        var allowed = EnumSet.noneOf(Lack.class);
        for (var option : options.isBlank() ? new String[0] : options.strip().split("[, ]+")) {
            allowed.add(valueOf(option.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return allowed;
    }
}
