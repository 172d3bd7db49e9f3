package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Judges a collection as it was read, by every rule at once, and makes a [PearlCollection] of one that keeps them all.
public final class CollectionValidator {
    private CollectionValidator() {}

    /// Everything that is wrong, by file; those that reading found come first within a file.
    public static List<Problem> problems(CollectionDraft draft) {
        var problems = new ArrayList<>(draft.problems());
        Stream.of(
                        IdRules.problems(draft),
                        ReferenceRules.problems(draft),
                        RelationRules.problems(draft),
                        PearlRules.problems(draft),
                        SessionRules.problems(draft),
                        GlossaryRules.problems(draft),
                        SynonymRules.problems(draft),
                        WordRules.problems(draft),
                        LanguageRules.problems(draft),
                        WordingRules.problems(draft),
                        RepetitionRules.problems(draft))
                .flatMap(found -> found)
                .forEach(problems::add);
        problems.sort(Comparator.comparing(Problem::file));
        return problems;
    }

    /// @param draft  one without [#problems]
    /// @throws IllegalArgumentException if a file of the draft has no value
    public static PearlCollection collection(CollectionDraft draft) {
        var head = value(draft.head());
        var order = subThemes(head);
        var pearls = draft.pearls().stream()
                .map(CollectionValidator::value)
                .sorted(Comparator.comparing(
                                (Pearl pearl) -> order.getOrDefault(pearl.card().theme(), -1))
                        .thenComparing(Pearl::id))
                .toList();
        var sessions = draft.sessions().stream()
                .map(CollectionValidator::value)
                .sorted(Comparator.comparing(ReadySession::id))
                .toList();
        var figures = draft.figures().stream()
                .map(CollectionValidator::value)
                .collect(Collectors.toMap(Drawing::id, Drawing::svg, (first, _) -> first, TreeMap::new));
        return new PearlCollection(
                head,
                pearls,
                sessions,
                value(draft.glossary()),
                value(draft.synonyms()),
                draft.telling().map(CollectionValidator::value),
                value(draft.words()),
                figures);
    }

    private static <T> T value(Draft<T> draft) {
        return draft.value().orElseThrow(() -> new IllegalArgumentException("no value: " + draft.file()));
    }

    private static Map<ThemeId, Integer> subThemes(CollectionHead head) {
        var ids = head.themes().stream()
                .flatMap(theme -> theme.themes().stream())
                .map(Theme::id)
                .toList();
        return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, index -> index));
    }
}
