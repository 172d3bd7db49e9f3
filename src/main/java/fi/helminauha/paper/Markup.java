package fi.helminauha.paper;

import fi.helminauha.collection.Inline;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.EmojiSigns;
import fi.helminauha.document.Xhtml;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// XHTML that is being written. Texts are escaped where they are added.
final class Markup {
    private final StringBuilder xhtml = new StringBuilder();

    /// Adds what is XHTML already.
    Markup raw(String fragment) {
        xhtml.append(fragment);
        return this;
    }

    Markup text(String text) {
        xhtml.append(Xhtml.escape(EmojiSigns.cut(text)));
        return this;
    }

    /// Adds an element that holds a text.
    /// @param element  its name, with attributes, as `p class="x"`
    Markup element(String element, String text) {
        return open(element).text(text).close(element);
    }

    Markup open(String element) {
        xhtml.append('<').append(element).append('>');
        return this;
    }

    /// @param element  as it was opened
    Markup close(String element) {
        var end = element.indexOf(' ');
        xhtml.append("</").append(end < 0 ? element : element.substring(0, end)).append('>');
        return this;
    }

    /// The lines of a text, each a paragraph; empty ones are left out.
    Markup paragraphs(String element, String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> element(element, line));
        return this;
    }

    /// Adds a text with its marks. A link to a web page is one on paper too; to a pearl, where that is in the same
    /// file.
    /// @param anchors   by which a pearl is found in the same file; absent if it is not there
    /// @param linkName  says of a link’s words that they lead somewhere, for a screen reader
    Markup runs(RichText text, Function<PearlId, Optional<String>> anchors, UnaryOperator<String> linkName) {
        for (var run : text.runs()) {
            switch (run) {
                case Inline.Plain _, Inline.TermLink _ -> text(run.text());
                case Inline.Emphasis _ -> element("em", run.text());
                case Inline.Strong _ -> element("strong", run.text());
                case Inline.PearlLink(var words, var pearl) -> {
                    var anchor = anchors.apply(pearl);
                    if (anchor.isPresent()) {
                        link("#" + anchor.get(), words, linkName.apply(words));
                    } else {
                        text(words);
                    }
                }
                case Inline.WebLink(var words, var address) -> {
                    if ("https".equals(address.getScheme())) {
                        link(address.toString(), words, linkName.apply(words));
                    } else {
                        text(words);
                    }
                }
            }
        }
        return this;
    }

    private void link(String target, String words, String name) {
        open("a href=\"" + value(target) + "\" title=\"" + value(name) + "\"")
                .text(words)
                .close("a");
    }

    /// A value of an attribute.
    static String value(String text) {
        return Xhtml.escape(EmojiSigns.cut(text)).replace("\n", " ");
    }

    @Override
    public String toString() {
        return xhtml.toString();
    }
}
