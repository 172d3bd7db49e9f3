package fi.helminauha.search.analysis;

import java.util.Locale;

/// Words as a foreign keyboard writes them.
public final class Folding {
    private Folding() {}

    /// In lower case, with `a` for `å` and `ä`, `o` for `ö`.
    public static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ä', 'a').replace('å', 'a').replace('ö', 'o');
    }
}
