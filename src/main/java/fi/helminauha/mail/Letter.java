package fi.helminauha.mail;

import fi.helminauha.document.Element;
import fi.helminauha.document.Excerpt;
import fi.helminauha.document.PlainWriter;
import fi.helminauha.document.XhtmlWriter;
import fi.helminauha.i18n.Messages;
import java.util.List;

/// Something to be sent.
/// @param subject  one line
/// @param plain    lines parted by `\n`
/// @param html     the same as a fragment without styles
public record Letter(String subject, String plain, String html) {
    static Letter of(String subject, List<Element> elements, Messages messages) {
        var whole = Excerpt.whole(elements);
        return new Letter(subject, PlainWriter.write(whole, messages), XhtmlWriter.write(whole, messages));
    }
}
