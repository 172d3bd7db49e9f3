package fi.helminauha.search.analysis;

import java.util.Set;
import java.util.regex.Pattern;

/// Beginnings and endings that words of a language are made with. Some are words by themselves too, as Swedish `ingen`,
/// but within a longer word they are not that word.
/// @param prefixes  as stems
/// @param endings   whole last pieces, inflected
record Affixes(Set<String> prefixes, Pattern endings) {
    static final Affixes FI = new Affixes(Set.of("epä"), Pattern.compile("""
                    d?[aeiouyäö]{0,2}(?:n|t|tt?[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|kse|n[aä]|den|tten|seen|[aeiouyäö]n)\
                    (?:ni|si|mme|nne|ns[aä]|an|än|en)?(?:kin|k[aä]{2}n|h[aä]n|k[oö])?\
                    |t[aä]{2}n?|[aä]{2}n|m(?:inen|is[et].*|[aä]{2}n|[aä]ll[aä]|[aä]tt[aä]|[aä]ss[aä]|[aä]st[aä])\
                    |tt[aä]{2}|[uy]{2}[ts].*|[uy](?:de|te).*|(?:i?s)?[uy]{2}.?|l[aä]i(?:nen|s.*)|[iae]?nen|v[aä]t|n[uy]t|neet|tt[uy].*\
                    |[aeiouyäö]?mu(?:s|ks).*|mm(?:e|ist.*)|tek.*\
                    """.strip()));

    static final Affixes SV = new Affixes(
            Set.of("för", "und", "upp", "över", "till", "fram", "mot", "med", "genom", "var", "sam"),
            Pattern.compile("""
                    (?:n|l|r|er|nad|d|t|k|v)?ing(?:en|et|ar|arna|a)?\
                    |het(?:en|er|erna)?|skap(?:et|en|er|erna)?|els(?:e|en|er|erna)\
                    |.?[lt]ig(?:a|t|en|ast|aste|het.*)?|t?isk(?:a|t)?|bar(?:a|t)?|sam(?:t|ma|mare|het.*)?|ell(?:en|er|t|a|s)?\
                    |(?:n|t|sk|d)?ar(?:e|en|na|s|es|ens)?|[ae]nde(?:t|n|s)?|(?:t|s)ion(?:en|er|erna)?|itet(?:en|er)?\
                    |(?:n|s|i?v|tr)?er(?:a|ar|as|at|ad|ade|ande)|rad(?:e|es)?|dom(?:en|ar)?|tvis(?:a|t)?\
                    """.strip()));

    static final Affixes EN = new Affixes(Set.of(), Pattern.compile("ing|ness|ment|tion|able|less|ful|ship|ly"));

    /// @param piece  in lower case; an `s` of the genitive at its end does not matter
    boolean isEnding(String piece) {
        return endings.matcher(piece).matches()
                || piece.endsWith("s")
                        && endings.matcher(piece.substring(0, piece.length() - 1))
                                .matches();
    }
}
