package fi.helminauha.search;

/// What came of reading the typed text.
sealed interface ParsedQuery permits TypedQuery, ParsedQuery.Wrong {
    /// @param column  from 1, in UTF-16 units
    /// @param reason  key of the sentence to show
    record Wrong(int column, String reason) implements ParsedQuery {}
}
