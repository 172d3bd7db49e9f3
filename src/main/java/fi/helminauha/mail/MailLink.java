package fi.helminauha.mail;

import fi.helminauha.i18n.Messages;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A letter as an address that the system’s mail program opens, `mailto:` (RFC 6068).
/// @param isWhole  whether the letter is in it; what is too long for the systems is to be pasted, and the mail says so
public record MailLink(URI address, boolean isWhole) {
    /// Characters of an address that Windows hands to a program.
    static final int LONGEST = 2_000;

    private static final int LONGEST_SUBJECT = 150;
    private static final String UNRESERVED = "-._~";

    public static MailLink of(Letter letter, Messages messages) {
        var subject = letter.subject()
                .codePoints()
                .limit(LONGEST_SUBJECT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var whole = address(subject.toString(), letter.plain());
        return whole.length() <= LONGEST
                ? new MailLink(URI.create(whole), true)
                : new MailLink(URI.create(address(subject.toString(), messages.text("mail.paste"))), false);
    }

    private static String address(String subject, String body) {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    /// In UTF-8, all but letters and digits of English by their codes: also `+`, which some would take for a space.
    private static String encoded(String text) {
        var encoded = new StringBuilder(text.length() * 2);
        for (var code : text.getBytes(StandardCharsets.UTF_8)) {
            var sign = (char) (code & 0xFF);
            if (sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0)) {
                encoded.append(sign);
            } else {
                encoded.append(String.format("%%%02X", code & 0xFF));
            }
        }
        return encoded.toString();
    }
}
