package fi.helminauha.collection;

import java.net.URI;

/// A run of text within a line.
public sealed interface Inline {
    /// The characters that the reader sees.
    String text();

    /// The same run with other characters.
    default Inline withText(String other) {
        return switch (this) {
            case Plain _ -> new Plain(other);
            case Emphasis _ -> new Emphasis(other);
            case Strong _ -> new Strong(other);
            case PearlLink link -> new PearlLink(other, link.pearl());
            case TermLink link -> new TermLink(other, link.term());
            case WebLink link -> new WebLink(other, link.address());
        };
    }

    record Plain(String text) implements Inline {}

    record Emphasis(String text) implements Inline {}

    record Strong(String text) implements Inline {}

    record PearlLink(String text, PearlId pearl) implements Inline {}

    /// @param term  the glossary term that explains the text
    record TermLink(String text, TermId term) implements Inline {}

    /// @param address  `https`; opened in the system's browser, never by the program
    record WebLink(String text, URI address) implements Inline {}
}
