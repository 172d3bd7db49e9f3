package fi.helminauha.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text in small letters, and where they stand in it. What is neither letter nor digit parts words.
final class TextWords {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    TextWords(String text) {
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            if (isOfWord(character)) {
                var end = at;
                while (end < text.length() && isOfWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
                starts.add(at);
                ends.add(end);
                at = end;
            } else {
                at += Character.charCount(character);
            }
        }
    }

    static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || character == '\u00AD';
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return words;
    }

    int start(int word) {
        return starts.get(word);
    }

    /// Exclusive.
    int end(int word) {
        return ends.get(word);
    }

    /// Where the words of another text stand after one another in this.
    List<Integer> places(List<String> wanted) {
        var places = new ArrayList<Integer>();
        for (var at = 0; at + wanted.size() <= words.size(); at++) {
            if (words.subList(at, at + wanted.size()).equals(wanted)) {
                places.add(at);
            }
        }
        return places;
    }
}
