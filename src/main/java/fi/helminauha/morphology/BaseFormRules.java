package fi.helminauha.morphology;

/// Makes the base form of a stretch of an analysis: its text, with that of the last dictionary word put in the
/// place of its inflected form. Follows libvoikko's `parseBaseform`.
final class BaseFormRules {
    private final Analysis analysis;
    private final int to;
    private final String pattern;
    private final StringBuilder text = new StringBuilder();
    private int patternAt;
    private int baseAt = -1;
    private int baseInText;
    private int hyphensInBase;
    private boolean isInflectedFirst;
    private boolean mayIgnoreInflectedFirst;
    private int actionNounAt = -1;

    private BaseFormRules(Analysis analysis, int to, String pattern, int patternAt) {
        this.analysis = analysis;
        this.to = to;
        this.pattern = pattern;
        this.patternAt = patternAt;
    }

    /// A base form and, of a `-minen` form, its noun; either is empty where there is none.
    record BaseForm(String text, String actionNoun) {}

    /// The base form of the whole analysis.
    static BaseForm of(Analysis analysis, String pattern) {
        return ofStretch(analysis, 0, analysis.size(), pattern, 0, true);
    }

    /// The base form of one part.
    ///
    /// @param patternAt  which mark of the pattern belongs to the first character of the part
    static BaseForm ofPart(Analysis analysis, int from, int to, String pattern, int patternAt) {
        return ofStretch(analysis, from, to, pattern, patternAt, false);
    }

    private static BaseForm ofStretch(
            Analysis analysis, int from, int to, String pattern, int patternAt, boolean isNumeralWhole) {
        var rules = new BaseFormRules(analysis, to, pattern, patternAt);
        rules.read(from, isNumeralWhole);
        var noun = rules.actionNounAt < 0 ? "" : rules.text.substring(0, rules.actionNounAt) + "minen";
        rules.putLastBase();
        return new BaseForm(rules.text.toString(), noun);
    }

    private void read(int from, boolean isNumeralWhole) {
        var isClassSeen = false;
        for (var i = from; i < to; i++) {
            switch (analysis.tag(i)) {
                case BASE, DERIVED -> i = openBase(i);
                case CAPITALS, NOTE -> i = analysis.endOfNote(i);
                case TEXT -> passCharacter(i);
                case INFLECTED_FIRST -> isInflectedFirst = !mayIgnoreInflectedFirst;
                case ACTION_NOUN -> actionNounAt = text.length();
                case PART_END -> actionNounAt = -1;
                case WORD_CLASS -> {
                    actionNounAt = -1;
                    if (isNumeralWhole && !isClassSeen && analysis.wordClass(i) == WordClass.NUMERAL) {
                        var length = text.length();
                        if (NumeralRules.appendBaseForm(analysis, i + 1, text)) {
                            baseAt = -1;
                            return;
                        }
                        text.setLength(length);
                    } else {
                        passClass(analysis.wordClass(i));
                    }
                    isClassSeen = true;
                }
                case END, INNER, HYPHEN_RULE, OF_PLACE, FREE_HYPHEN, NEEDS_HYPHEN, AFTER_NAME -> {}
                case ORGANISATION, PAST_PASSIVE, COMPARISON, MANNER, OTHER -> {}
            }
        }
    }

    private int openBase(int at) {
        baseAt = at + 1;
        baseInText = text.length();
        hyphensInBase = 0;
        var end = analysis.endOfNote(at);
        for (var i = baseAt; i < end; i++) {
            hyphensInBase += analysis.is(i, '-') ? 1 : 0;
        }
        return end;
    }

    private void passClass(WordClass wordClass) {
        isInflectedFirst = false;
        mayIgnoreInflectedFirst = wordClass != WordClass.ADJECTIVE && wordClass != WordClass.NOUN_OR_ADJECTIVE;
    }

    private void passCharacter(int at) {
        var character = analysis.text(at);
        if (character == '-') {
            if (hyphensInBase > 0) {
                hyphensInBase--;
            } else {
                endWordAtHyphen(at);
            }
            isInflectedFirst = false;
        }
        var isCapital = patternAt < pattern.length() && CasePattern.isCapital(pattern.charAt(patternAt));
        patternAt++;
        text.append(isCapital ? Character.toUpperCase(character) : character);
    }

    /// The first part of a place name gets its base form (`Isolla-Britannialla`: `Iso`), except one in `-is`
    /// (`Pohjois-Suomella`).
    private void endWordAtHyphen(int at) {
        var isInIs = analysis.is(at - 2, 'i') && analysis.is(at - 1, 's');
        if (isInflectedFirst && baseAt >= 0 && !isInIs && hasPlaceName(at)) {
            putLastBase();
            if (text.length() > baseInText) {
                text.setCharAt(baseInText, Character.toUpperCase(text.charAt(baseInText)));
            }
        }
        baseAt = -1;
    }

    private boolean hasPlaceName(int from) {
        for (var i = from; i < to; i++) {
            if (analysis.tag(i) == Tag.WORD_CLASS && analysis.wordClass(i) == WordClass.PLACE_NAME) {
                return true;
            }
        }
        return false;
    }

    private void putLastBase() {
        if (baseAt < 0) {
            return;
        }
        text.setLength(baseInText);
        for (var i = baseAt; analysis.is(i, Tag.TEXT); i++) {
            if (!analysis.is(i, '=')) {
                text.append(analysis.text(i));
            }
        }
    }
}
