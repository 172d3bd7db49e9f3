package fi.helminauha.document;

/// Texts as XHTML. Whatever a text holds, it stays text.
public final class Xhtml {
    private Xhtml() {}

    /// What no XML may hold is left out, and what XML gives a meaning is written as an entity.
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xhtml::isOfXml).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isOfXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
