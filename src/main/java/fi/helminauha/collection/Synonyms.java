package fi.helminauha.collection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which words may stand for which in a search, within one language.
public record Synonyms(List<Group> groups, List<OneWay> oneWay, List<NotEqual> notEqual) {
    public static final Synonyms NONE = new Synonyms(List.of(), List.of(), List.of());

    public Synonyms {
        groups = List.copyOf(groups);
        oneWay = List.copyOf(oneWay);
        notEqual = List.copyOf(notEqual);
    }

    /// Words and phrases that find each other.
    public record Group(String id, Localized<List<String>> words) {}

    /// Who searches `from` also finds `to`, but not the other way round.
    public record OneWay(Language language, String from, String to) {}

    /// Words that must never be taken for each other, however alike they look.
    public record NotEqual(Language language, Set<String> words) {
        public NotEqual {
            words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        }
    }
}
