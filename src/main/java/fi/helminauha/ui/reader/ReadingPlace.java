package fi.helminauha.ui.reader;

/// Where a page is being read: the passage at the top of the pane. The same in every language, width and zoom.
/// @param passage  its number in the document, from 0
/// @param share    how much of it has gone over the edge, 0–1
record ReadingPlace(int passage, double share) {
    static final ReadingPlace START = new ReadingPlace(0, 0);
}
