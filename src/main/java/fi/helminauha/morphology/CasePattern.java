package fi.helminauha.morphology;

/// Says which letters of a word are capitals by nature: `i` and `j` are, `p` and `q` are not (`q` and `j` in
/// abbreviations), and hyphens and colons stand for themselves. `Isolla-Britannialla` has `ipppp-ipppppppppp`.
///
/// Follows libvoikko's `parseStructure` and `fixStructure`, without their marks of boundaries.
final class CasePattern {
    private final Analysis analysis;
    private final StringBuilder pattern = new StringBuilder();
    private int missing;
    private int seen;
    private int given;
    private boolean isTitle;
    private boolean isAbbreviation;

    private CasePattern(Analysis analysis, int wordLength) {
        this.analysis = analysis;
        this.missing = wordLength;
    }

    static String of(Analysis analysis, int wordLength) {
        return new CasePattern(analysis, wordLength).pattern();
    }

    static boolean isCapital(char mark) {
        return mark == 'i' || mark == 'j';
    }

    private String pattern() {
        for (var i = 0; i < analysis.size(); i++) {
            switch (analysis.tag(i)) {
                case PART_END, INNER -> {
                    fillSeen();
                    startPart();
                }
                case CAPITALS -> i = copyGiven(i);
                case BASE, DERIVED, NOTE -> i = analysis.endOfNote(i);
                case WORD_CLASS -> passClass(i);
                case TEXT -> passCharacter(i);
                case END, HYPHEN_RULE, OF_PLACE, INFLECTED_FIRST, FREE_HYPHEN, NEEDS_HYPHEN, AFTER_NAME -> {}
                case ORGANISATION, ACTION_NOUN, PAST_PASSIVE, COMPARISON, MANNER, OTHER -> {}
            }
        }
        fill(missing);
        lowerDerivedOfPlaces();
        raiseInflectedFirst();
        return pattern.toString();
    }

    private int copyGiven(int at) {
        isTitle = false;
        var end = analysis.endOfNote(at);
        for (var i = at + 1; i < end && missing > 0; i++) {
            if (!analysis.is(i, '=')) {
                pattern.append(analysis.text(i));
                given++;
                missing -= analysis.is(i, '-') ? 0 : 1;
            }
        }
        return end;
    }

    private void passClass(int at) {
        switch (analysis.wordClass(at)) {
            case FIRST_NAME, SURNAME, PLACE_NAME, NAME -> {
                isTitle = true;
                isAbbreviation = false;
            }
            case ABBREVIATION, ROMAN_NUMERAL -> isAbbreviation = true;
            case NUMERAL -> isAbbreviation = analysis.is(at + 1, Tag.TEXT) && Character.isDigit(analysis.text(at + 1));
            case NOUN, ADJECTIVE, NOUN_OR_ADJECTIVE, VERB, PRONOUN, ADVERB, PREPOSITION -> isAbbreviation = false;
            case CONJUNCTION, INTERJECTION, PREFIX, NEGATION, UNKNOWN -> isAbbreviation = false;
        }
    }

    private void passCharacter(int at) {
        switch (analysis.text(at)) {
            case '-' -> passHyphen(at);
            case ':' -> {
                if (isAbbreviation && seen > given) {
                    fillSeen();
                    startPart();
                }
                isAbbreviation = false;
                pattern.append(':');
                missing = Math.max(0, missing - 1);
            }
            default -> seen++;
        }
    }

    private void passHyphen(int at) {
        if (seen > given) {
            fillSeen();
            pattern.append('-');
            startPart();
        } else if (at != 0) {
            if (seen == given) {
                pattern.append('-');
            } else {
                seen++;
            }
        }
        missing = Math.max(0, missing - 1);
        if (pattern.isEmpty()) {
            pattern.append('-');
        }
    }

    private void startPart() {
        seen = 0;
        given = 0;
    }

    private void fillSeen() {
        if (seen > given) {
            fill(seen - given);
            missing = Math.max(0, missing - (seen - given));
        }
    }

    private void fill(int count) {
        for (var i = 0; i < count; i++) {
            pattern.append(isTitle ? (isAbbreviation ? 'j' : 'i') : (isAbbreviation ? 'q' : 'p'));
            isTitle = false;
        }
    }

    /// `[Dg]` after a place name makes a common word of it: `helsinkiläinen`.
    private void lowerDerivedOfPlaces() {
        for (var i = analysis.indexOf(Tag.OF_PLACE, 0, analysis.size());
                i >= 0;
                i = analysis.indexOf(Tag.OF_PLACE, i + 1, analysis.size())) {
            var hyphens = hyphensBefore(i);
            for (var at = 0; at < pattern.length(); at++) {
                if (pattern.charAt(at) == '-') {
                    hyphens--;
                } else if (pattern.charAt(at) == 'i' && hyphens == 0) {
                    pattern.setCharAt(at, 'p');
                }
            }
        }
    }

    private int hyphensBefore(int end) {
        var hyphens = 0;
        for (var i = 0; i < end; i++) {
            hyphens += analysis.is(i, '-') ? 1 : 0;
        }
        return hyphens;
    }

    /// `[De]` before a place name, or before a hyphen at the end that waits for one: the first part is a name too,
    /// though inflected.
    private void raiseInflectedFirst() {
        var isInflected = false;
        for (var i = 0; i < analysis.size(); i++) {
            if (analysis.tag(i) == Tag.INFLECTED_FIRST) {
                isInflected = true;
            } else if (analysis.tag(i) == Tag.WORD_CLASS && analysis.wordClass(i) == WordClass.NOUN) {
                isInflected = false;
            } else if (isInflected && analysis.is(i, '-')) {
                if (hasPlaceName(i) || analysis.is(analysis.size() - 1, '-')) {
                    raiseFirstLetter();
                }
                return;
            }
        }
    }

    private boolean hasPlaceName(int from) {
        for (var i = from; i < analysis.size(); i++) {
            if (analysis.tag(i) == Tag.WORD_CLASS && analysis.wordClass(i) == WordClass.PLACE_NAME) {
                return true;
            }
        }
        return false;
    }

    private void raiseFirstLetter() {
        for (var at = 0; at < pattern.length(); at++) {
            if (pattern.charAt(at) == 'i' || pattern.charAt(at) == 'p') {
                pattern.setCharAt(at, 'i');
                return;
            }
        }
    }
}
