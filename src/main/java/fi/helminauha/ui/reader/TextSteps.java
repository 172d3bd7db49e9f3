package fi.helminauha.ui.reader;

import java.text.BreakIterator;
import java.util.Locale;

/// Where the next and the last character and word of a document begin, as readers see characters: an emoji of
/// several code points is one.
final class TextSteps {
    private final ReaderDocument document;

    TextSteps(ReaderDocument document) {
        this.document = document;
    }

    int nextCharacter(int offset) {
        return next(BreakIterator.getCharacterInstance(Locale.ROOT), offset);
    }

    int previousCharacter(int offset) {
        return previous(BreakIterator.getCharacterInstance(Locale.ROOT), offset);
    }

    /// The start of the next word, or the end of the passage.
    int nextWord(int offset) {
        var passage = document.passageAt(offset);
        var words = words(passage);
        if (offset >= passage.end()) {
            return Math.min(offset + 1, document.text().length());
        }
        var at = words.following(offset - passage.start());
        while (at != BreakIterator.DONE && at < passage.text().length() && !isWordStart(passage.text(), at)) {
            at = words.next();
        }
        return at == BreakIterator.DONE ? passage.end() : passage.start() + at;
    }

    /// The start of the word, or of the one before.
    int previousWord(int offset) {
        var passage = document.passageAt(offset);
        if (offset <= passage.start()) {
            return Math.max(0, offset - 1);
        }
        var words = words(passage);
        var at = words.preceding(offset - passage.start());
        while (at > 0 && !isWordStart(passage.text(), at)) {
            at = words.previous();
        }
        return passage.start() + Math.max(0, at);
    }

    /// The word, number or stretch of other characters at the offset.
    TextRange wordAt(int offset) {
        var passage = document.passageAt(offset);
        if (passage.text().isEmpty()) {
            return passage.range();
        }
        var words = words(passage);
        var at = Math.min(offset - passage.start(), passage.text().length() - 1);
        var end = words.following(at);
        return new TextRange(words.previous(), end).movedBy(passage.start());
    }

    private static BreakIterator words(Passage passage) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(passage.text());
        return words;
    }

    private static boolean isWordStart(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    private int next(BreakIterator steps, int offset) {
        var passage = document.passageAt(offset);
        if (offset >= passage.end()) {
            return Math.min(offset + 1, document.text().length());
        }
        steps.setText(passage.text());
        return passage.start() + steps.following(offset - passage.start());
    }

    private int previous(BreakIterator steps, int offset) {
        var passage = document.passageAt(offset);
        if (offset <= passage.start()) {
            return Math.max(0, offset - 1);
        }
        steps.setText(passage.text());
        return passage.start() + steps.preceding(offset - passage.start());
    }
}
