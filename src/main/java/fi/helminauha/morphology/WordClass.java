package fi.helminauha.morphology;

/// The class of a word in its reading; for a compound, of its last part.
public enum WordClass {
    NOUN,
    ADJECTIVE,
    /// Both noun and adjective, for example `suomalainen`.
    NOUN_OR_ADJECTIVE,
    /// Verbs, their infinitives, and the `-minen` form.
    VERB,
    FIRST_NAME,
    SURNAME,
    PLACE_NAME,
    /// Names of other things than people and places.
    NAME,
    NUMERAL,
    /// `XIV`, `IX:n`.
    ROMAN_NUMERAL,
    PRONOUN,
    ADVERB,
    PREPOSITION,
    CONJUNCTION,
    INTERJECTION,
    ABBREVIATION,
    PREFIX,
    /// The negative verb: `ei`, `älköön`.
    NEGATION,
    /// The dictionary does not say.
    UNKNOWN;

    /// The class that a tag such as `[Ln]` stands for, by what follows the `L`.
    static WordClass ofTag(String code) {
        return switch (code) {
            case "n" -> NOUN;
            case "l" -> ADJECTIVE;
            case "nl" -> NOUN_OR_ADJECTIVE;
            case "t" -> VERB;
            case "ee" -> FIRST_NAME;
            case "es" -> SURNAME;
            case "ep" -> PLACE_NAME;
            case "em" -> NAME;
            case "u" -> NUMERAL;
            case "ur" -> ROMAN_NUMERAL;
            case "r" -> PRONOUN;
            case "s" -> ADVERB;
            case "d" -> PREPOSITION;
            case "c" -> CONJUNCTION;
            case "h" -> INTERJECTION;
            case "a" -> ABBREVIATION;
            case "p" -> PREFIX;
            case "k" -> NEGATION;
            default -> UNKNOWN;
        };
    }
}
