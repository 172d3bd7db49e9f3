package fi.helminauha.collection;

import java.util.List;
import java.util.stream.Stream;

/// All files of a collection as they were read, for [CollectionValidator] to judge.
/// @param problems  what reading found wrong already
/// @param pearls    in the order of their files, like the other lists
public record CollectionDraft(
        List<Problem> problems,
        Draft<CollectionHead> head,
        List<Draft<Pearl>> pearls,
        List<Draft<ReadySession>> sessions,
        Draft<List<GlossaryTerm>> glossary,
        Draft<Synonyms> synonyms,
        Localized<Draft<TellingWords>> telling,
        Draft<List<KnownWord>> words,
        Draft<List<WordingRule>> wording,
        List<Draft<Drawing>> figures) {
    public CollectionDraft {
        problems = List.copyOf(problems);
        pearls = List.copyOf(pearls);
        sessions = List.copyOf(sessions);
        figures = List.copyOf(figures);
    }

    Stream<Draft<?>> drafts() {
        var lists = Stream.<List<? extends Draft<?>>>of(
                List.of(head),
                pearls,
                sessions,
                List.of(glossary, synonyms, telling.fi(), telling.sv(), telling.en(), words, wording),
                figures);
        return lists.flatMap(List::stream);
    }
}
