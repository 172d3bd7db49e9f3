package fi.helminauha.collection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the small markup of the collection's texts: `*emphasis*`, `**strong**`, `[words](pearl:id)`, `[words](term:id)`,
/// `[words](https://…)`, and `\` before a mark that stands for itself. Marks do not nest. Everything else is text, so that no
/// HTML, script or control character is ever more than characters.
public final class Markup {
    private static final String PEARL = "pearl:";
    private static final String TERM = "term:";
    private static final String MARKS = "*[\\";

    private final String source;
    private final List<Inline> runs = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int position;

    private Markup(String source) {
        this.source = source;
    }

    /// @throws MarkupException if a mark is not closed, a link has no target or the text is empty
    public static RichText parse(String source) {
        return new Markup(source).read();
    }

    private RichText read() {
        while (position < source.length()) {
            switch (source.charAt(position)) {
                case '\\' -> readEscape();
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

    private void readEscape() {
        if (position + 1 >= source.length()) {
            throw new MarkupException(position + 1, "a backslash at the end stands for nothing");
        }
        plain.append(source.charAt(position + 1));
        position += 2;
    }

    private void readEmphasis() {
        var strong = source.startsWith("**", position);
        var mark = strong ? "**" : "*";
        var text = readUntil(mark, position + mark.length(), mark + " is not closed");
        add(strong ? new Inline.Strong(text) : new Inline.Emphasis(text));
    }

    private void readLink() {
        var start = position;
        var text = readUntil("]", start + 1, "[ is not closed");
        if (!source.startsWith("(", position)) {
            throw new MarkupException(position + 1, "after [words] comes (target); write \\[ for a bracket");
        }
        var end = source.indexOf(')', position);
        if (end < 0) {
            throw new MarkupException(position + 1, "( is not closed");
        }
        add(link(text, source.substring(position + 1, end), start + 1));
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

    /// Reads text up to the closing mark and leaves the position behind it.
    private String readUntil(String close, int start, String otherwise) {
        var text = new StringBuilder();
        for (var i = start; i < source.length(); i++) {
            if (source.charAt(i) == '\\' && i + 1 < source.length()) {
                text.append(source.charAt(++i));
            } else if (source.startsWith(close, i)) {
                if (text.isEmpty()) {
                    throw new MarkupException(start, "nothing stands between the marks");
                }
                position = i + close.length();
                return text.toString();
            } else {
                text.append(source.charAt(i));
            }
        }
        throw new MarkupException(start, otherwise);
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
        for (var c : text.toCharArray()) {
            if (MARKS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
