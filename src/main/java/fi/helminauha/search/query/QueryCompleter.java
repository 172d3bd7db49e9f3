package fi.helminauha.search.query;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.Theme;
import fi.helminauha.search.analysis.Folding;
import fi.helminauha.search.analysis.WordCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Completes the last word of a query: keys, their values, words of the collection.
public final class QueryCompleter {
    static final int MOST = 8;
    private static final int SHORTEST_WORD = 3;
    private static final List<String> SOME_MINUTES = List.of("<15", "<30", "<60", "<90");
    private static final List<String> SOME_GROUPS = List.of("1", "2", "3-8", "9-20", ">20");

    private final List<Theme> themes;
    private final Language language;
    private final Words words;

    /// The collection’s words that begin so, the most frequent first.
    public interface Words {
        List<String> beginningWith(String beginning, int most);
    }

    public QueryCompleter(List<Theme> themes, Language language, Words words) {
        this.themes = themes;
        this.language = language;
        this.words = words;
    }

    public List<Completion> completions(String text) {
        var start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '"') {
            start--;
        }
        if (start < text.length() && text.charAt(start) == '-') {
            start++;
        }
        var before = text.substring(0, start);
        return candidates(text.substring(start)).stream()
                .map(candidate -> new Completion(candidate, before + candidate))
                .toList();
    }

    private List<String> candidates(String last) {
        var colon = last.indexOf(':');
        if (colon > 0) {
            var key = QueryKey.of(last.substring(0, colon));
            if (key.isPresent()) {
                var typed = Folding.fold(last.substring(colon + 1));
                return values(key.get())
                        .filter(value -> Folding.fold(value).startsWith(typed)
                                && !Folding.fold(value).equals(typed))
                        .map(value ->
                                last.substring(0, colon + 1) + (value.indexOf(' ') > 0 ? '"' + value + '"' : value))
                        .toList();
            }
        }
        var candidates = new ArrayList<String>();
        if (!last.isEmpty()) {
            Stream.of(QueryKey.values())
                    .map(key -> key.word(language) + ":")
                    .filter(key -> key.startsWith(Folding.fold(last)) || key.startsWith(last))
                    .forEach(candidates::add);
        }
        if (last.codePointCount(0, last.length()) >= SHORTEST_WORD) {
            candidates.addAll(words.beginningWith(WordCursor.normal(last), MOST));
        }
        return candidates;
    }

    private Stream<String> values(QueryKey key) {
        return switch (key) {
            case KIND -> Stream.of(PearlKind.values()).map(kind -> ValueWords.word(kind, language));
            case AUDIENCE -> Stream.of(Audience.values()).map(audience -> ValueWords.word(audience, language));
            case PLACE -> Stream.of(Place.values()).map(place -> ValueWords.word(place, language));
            case THEME ->
                themes.stream()
                        .flatMap(theme -> Stream.concat(Stream.of(theme), theme.themes().stream()))
                        .map(theme -> theme.name().in(language));
            case MINUTES -> SOME_MINUTES.stream();
            case GROUP -> SOME_GROUPS.stream();
            case DIFFICULTY -> Stream.of("1", "2", "3");
            case PROJECT -> Stream.empty();
        };
    }
}
