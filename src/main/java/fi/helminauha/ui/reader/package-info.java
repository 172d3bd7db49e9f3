/// Shows one pearl for reading: its text, selection and copying across blocks, search marks, zoom, links and figures.
///
/// [ReaderView] is the pane, [ReaderViewModel] its state. What can be read stands in a [ReaderDocument], one text
/// with offsets; selection, find, marks and copying are all ranges of it, which the nodes draw. The pearl comes in as a
/// [PearlPage]; to open another pearl or an address is asked of [ReaderActions].
@NullMarked
package fi.helminauha.ui.reader;

import org.jspecify.annotations.NullMarked;
