/// A handout for browsers, phones and readers of books: one HTML file with everything in it, and EPUB 3.
///
/// Values come in, bytes go out: nothing here asks the clock, a disk or the network, so the same order gives the same
/// bytes. [WebPage] and [EpubFile] are the doors; the classes whose names end with `Html` write what both have in
/// common.
@NullMarked
package fi.helminauha.book;

import org.jspecify.annotations.NullMarked;
