package fi.helminauha.ui.window;

/// The parts of the main window that the keyboard can be put on.
enum Part {
    SEARCH,
    TREE,
    LIST,
    /// At the foot of the reader.
    NOTE,
    READER
}
