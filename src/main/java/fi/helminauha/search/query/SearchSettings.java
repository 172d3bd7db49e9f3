package fi.helminauha.search.query;

/// What the search may do on its own with what is typed.
/// @param typos     look for a like word in the place of one that is found nowhere
/// @param synonyms  look also for words that mean the same
/// @param prefix    take the last word as one that is not finished
public record SearchSettings(boolean typos, boolean synonyms, boolean prefix) {
    /// As in the window.
    public static final SearchSettings USUAL = new SearchSettings(true, true, true);

    /// The words exactly as they are typed.
    public SearchSettings withoutTypos() {
        return new SearchSettings(false, synonyms, prefix);
    }

    public SearchSettings withoutSynonyms() {
        return new SearchSettings(typos, false, prefix);
    }

    public SearchSettings withoutPrefix() {
        return new SearchSettings(typos, synonyms, false);
    }
}
