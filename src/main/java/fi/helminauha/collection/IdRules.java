package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A file is called what it calls itself, and nothing has the name of another.
final class IdRules {
    private final List<Problem> problems = new ArrayList<>();

    private IdRules() {}

    static Stream<Problem> problems(CollectionDraft draft) {
        var rules = new IdRules();
        rules.files(draft.pearls());
        rules.files(draft.sessions());
        draft.head().value().ifPresent(head -> rules.head(draft.head(), head));
        rules.entries(
                draft.glossary(), terms -> terms, "/terms", term -> term.id().value());
        rules.entries(draft.synonyms(), Synonyms::groups, "/groups", Synonyms.Group::id);
        rules.entries(draft.words(), words -> words, "/words", KnownWord::base);
        return rules.problems.stream();
    }

    private <T> void files(List<Draft<T>> drafts) {
        var firstFiles = new HashMap<String, String>();
        for (var draft : drafts) {
            draft.id().ifPresent(id -> {
                if (!id.equals(draft.name())) {
                    problems.add(draft.problem(
                            "/id",
                            "The id is \"" + id + "\" but the file is called \"" + draft.name()
                                    + "\"; make them equal."));
                }
                var first = firstFiles.putIfAbsent(id, draft.file());
                if (first != null) {
                    problems.add(draft.problem(
                            "/id",
                            "The id \"" + id + "\" is taken by " + first + "; choose another or remove one file."));
                }
            });
        }
    }

    private void head(Draft<CollectionHead> draft, CollectionHead head) {
        var themes = new Names(draft);
        for (var i = 0; i < head.themes().size(); i++) {
            var theme = head.themes().get(i);
            themes.add("/themes/" + i, theme.id().value());
            for (var j = 0; j < theme.themes().size(); j++) {
                themes.add(
                        "/themes/" + i + "/themes/" + j,
                        theme.themes().get(j).id().value());
            }
        }
        entries(
                draft,
                CollectionHead::projects,
                "/projects",
                project -> project.id().value());
    }

    private <T, E> void entries(Draft<T> draft, Function<T, List<E>> list, String pointer, Function<E, String> name) {
        Optional<List<E>> entries = draft.value().map(list);
        var names = new Names(draft);
        for (var i = 0; i < entries.map(List::size).orElse(0); i++) {
            names.add(pointer + "/" + i, name.apply(entries.orElseThrow().get(i)));
        }
    }

    /// The names given so far in one list.
    private final class Names {
        private final Draft<?> draft;
        private final HashMap<String, String> pointers = new HashMap<>();

        private Names(Draft<?> draft) {
            this.draft = draft;
        }

        private void add(String pointer, String name) {
            var first = pointers.putIfAbsent(name, pointer);
            if (first != null) {
                problems.add(draft.problem(
                        pointer, "The name \"" + name + "\" is taken by " + first + "; choose another or remove one."));
            }
        }
    }
}
