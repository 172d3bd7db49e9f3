package fi.helminauha.book;

import fi.helminauha.collection.Inline;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.Xhtml;
import java.util.Optional;
import java.util.function.Function;

/// HTML that is being written, in the form that is XHTML too. Whatever a text holds, it stays text.
final class Html {
    private final StringBuilder html = new StringBuilder();

    /// Adds what is HTML already.
    Html raw(String fragment) {
        html.append(fragment);
        return this;
    }

    Html text(String text) {
        html.append(Xhtml.escape(text));
        return this;
    }

    /// @param element  its name, with attributes, as `p class="x"`
    Html open(String element) {
        html.append('<').append(element).append('>');
        return this;
    }

    /// @param element  as it was opened
    Html close(String element) {
        var end = element.indexOf(' ');
        html.append("</").append(end < 0 ? element : element.substring(0, end)).append(">\n");
        return this;
    }

    Html element(String element, String text) {
        return open(element).text(text).close(element);
    }

    /// The lines of a text, each an element; empty ones are left out.
    Html lines(String element, String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> element(element, line));
        return this;
    }

    /// Adds a text with its marks. A link leads to a page of the web, or to a pearl of the same handout.
    /// @param addresses  of pearls that are in the handout
    Html runs(RichText text, Function<PearlId, Optional<String>> addresses) {
        for (var run : text.runs()) {
            switch (run) {
                case Inline.Plain _, Inline.TermLink _ -> text(run.text());
                case Inline.Emphasis _ -> inline("em", run.text());
                case Inline.Strong _ -> inline("strong", run.text());
                case Inline.PearlLink(var words, var pearl) ->
                    addresses
                            .apply(pearl)
                            .ifPresentOrElse(
                                    address -> inline("a href=\"" + value(address) + "\"", words), () -> text(words));
                case Inline.WebLink(var words, var address) -> {
                    if ("https".equals(address.getScheme())) {
                        inline("a href=\"" + value(address.toASCIIString()) + "\"", words);
                    } else {
                        text(words);
                    }
                }
            }
        }
        return this;
    }

    /// Without a line end behind it, which would be a space among words.
    private void inline(String element, String text) {
        var end = element.indexOf(' ');
        open(element).text(text);
        html.append("</").append(end < 0 ? element : element.substring(0, end)).append('>');
    }

    /// A value of an attribute.
    static String value(String text) {
        return Xhtml.escape(text).replace("\n", " ");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
