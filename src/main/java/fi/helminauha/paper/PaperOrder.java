package fi.helminauha.paper;

import fi.helminauha.collection.Language;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// How a paper is wanted.
/// @param languages     one, or more to have all of it in one after the other, each once
/// @param parts         those of [#partsOf] that are wanted
/// @param words         the trainer’s own for the cover, lines parted by `\n`; may be empty
/// @param made          when, as the file says
public record PaperOrder(
        PaperKind kind,
        List<Language> languages,
        Set<PaperPart> parts,
        SheetLayout layout,
        String words,
        Instant made) {
    private static final int LONGEST_WORDS = 4_000;

    /// @throws IllegalArgumentException if there is no language
    public PaperOrder {
        languages = languages.stream().distinct().toList();
        parts = Set.copyOf(parts);
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a paper in no language");
        }
    }

    /// The parts that can be left out of a kind, in the order in which they are asked.
    public static List<PaperPart> partsOf(PaperKind kind, PaperSubject subject) {
        return switch (kind) {
            case HANDOUT ->
                subject instanceof PaperSubject.OfSession
                        ? List.of(
                                PaperPart.COVER,
                                PaperPart.TEXTS,
                                PaperPart.FORMS,
                                PaperPart.ROLES,
                                PaperPart.LEADER,
                                PaperPart.NOTES,
                                PaperPart.OWN_NOTES)
                        : subject.pearls().size() > 1
                                ? List.of(
                                        PaperPart.COVER,
                                        PaperPart.TEXTS,
                                        PaperPart.FORMS,
                                        PaperPart.ROLES,
                                        PaperPart.LEADER,
                                        PaperPart.OWN_NOTES)
                                : List.of(PaperPart.FORMS, PaperPart.ROLES, PaperPart.LEADER, PaperPart.OWN_NOTES);
            case RUN_SHEET -> List.of(PaperPart.NOTES);
            case CARDS -> WorkGroups.areIn(subject) ? List.of(PaperPart.GROUPS) : List.of();
            case SLIDES, FORMS, SCREEN_FORMS, POSTER, FEEDBACK, PARTICIPANTS -> List.of();
        };
    }

    boolean has(PaperPart part) {
        return parts.contains(part);
    }

    PaperOrder in(Language language) {
        return new PaperOrder(kind, List.of(language), parts, layout, words, made);
    }
}
