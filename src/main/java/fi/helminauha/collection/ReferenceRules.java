package fi.helminauha.collection;

import fi.helminauha.collection.Reference.Relates;
import fi.helminauha.collection.Reference.ToFigure;
import fi.helminauha.collection.Reference.ToPearl;
import fi.helminauha.collection.Reference.ToProject;
import fi.helminauha.collection.Reference.ToTerm;
import fi.helminauha.collection.Reference.ToTheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a file names is there.
final class ReferenceRules {
    private final Set<String> pearls;
    private final Map<String, Optional<SortedSet<String>>> placesByFigure = new HashMap<>();
    private final Optional<Set<String>> terms;
    private final Optional<Set<String>> projects;
    /// The main theme of each sub-theme.
    private final Optional<Map<String, String>> mainThemes;

    private ReferenceRules(CollectionDraft draft) {
        pearls = draft.pearls().stream().map(Draft::name).collect(Collectors.toCollection(TreeSet::new));
        draft.figures()
                .forEach(figure ->
                        placesByFigure.put(figure.name(), figure.value().map(Drawing::places)));
        terms = draft.glossary()
                .value()
                .map(glossary ->
                        glossary.stream().map(term -> term.id().value()).collect(Collectors.toSet()));
        projects = draft.head()
                .value()
                .map(head -> head.projects().stream()
                        .map(project -> project.id().value())
                        .collect(Collectors.toSet()));
        mainThemes = draft.head().value().map(ReferenceRules::mainThemes);
    }

    private static Map<String, String> mainThemes(CollectionHead head) {
        var mainThemes = new HashMap<String, String>();
        for (var theme : head.themes()) {
            theme.themes()
                    .forEach(sub -> mainThemes.put(sub.id().value(), theme.id().value()));
        }
        return mainThemes;
    }

    static Stream<Problem> problems(CollectionDraft draft) {
        var rules = new ReferenceRules(draft);
        return draft.drafts()
                .flatMap(file ->
                        file.references().stream().flatMap(reference -> rules.problem(file, reference).stream()));
    }

    private Optional<Problem> problem(Draft<?> draft, Reference reference) {
        var sentence = switch (reference) {
            case ToPearl(var _, var pearl) -> missing("pearl", pearl.value(), pearls);
            case Relates(var _, var pearl) -> missing("pearl", pearl.value(), pearls);
            case ToTerm(var _, var term) -> terms.flatMap(known -> missing("term", term.value(), known));
            case ToProject(var _, var project) -> projects.flatMap(known -> missing("project", project.value(), known));
            case ToTheme(var _, var theme) -> mainThemes.flatMap(known -> theme(draft, theme.value(), known));
            case ToFigure(var _, var figure, var words) -> figure(figure.value(), words);
        };
        return sentence.map(text -> draft.problem(reference.pointer(), text));
    }

    private static Optional<String> missing(String what, String id, Set<String> known) {
        return known.contains(id)
                ? Optional.empty()
                : Optional.of("The " + what + " \"" + id + "\" is not there; "
                        + NearestName.to(id, known)
                                .map(meant -> "did you mean \"" + meant + "\"?")
                                .orElse("write it or name another."));
    }

    private static Optional<String> theme(Draft<?> draft, String theme, Map<String, String> mainThemes) {
        if (mainThemes.containsValue(theme)) {
            return Optional.of("\"" + theme + "\" is a main theme; choose one of its sub-themes.");
        }
        var missing = missing("sub-theme", theme, mainThemes.keySet());
        if (missing.isPresent() || draft.folder().equals(mainThemes.get(theme))) {
            return missing;
        }
        return Optional.of("The sub-theme \"" + theme + "\" belongs to \"" + mainThemes.get(theme)
                + "\" but the file is in the folder \"" + draft.folder() + "\"; move the file or change the theme.");
    }

    private Optional<String> figure(String figure, SortedSet<String> words) {
        var missing = missing("figure", figure, placesByFigure.keySet());
        if (missing.isPresent()) {
            return missing;
        }
        return placesByFigure.getOrDefault(figure, Optional.empty()).flatMap(places -> words(words, places));
    }

    private static Optional<String> words(Set<String> words, Set<String> places) {
        var withoutPlace = new TreeSet<>(words);
        withoutPlace.removeAll(places);
        if (!withoutPlace.isEmpty()) {
            return Optional.of("The drawing has no place for " + withoutPlace + "; its places are " + places + ".");
        }
        var withoutWord = new TreeSet<>(places);
        withoutWord.removeAll(words);
        return withoutWord.isEmpty()
                ? Optional.empty()
                : Optional.of("The drawing also has places for " + withoutWord + "; add these words.");
    }
}
