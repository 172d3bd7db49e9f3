package fi.helminauha.calendar;

/// Lines of at most 75 bytes in UTF-8, as RFC 5545 wants them: what is longer goes on behind a line end and a space.
final class FoldedLines {
    private static final int LONGEST = 75;

    private FoldedLines() {}

    /// @param text  its lines end in `\r\n`
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / LONGEST * 3);
        var length = 0;
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            at += Character.charCount(sign);
            if (sign == '\r' || sign == '\n') {
                length = 0;
            } else {
                var bytes = bytes(sign);
                if (length + bytes > LONGEST) {
                    folded.append("\r\n ");
                    length = 1;
                }
                length += bytes;
            }
            folded.appendCodePoint(sign);
        }
        return folded.toString();
    }

    private static int bytes(int sign) {
        return sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    }
}
