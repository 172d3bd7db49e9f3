package fi.helminauha.search;

import java.util.List;

/// What a snippet can be cut from.
record WordedPearl(WordedText title, WordedText summary, List<WordedText> body) {
    WordedPearl {
        body = List.copyOf(body);
    }
}
