package fi.helminauha.collection;

import java.util.List;

/// A pearl in one language.
/// @param askedAs  how readers would put the worry that the pearl answers; for the search, not shown
/// @param needs    the things to have at hand, in the reader's words
public record PearlText(String title, String summary, List<String> askedAs, List<String> needs, List<Block> body) {
    public PearlText {
        askedAs = List.copyOf(askedAs);
        needs = List.copyOf(needs);
        body = List.copyOf(body);
    }
}
