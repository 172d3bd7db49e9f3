package fi.helminauha.ui.reader;

/// What a passage is in its page: how it is copied follows from it.
enum PassageRole {
    TITLE,
    SUMMARY,
    FACTS,
    ASIDE,
    HEADING,
    PARAGRAPH,
    BULLET,
    NUMBER,
    STEP,
    QUOTATION,
    HEADER_CELL,
    CELL,
    CHECK,
    QUESTION,
    FORM_TITLE,
    FORM_LABEL,
    /// What somebody wrote under the label before it.
    FORM_EXAMPLE,
    CAPTION,
    NOTE,
    SOURCE
}
