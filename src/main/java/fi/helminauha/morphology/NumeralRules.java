package fi.helminauha.morphology;

/// Makes the base form of a numeral, in which every part is inflected: `kahdellekymmenelle` gives `kaksikymmentä`.
///
/// Follows libvoikko's `parseNumeralBaseform`.
final class NumeralRules {
    private NumeralRules() {}

    /// Appends the base form of the rest of the analysis.
    ///
    /// @return false if the rest is no plain numeral; what was appended by then is of no use
    static boolean appendBaseForm(Analysis analysis, int from, StringBuilder text) {
        var isInDigits =
                analysis.is(from, '-') || (analysis.is(from, Tag.TEXT) && Character.isDigit(analysis.text(from)));
        var isInBase = false;
        var isBasePassed = false;
        for (var i = from; i < analysis.size(); i++) {
            var tag = analysis.tag(i);
            if (tag == Tag.TEXT) {
                if (isInBase || isInDigits || !isBasePassed || analysis.is(i, '-')) {
                    text.append(analysis.text(i));
                }
                continue;
            }
            isBasePassed |= isInDigits;
            isInDigits = false;
            switch (tag) {
                case BASE, DERIVED -> isInBase = true;
                case END -> {
                    isBasePassed |= isInBase;
                    isInBase = false;
                }
                case CAPITALS, NOTE -> i = analysis.endOfNote(i);
                case PART_END -> {
                    if (i + 1 == analysis.size()) {
                        return false;
                    }
                    isBasePassed &= !hasThreeCharactersAfter(analysis, i);
                }
                case WORD_CLASS -> {
                    switch (analysis.wordClass(i)) {
                        case NOUN, ADJECTIVE, NOUN_OR_ADJECTIVE -> {
                            return false;
                        }
                        default -> {}
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    /// libvoikko takes two letters or fewer after a boundary for the end of an inflected form. A tag has three
    /// characters at least.
    private static boolean hasThreeCharactersAfter(Analysis analysis, int at) {
        return analysis.endOfText(at + 1) < analysis.size() || analysis.size() - at > 3;
    }
}
