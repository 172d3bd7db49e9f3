package fi.helminauha.collection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All pearls, themes and ready-made sessions of one version. Made by [CollectionValidator] alone: whoever holds one
/// can trust that ids are unique, references resolve and every text is there in every language.
/// @param pearls    in the order of their sub-themes, then by id
/// @param sessions  by id
/// @param glossary  in the order of its file
/// @param figures   SVG drawings without words
public record PearlCollection(
        CollectionHead head,
        List<Pearl> pearls,
        List<ReadySession> sessions,
        List<GlossaryTerm> glossary,
        Synonyms synonyms,
        Localized<TellingWords> telling,
        List<KnownWord> words,
        SortedMap<FigureId, String> figures) {
    public PearlCollection {
        pearls = List.copyOf(pearls);
        sessions = List.copyOf(sessions);
        glossary = List.copyOf(glossary);
        words = List.copyOf(words);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /// Year and number, for example `2026.1`.
    public String version() {
        return head.version();
    }

    /// The main themes, in their order.
    public List<Theme> themes() {
        return head.themes();
    }

    public Map<PearlKind, Localized<String>> kinds() {
        return head.kinds();
    }

    public List<Project> projects() {
        return head.projects();
    }

    public Optional<Pearl> pearl(PearlId id) {
        return pearls.stream().filter(pearl -> pearl.id().equals(id)).findFirst();
    }

    /// The pearls that relate to this one: those that it names, in its order, then those that name it, in the
    /// collection's.
    public List<PearlId> related(Pearl pearl) {
        var naming = pearls.stream()
                .filter(other -> other.related().contains(pearl.id()))
                .map(Pearl::id);
        return Stream.concat(pearl.related().stream(), naming).distinct().toList();
    }
}
