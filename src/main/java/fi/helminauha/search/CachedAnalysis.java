package fi.helminauha.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers what was found out of a word. Safe for use by many threads: only one at a time analyses.
final class CachedAnalysis implements WordAnalysis {
    /// About 15 MB.
    private static final int MAX_WORDS = 40_000;

    private final Map<String, WordForms> known = new ConcurrentHashMap<>();
    private final WordAnalysis analysis;

    CachedAnalysis(WordAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public WordForms forms(String word) {
        var forms = known.get(word);
        return forms != null ? forms : analysed(word);
    }

    private synchronized WordForms analysed(String word) {
        if (known.size() >= MAX_WORDS) {
            known.clear();
        }
        var forms = analysis.forms(word);
        known.put(word, forms);
        return forms;
    }
}
