package fi.helminauha.search;

/// How the words of one language are understood.
interface WordAnalysis {
    /// @param word  as [WordCursor#word] gives it
    WordForms forms(String word);
}
