package fi.helminauha.collection;

import java.util.List;

/// A pearl in one language.
/// @param askedAs   how readers would put the worry that the pearl answers; searched, and the first three are shown
/// @param needs     the things to have at hand, in the reader's words
/// @param guidance  for the one who leads; no part of the body
public record PearlText(
        String title, String summary, List<String> askedAs, List<String> needs, List<Block> body, Guidance guidance) {
    public PearlText {
        askedAs = List.copyOf(askedAs);
        needs = List.copyOf(needs);
        body = List.copyOf(body);
    }

    /// A text without guidance.
    public PearlText(String title, String summary, List<String> askedAs, List<String> needs, List<Block> body) {
        this(title, summary, askedAs, needs, body, Guidance.NONE);
    }
}
