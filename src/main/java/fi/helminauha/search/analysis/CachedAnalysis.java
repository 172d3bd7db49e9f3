package fi.helminauha.search.analysis;

/// Remembers what was found out of a word. Safe for use by many threads: only one at a time analyses.
public final class CachedAnalysis implements WordAnalysis {
    /// With twice as many, about 15 MB.
    private static final int MAX_WORDS = 20_000;

    private final RecentCache<WordForms> known = new RecentCache<>(MAX_WORDS);
    private final WordAnalysis analysis;

    /// @param analysis  one thread’s at a time
    public CachedAnalysis(WordAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public WordForms forms(String word) {
        return known.get(word, this::analyzed);
    }

    private synchronized WordForms analyzed(String word) {
        return analysis.forms(word);
    }
}
