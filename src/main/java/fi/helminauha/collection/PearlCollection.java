package fi.helminauha.collection;

import java.util.List;
import java.util.Map;

/// All pearls, themes and ready-made sessions of one version. Made by [CollectionValidator] alone: whoever holds one can trust
/// that ids are unique, references resolve and every text is there in every language.
/// @param version   year and number, for example `2026.1`
/// @param themes    the main themes, in their order
/// @param pearls    in the order of their sub-themes, then by id
/// @param figures   SVG drawings without words
public record PearlCollection(
        String version,
        List<Theme> themes,
        Map<PearlKind, Localized<String>> kinds,
        List<Project> projects,
        List<Pearl> pearls,
        List<ReadySession> sessions,
        List<GlossaryTerm> glossary,
        Synonyms synonyms,
        Map<FigureId, String> figures) {
    public PearlCollection {
        themes = List.copyOf(themes);
        kinds = Map.copyOf(kinds);
        projects = List.copyOf(projects);
        pearls = List.copyOf(pearls);
        sessions = List.copyOf(sessions);
        glossary = List.copyOf(glossary);
        figures = Map.copyOf(figures);
    }
}
