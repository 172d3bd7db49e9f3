package fi.helminauha.morphology;

import java.text.Normalizer;

/// Brings a word as it is typed or printed into the form that the transducer reads: composed, in lower case, with
/// plain hyphens and apostrophes and without soft hyphens.
final class SurfaceForm {
    private static final char FIRST_COMBINING = '\u0300';

    private SurfaceForm() {}

    static String of(CharSequence word) {
        var text = hasCombining(word) ? Normalizer.normalize(word, Normalizer.Form.NFC) : word;
        var form = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '\u00AD' -> {}
                case '\u2010', '\u2011' -> form.append('-');
                case '\u2019', '\u02BC' -> form.append('\'');
                default -> form.append(Character.toLowerCase(character));
            }
        }
        return form.toString();
    }

    private static boolean hasCombining(CharSequence word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_COMBINING && word.charAt(i) <= '\u036F') {
                return true;
            }
        }
        return false;
    }
}
