package fi.helminauha.collection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a collection says of itself: its version, themes, kinds and projects, without its pearls.
/// @param themes  the main themes, in their order
public record CollectionHead(
        String version, List<Theme> themes, Map<PearlKind, Localized<String>> kinds, List<Project> projects) {
    public CollectionHead {
        themes = List.copyOf(themes);
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        projects = List.copyOf(projects);
    }

    public String name(PearlKind kind, Language language) {
        return Objects.requireNonNull(kinds.get(kind)).in(language);
    }

    public Optional<Project> project(ProjectId id) {
        return projects.stream().filter(project -> project.id().equals(id)).findFirst();
    }

    /// The theme that holds the sub-theme, or the main theme itself.
    public Optional<Theme> mainTheme(ThemeId theme) {
        return themes.stream()
                .filter(main -> main.id().equals(theme)
                        || main.themes().stream().anyMatch(sub -> sub.id().equals(theme)))
                .findFirst();
    }

    /// The theme or sub-theme of that id.
    public Optional<Theme> theme(ThemeId id) {
        return themes.stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.themes().stream()))
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }
}
