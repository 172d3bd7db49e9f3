package fi.helminauha.ui.reader;

import fi.helminauha.document.PlainWriter;
import fi.helminauha.document.XhtmlWriter;
import fi.helminauha.i18n.Messages;

/// What a copy puts on the clipboard.
/// @param html  a fragment without styles
record CopiedText(String plain, String html) {
    static CopiedText of(ReaderDocument document, TextRange range, Messages messages) {
        var excerpt = SelectionCut.of(document, range);
        return new CopiedText(PlainWriter.write(excerpt, messages), XhtmlWriter.write(excerpt, messages));
    }
}
