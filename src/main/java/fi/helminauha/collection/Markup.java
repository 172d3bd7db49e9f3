package fi.helminauha.collection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the small markup of the collection's texts: `*emphasis*`, `**strong**`, `[words](pearl:id)`,
/// `[words](term:id)`, `[words](https://…)`, and `\` before a mark that stands for itself. Marks do not nest.
/// Everything else is text, so that no HTML, script or control character is ever more than characters.
public final class Markup {
    private static final String PEARL = "pearl:";
    private static final String TERM = "term:";
    private static final String MARKS = "*[\\";
    private static final String ESCAPABLE = MARKS + "]";

    private final String source;
    private final List<Inline> runs = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int position;

    private Markup(String source) {
        this.source = source;
    }

    /// @throws MarkupException if a mark is not closed or nests, a link has no target, or the text is empty
    public static RichText parse(String source) {
        return new Markup(source).read();
    }

    private RichText read() {
        while (position < source.length()) {
            switch (source.charAt(position)) {
                case '\\' -> plain.append(readEscaped());
                case '*' -> readEmphasis();
                case '[' -> readLink();
                default -> plain.append(source.charAt(position++));
            }
        }
        endPlain();
        if (runs.isEmpty()) {
            throw new MarkupException(1, "the text is empty");
        }
        return new RichText(runs);
    }

    private char readEscaped() {
        if (position + 1 >= source.length() || ESCAPABLE.indexOf(source.charAt(position + 1)) < 0) {
            throw new MarkupException(
                    position + 1, "a backslash stands only before *, [, ] or \\; write \\\\ for a backslash");
        }
        position += 2;
        return source.charAt(position - 1);
    }

    private void readEmphasis() {
        var strong = source.startsWith("**", position);
        var text = readMarked(strong ? "**" : "*", strong ? "**" : "*");
        add(strong ? new Inline.Strong(text) : new Inline.Emphasis(text));
    }

    private void readLink() {
        var column = position + 1;
        var text = readMarked("[", "]");
        if (!source.startsWith("(", position)) {
            throw new MarkupException(column, "after [words] comes (target); write \\[ for a bracket");
        }
        var end = source.indexOf(')', position);
        if (end < 0) {
            throw new MarkupException(position + 1, "( is not closed");
        }
        add(link(text, source.substring(position + 1, end), position + 2));
        position = end + 1;
    }

    private static Inline link(String text, String target, int column) {
        if (target.startsWith(PEARL) && PearlId.isValid(target.substring(PEARL.length()))) {
            return new Inline.PearlLink(text, new PearlId(target.substring(PEARL.length())));
        }
        if (target.startsWith(TERM) && TermId.isValid(target.substring(TERM.length()))) {
            return new Inline.TermLink(text, new TermId(target.substring(TERM.length())));
        }
        return new Inline.WebLink(
                text,
                webAddress(target)
                        .orElseThrow(() -> new MarkupException(
                                column, "the target '" + target + "' is not pearl:id, term:id or https://…")));
    }

    /// The address, if it is a whole `https` address with a host and nothing else.
    public static Optional<URI> webAddress(String address) {
        try {
            var uri = new URI(address);
            var isWhole = "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
            return isWhole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Reads the text between two marks and leaves the position behind the closing one.
    private String readMarked(String open, String close) {
        var column = position + 1;
        var text = new StringBuilder();
        position += open.length();
        while (position < source.length()) {
            var next = source.charAt(position);
            if (next == '\\') {
                text.append(readEscaped());
            } else if (source.startsWith(close, position) && !opensStrong(close)) {
                position += close.length();
                return requireText(text.toString(), column);
            } else if (next == '*' || next == '[') {
                throw new MarkupException(
                        position + 1,
                        open + " at column " + column + " is not closed before the next mark; marks do not nest");
            } else {
                text.append(next);
                position++;
            }
        }
        throw new MarkupException(column, open + " is not closed");
    }

    /// Whether two stars stand where one was to close.
    private boolean opensStrong(String close) {
        return close.equals("*") && source.startsWith("**", position);
    }

    private static String requireText(String text, int column) {
        if (text.isBlank()) {
            throw new MarkupException(column, "nothing stands between the marks");
        }
        return text;
    }

    private void add(Inline run) {
        endPlain();
        runs.add(run);
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            runs.add(new Inline.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    /// The markup that reads back as the text: `parse(escape(s)).plain()` equals `s`.
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}
