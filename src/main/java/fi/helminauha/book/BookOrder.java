package fi.helminauha.book;

import fi.helminauha.collection.Language;
import fi.helminauha.paper.PaperPart;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// How a handout is wanted.
/// @param languages  one, or more to have all of it in one after the other, each once
/// @param parts      what goes in
/// @param words      the trainer’s own for the beginning, lines parted by `\n`; may be empty
/// @param made       when, as the file says
public record BookOrder(List<Language> languages, Set<PaperPart> parts, String words, Instant made) {
    /// @throws IllegalArgumentException if there is no language
    public BookOrder {
        languages = languages.stream().distinct().toList();
        parts = Set.copyOf(parts);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a handout in no language");
        }
    }

    boolean has(PaperPart part) {
        return parts.contains(part);
    }
}
