package fi.helminauha.ui;

/// The parts of the main window that the keyboard can be put on.
enum Part {
    SEARCH,
    TREE,
    LIST,
    READER
}
