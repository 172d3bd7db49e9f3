package fi.helminauha.collection.json;

import fi.helminauha.collection.json.JsonValue.JsonString;
import java.text.Normalizer;

/// What every string of every document must keep, whatever it is for.
final class StringRules {
    private static final int LONGEST = 100_000;

    private StringRules() {}

    static void check(JsonString string, Findings findings) {
        var text = string.text();
        if (text.length() > LONGEST) {
            findings.problem(
                    string.pointer(), "The string has over " + LONGEST + " characters; divide it into several.");
        }
        var unsound = text.codePoints().filter(StringRules::isUnsound).findFirst();
        if (unsound.isPresent()) {
            findings.problem(
                    string.pointer(),
                    "The string has a %s U+%04X; remove it.".formatted(kind(unsound.getAsInt()), unsound.getAsInt()));
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            findings.problem(
                    string.pointer(),
                    "A letter and its accent are two characters; write them as one, ä and not a with ¨ (form NFC).");
        }
    }

    private static boolean isUnsound(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // Invisible marks, among them those that turn the direction of writing; a soft hyphen may divide a long
            // word.
            case Character.FORMAT -> character != '\u00AD';
            default -> false;
        };
    }

    private static String kind(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> "control character";
            case Character.SURROGATE -> "lone surrogate";
            case Character.FORMAT -> "invisible character";
            default -> "character that is no text,";
        };
    }
}
