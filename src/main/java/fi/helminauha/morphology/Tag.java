package fi.helminauha.morphology;

/// What a symbol of the transducer's output means to the rules that read it. The comments show the symbols.
enum Tag {
    /// A letter, digit, hyphen or other single character.
    TEXT,
    /// `[Xp]`: the base form of a dictionary word follows.
    BASE,
    /// `[Xj]`: the base form's end of a derived word follows.
    DERIVED,
    /// `[Xr]`: a pattern of capitals follows.
    CAPITALS,
    /// `[Xs]` and other notes: what follows is of no use here.
    NOTE,
    /// `[X]`: ends any of the above.
    END,
    /// `[Bc]`: a part of a compound ends.
    PART_END,
    /// `[Bm]`: a boundary inside a part.
    INNER,
    /// `[Bh]`: here a hyphen must or must not be.
    HYPHEN_RULE,
    /// `[Ln]`, `[Lt]`, `[Lep]` …: the class of what follows.
    WORD_CLASS,
    /// `[Dg]`: derived of a place name (`helsinkiläinen`).
    OF_PLACE,
    /// `[De]`: a place name whose first part is inflected (`Isolla-Britannialla`).
    INFLECTED_FIRST,
    /// `[Isf]`: a hyphen may always follow.
    FREE_HYPHEN,
    /// `[Icu]`: a hyphen must follow.
    NEEDS_HYPHEN,
    /// `[Ica]`: a compound may begin with a proper noun here.
    AFTER_NAME,
    /// `[Ion]`: may be the name of an organisation.
    ORGANISATION,
    /// `[Tn4]`: the `-minen` form.
    ACTION_NOUN,
    /// `[Rt]`: the past passive participle.
    PAST_PASSIVE,
    /// `[Cc]`, `[Cs]`: comparative, superlative.
    COMPARISON,
    /// `[Ssti]`: the adverb in `-sti`.
    MANNER,
    /// Every other tag.
    OTHER;

    /// The meaning of a symbol that begins with `[`.
    static Tag of(String symbol) {
        return switch (symbol) {
            case "[Xp]" -> BASE;
            case "[Xj]" -> DERIVED;
            case "[Xr]" -> CAPITALS;
            case "[X]" -> END;
            case "[Bc]" -> PART_END;
            case "[Bm]" -> INNER;
            case "[Bh]" -> HYPHEN_RULE;
            case "[Dg]" -> OF_PLACE;
            case "[De]" -> INFLECTED_FIRST;
            case "[Isf]" -> FREE_HYPHEN;
            case "[Icu]" -> NEEDS_HYPHEN;
            case "[Ica]" -> AFTER_NAME;
            case "[Ion]" -> ORGANISATION;
            case "[Tn4]" -> ACTION_NOUN;
            case "[Rt]" -> PAST_PASSIVE;
            case "[Cc]", "[Cs]" -> COMPARISON;
            case "[Ssti]" -> MANNER;
            default -> ofFirstLetter(symbol);
        };
    }

    private static Tag ofFirstLetter(String symbol) {
        return switch (symbol.charAt(1)) {
            case 'L' -> WORD_CLASS;
            case 'X' -> NOTE;
            default -> OTHER;
        };
    }

    /// Whether the text up to `[X]` is no part of the surface word.
    boolean opensNote() {
        return this == BASE || this == DERIVED || this == CAPITALS || this == NOTE;
    }
}
