package fi.helminauha.morphology;

import java.util.Set;

/// The endings of words whose inflection no dictionary knows: names, mostly.
final class NameEndings {
    /// Names below this length meet too many other words, so that only a colon shows where they end.
    private static final int PLAIN_FROM = 4;
    private static final String VOWELS = "aeiouyåäö";
    private static final Set<String> CASES = Set.of(
            "", "n", "t", "a", "ä", "ta", "tä", "na", "nä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä",
            "lle", "ksi", "tta", "ttä", "an", "en", "in", "on", "un", "yn", "än", "ön", "han", "hen", "hin", "hon",
            "hun", "hyn", "hän", "hön", "seen", "siin", "ja", "jä", "den", "jen", "ien", "iden", "itten", "ita", "itä",
            "ia", "iä", "ihin", "ine", "ten");
    /// Of abbreviations that are read by their letters: `THL:ää`, `THL:ään`.
    private static final Set<String> OF_LETTERS = Set.of("ää", "ään");
    private static final Set<String> CLITICS = Set.of("kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä");

    private NameEndings() {}

    /// Whether the form is the stem with an ending after it.
    static boolean areAfter(String stem, String form) {
        if (!form.startsWith(stem)) {
            return false;
        }
        var rest = form.substring(stem.length());
        if (rest.startsWith(":") || rest.startsWith("'")) {
            return rest.length() > 1 && (isEnding(rest.substring(1)) || OF_LETTERS.contains(rest.substring(1)));
        }
        if (stem.length() < PLAIN_FROM || rest.isEmpty()) {
            return rest.isEmpty();
        }
        return isEnding(rest)
                || (VOWELS.indexOf(stem.charAt(stem.length() - 1)) < 0
                        && rest.startsWith("i")
                        && isEnding(rest.substring(1)));
    }

    private static boolean isEnding(String text) {
        return isCase(text)
                || CLITICS.stream()
                        .anyMatch(clitic ->
                                text.endsWith(clitic) && isCase(text.substring(0, text.length() - clitic.length())));
    }

    /// With or without the `i` or `j` of the plural.
    private static boolean isCase(String text) {
        return CASES.contains(text)
                || ((text.startsWith("i") || text.startsWith("j")) && CASES.contains(text.substring(1)));
    }
}
