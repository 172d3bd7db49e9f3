package fi.helminauha.morphology;

import java.util.List;
import java.util.Locale;

/// A word that a collection adds to the dictionary, with its inflection.
///
/// Covered are
/// - a compound whose last part the dictionary knows: `sotehelmi` of `sote` and `helmi` is found as `sotehelmet`
///   and `sotehelmistä`, because `helmet` and `helmistä` are forms of `helmi`;
/// - any other word with the usual endings right after it, after a colon, after an `i` where it ends in a
///   consonant, or after one of the given stems: `ASKOn`, `ASKO:n`, `Teamsissa`, and `-kin`, `-ko`, `-han`, `-pa`
///   after them. Names of up to three letters need the colon.
///
/// Not covered are consonant gradation and possessive suffixes of words whose last part the dictionary does not
/// know.
///
/// @param baseForm  as it is written, for example `etätyönohjaus` or `ASKO`
/// @param parts     base forms of its parts in order; empty for a word without parts. The last one must end the
///                  base form
/// @param stems     stems that the word has beside its base form, for example `lahde` for `Lahti`; mostly empty
public record KnownWord(String baseForm, List<String> parts, List<String> stems) {
    /// @throws IllegalArgumentException if the base form is blank or does not end with its last part, or if a part
    /// or a stem is blank
    public KnownWord {
        parts = List.copyOf(parts);
        stems = List.copyOf(stems);
        if (baseForm.isBlank()
                || parts.stream().anyMatch(String::isBlank)
                || stems.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a known word needs letters: '" + baseForm + "' " + parts + " " + stems);
        }
        if (!parts.isEmpty() && !lower(baseForm).endsWith(lower(parts.getLast()))) {
            throw new IllegalArgumentException(
                    "'" + baseForm + "' does not end with its part '" + parts.getLast() + "'");
        }
    }

    /// A word without further stems.
    public KnownWord(String baseForm, List<String> parts) {
        this(baseForm, parts, List.of());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
