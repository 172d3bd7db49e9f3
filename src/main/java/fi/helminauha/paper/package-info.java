/// Papers: handouts, run sheets, forms and cards as PDF files that a screen reader can read.
///
/// [PaperMaker] is the door. Classes whose names end with `Markup`, one for each kind, write XHTML; [PdfPress] lays it
/// out by openhtmltopdf, and [PaperPages] draws its pages by PDFBox. Values come in, bytes go out: nothing here asks
/// the
/// clock, a disk or a window, so the same order gives the same bytes.
@NullMarked
package fi.helminauha.paper;

import org.jspecify.annotations.NullMarked;
