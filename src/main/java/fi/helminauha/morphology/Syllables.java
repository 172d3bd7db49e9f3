package fi.helminauha.morphology;

/// Where a Finnish word may be broken at the end of a line.
public final class Syllables {
    private static final String VOWELS = "aeiouyåäöAEIOUYÅÄÖ";

    private Syllables() {}

    /// Whether a syllable starts at an index of the word: before the last consonant that comes before a vowel. It does
    /// not know compounds, so that it may miss where their parts meet.
    /// @param index  from 1 to the last but one
    public static boolean isStart(String word, int index) {
        return index + 1 < word.length()
                && Character.isLetter(word.charAt(index - 1))
                && Character.isLetter(word.charAt(index))
                && VOWELS.indexOf(word.charAt(index)) < 0
                && VOWELS.indexOf(word.charAt(index + 1)) >= 0;
    }
}
