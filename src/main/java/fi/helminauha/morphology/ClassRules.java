package fi.helminauha.morphology;

/// Finds the class of a word, that of its last part as inflected and derived. Follows libvoikko's
/// `parseBasicAttributes`.
final class ClassRules {
    private ClassRules() {}

    static WordClass of(Analysis analysis) {
        var isAdjective = false;
        for (var i = analysis.size() - 1; i >= 0; i--) {
            switch (analysis.tag(i)) {
                case COMPARISON, MANNER -> isAdjective = true;
                case PAST_PASSIVE -> {
                    return WordClass.ADJECTIVE;
                }
                case PART_END -> {
                    if (analysis.is(i - 1, '-') || (analysis.is(i - 1, Tag.HYPHEN_RULE) && analysis.is(i - 2, '-'))) {
                        return WordClass.PREFIX;
                    }
                }
                case WORD_CLASS -> {
                    var wordClass = analysis.wordClass(i);
                    return wordClass == WordClass.NOUN_OR_ADJECTIVE && (isAdjective || startsWithNumeral(analysis))
                            ? WordClass.ADJECTIVE
                            : wordClass;
                }
                default -> {}
            }
        }
        return WordClass.UNKNOWN;
    }

    private static boolean startsWithNumeral(Analysis analysis) {
        return analysis.is(0, Tag.WORD_CLASS) && analysis.wordClass(0) == WordClass.NUMERAL;
    }
}
