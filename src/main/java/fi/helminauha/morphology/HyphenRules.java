package fi.helminauha.morphology;

/// Sorts out what the transducer accepts but Finnish spelling does not: a hyphen stands in a compound where two
/// equal vowels or a digit meet (`linja-auto`, but not `kala-keitto`), and a proper noun does not run into a
/// common one.
///
/// Follows libvoikko's `isValidAnalysis`.
final class HyphenRules {
    private static final String VOWELS = "aeiouyäö";

    private final Analysis analysis;
    private boolean isBoundaryPassed;
    private boolean isHyphenPresent;
    private boolean isHyphenFree;
    private boolean isHyphenFreeForNext;
    private boolean isHyphenNeeded;
    private boolean isNeededHyphenMissing;
    private boolean startsWithName;
    private boolean endsWithNoun;
    private char beforeLast;
    private char last;

    private HyphenRules(Analysis analysis) {
        this.analysis = analysis;
    }

    static boolean allow(Analysis analysis) {
        return new HyphenRules(analysis).allow();
    }

    private boolean allow() {
        for (var i = 0; i < analysis.size(); i++) {
            var tag = analysis.tag(i);
            if (tag.opensNote()) {
                i = analysis.endOfNote(i);
            } else if (analysis.is(i, '-')) {
                startsWithName = false;
                endsWithNoun = false;
                if (analysis.is(i + 1, Tag.HYPHEN_RULE) && i + 2 < analysis.size()) {
                    isBoundaryPassed = true;
                    isHyphenPresent = true;
                    i++;
                }
            } else if (tag == Tag.TEXT ? !allowCharacter(analysis.text(i)) : !allowTag(tag, i)) {
                return false;
            }
        }
        return !isNeededHyphenMissing && !(startsWithName && endsWithNoun);
    }

    private boolean allowTag(Tag tag, int at) {
        switch (tag) {
            case FREE_HYPHEN -> {
                isHyphenFree = true;
                isHyphenFreeForNext = true;
            }
            case NEEDS_HYPHEN -> {
                isBoundaryPassed = false;
                isHyphenFree = true;
                isHyphenNeeded = true;
            }
            case AFTER_NAME -> {
                isNeededHyphenMissing = false;
                endsWithNoun = false;
            }
            case OF_PLACE -> startsWithName = false;
            case WORD_CLASS -> passClass(analysis.wordClass(at));
            case HYPHEN_RULE -> {
                if (isNeededHyphenMissing) {
                    return false;
                }
                isBoundaryPassed = true;
                isHyphenPresent = false;
                isNeededHyphenMissing = isHyphenNeeded;
            }
            case TEXT, BASE, DERIVED, CAPITALS, NOTE, END, PART_END, INNER, INFLECTED_FIRST, ORGANISATION -> {}
            case ACTION_NOUN, PAST_PASSIVE, COMPARISON, MANNER, OTHER -> {}
        }
        return true;
    }

    private void passClass(WordClass wordClass) {
        switch (wordClass) {
            case FIRST_NAME, SURNAME, PLACE_NAME, NAME -> {
                startsWithName = true;
                endsWithNoun = false;
            }
            case NOUN, NOUN_OR_ADJECTIVE -> endsWithNoun = true;
            case ADJECTIVE, VERB, NUMERAL, ROMAN_NUMERAL, PRONOUN, ADVERB, PREPOSITION -> {}
            case CONJUNCTION, INTERJECTION, ABBREVIATION, PREFIX, NEGATION, UNKNOWN -> {}
        }
    }

    private boolean allowCharacter(char character) {
        var isAllowed = !isBoundaryPassed || allowAfterBoundary(character);
        isBoundaryPassed = false;
        beforeLast = last;
        last = character;
        return isAllowed;
    }

    private boolean allowAfterBoundary(char character) {
        if (last == 0 || (beforeLast == 'i' && last == 's')) {
            isHyphenFree = true;
        }
        if (isHyphenPresent) {
            isHyphenNeeded = false;
        }
        if (!(isHyphenFree && isHyphenPresent)) {
            var before = Character.toLowerCase(last);
            var isEqualVowel = before == Character.toLowerCase(character) && VOWELS.indexOf(before) >= 0;
            if ((isEqualVowel || (before >= '0' && before <= '9')) != isHyphenPresent) {
                return false;
            }
        }
        isHyphenFree = isHyphenFreeForNext;
        isHyphenFreeForNext = false;
        return true;
    }
}
