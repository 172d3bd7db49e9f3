package fi.helminauha.search.analysis;

import java.util.regex.Pattern;

/// The endings that inflect an abbreviation: `TEM:n`, `TYP:ssäkin`, `EU:hun`, Swedish `TEM:s`, English `HR’s`.
public final class WordEnding {
    private static final String VOWEL = "[aeiouyäö]";
    private static final String CASE = "n|t|[aä]{1,2}|e?[iy]?n|t{1,2}[aä]|ss[aä]|st[aä]|l[lt][aä]|lle|ksi|kse|n[aä]"
            + "|ine|h" + VOWEL + "n|h" + VOWEL + "|seen|" + VOWEL + "{1,2}n|den|tten";
    private static final String OWNER = "ni|si|mme|nne|ns[aä]";
    private static final String CLITIC = "kin|k[aä]{2}n|h[aä]n|k[oö]|p[aä]";
    private static final Pattern FINNISH = Pattern.compile(
            "(?:[aeiou]?[ij]|e)?(?:" + CASE + ")(?:" + OWNER + ")?(?:" + CLITIC + ")?|(?:" + CLITIC + ")");
    private static final Pattern SWEDISH = Pattern.compile("(?:n|en|et|t|a|ar|er|or|r|na|arna|erna|orna)?s?");
    /// An ending after a colon is no longer: `EU:ssakin`.
    private static final int LONGEST = 8;

    private WordEnding() {}

    /// Whether it stands after a colon to inflect what stands before.
    public static boolean isOne(String ending) {
        if (ending.isEmpty() || ending.length() > LONGEST) {
            return false;
        }
        var lower = WordCursor.normal(ending);
        return FINNISH.matcher(lower).matches() || SWEDISH.matcher(lower).matches();
    }

    /// What is inflected; the word itself if it has no such ending.
    /// @param word  in lower case
    static String without(String word) {
        var colon = word.lastIndexOf(':');
        if (colon > 0) {
            return word.substring(0, colon);
        }
        return word.length() > 2 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
