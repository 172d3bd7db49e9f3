package fi.helminauha.search.analysis;

/// How the words of one language are understood.
public interface WordAnalysis {
    /// @param word  as [WordCursor#word] gives it
    WordForms forms(String word);
}
