package fi.helminauha.search.query;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.search.analysis.EditDistance;
import fi.helminauha.search.analysis.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can stand before a colon in a query.
public enum QueryKey {
    KIND("query.kind", "laji", "typ", "kind"),
    MINUTES("query.minutes", "kesto", "tid", "minutes"),
    THEME("query.theme", "teema", "tema", "theme"),
    AUDIENCE("query.audience", "kohderyhmä", "målgrupp", "audience"),
    PLACE("query.place", "paikka", "plats", "place"),
    GROUP("query.group", "ryhmä", "grupp", "group"),
    DIFFICULTY("query.difficulty", "vaativuus", "svårighet", "difficulty"),
    PROJECT("query.project", "hanke", "projekt", "project");

    private static final List<QueryKey> ALL = List.of(values());

    private final String reason;
    private final Localized<String> words;

    QueryKey(String reason, String fi, String sv, String en) {
        this.reason = reason;
        this.words = new Localized<>(fi, sv, en);
    }

    /// The key of the sentence that says what may stand after the colon.
    String reason() {
        return reason;
    }

    String word(Language language) {
        return words.in(language);
    }

    /// By its word in any language.
    static Optional<QueryKey> of(String word) {
        var folded = Folding.fold(word);
        return ALL.stream().filter(key -> key.words().anyMatch(folded::equals)).findFirst();
    }

    /// Whether the word is a key but for one typing error.
    static boolean isNearly(String word) {
        var folded = Folding.fold(word);
        return ALL.stream().anyMatch(key -> key.words().anyMatch(own -> EditDistance.between(own, folded) == 1));
    }

    private Stream<String> words() {
        return List.of(Language.values()).stream().map(language -> Folding.fold(words.in(language)));
    }
}
