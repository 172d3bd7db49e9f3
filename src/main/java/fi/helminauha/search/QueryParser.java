package fi.helminauha.search;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the query language that [Query] describes.
final class QueryParser {
    /// What is typed beyond is not read: nobody types as much, but some paste it.
    private static final int MAX_LENGTH = 4_000;

    private static final int MAX_PHRASES = 16;
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final QueryConditions conditionsOf;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<List<String>> excluded = new ArrayList<>();
    private final List<Predicate<PearlCard>> conditions = new ArrayList<>();
    private boolean isOpen;
    private int position;

    private QueryParser(String text, List<Theme> themes) {
        this.text = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        this.conditionsOf = new QueryConditions(themes);
    }

    static ParsedQuery parse(String text, List<Theme> themes) {
        return new QueryParser(text, themes).read();
    }

    private ParsedQuery read() {
        while (skipSpace()) {
            var start = position;
            var isNot = text.charAt(position) == '-' && position + 1 < text.length() && !isSpace(position + 1);
            if (isNot) {
                position++;
            }
            var wrong = isQuote(position) ? readPhrase(isNot) : readToken(start, isNot);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return new TypedQuery(words, phrases, excluded, conditions, isOpen);
    }

    private boolean skipSpace() {
        while (position < text.length() && isSpace(position)) {
            position++;
        }
        return position < text.length();
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0' || text.charAt(at) == 0;
    }

    private boolean isQuote(int at) {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private Optional<ParsedQuery> readPhrase(boolean isNot) {
        var phrase = words(quoted());
        isOpen = false;
        var list = isNot ? excluded : phrases;
        if (!phrase.isEmpty() && list.size() < MAX_PHRASES) {
            list.add(phrase.subList(0, Math.min(MAX_PHRASES, phrase.size())));
        }
        return Optional.empty();
    }

    /// What stands in the quotation at the position; leaves the position behind it.
    private String quoted() {
        var start = ++position;
        while (position < text.length() && !isQuote(position)) {
            position++;
        }
        var inside = text.substring(start, position);
        position = Math.min(text.length(), position + 1);
        return inside;
    }

    private Optional<ParsedQuery> readToken(int start, boolean isNot) {
        var from = position;
        while (position < text.length() && !isSpace(position) && !isQuote(position)) {
            position++;
        }
        var token = text.substring(from, position);
        var colon = token.indexOf(':');
        if (colon > 0) {
            var key = QueryKey.of(token.substring(0, colon));
            if (key.isPresent()) {
                return readCondition(key.get(), token.substring(colon + 1), start, isNot);
            }
            if (colon < token.length() - 1 && QueryKey.isNearly(token.substring(0, colon))) {
                return Optional.of(new ParsedQuery.Wrong(from + 1, "query.key"));
            }
        }
        var found = words(token);
        isOpen = !isNot && position == text.length() && endsInWord(token);
        if (isNot) {
            found.stream().limit(MAX_PHRASES - excluded.size()).forEach(word -> excluded.add(List.of(word)));
        } else {
            words.addAll(found);
        }
        return Optional.empty();
    }

    private Optional<ParsedQuery> readCondition(QueryKey key, String inToken, int start, boolean isNot) {
        var value = inToken.isEmpty() && position < text.length() && isQuote(position) ? quoted() : inToken;
        isOpen = false;
        var condition = value.isBlank() ? Optional.<Predicate<PearlCard>>empty() : conditionsOf.of(key, value.strip());
        if (condition.isEmpty()) {
            return Optional.of(new ParsedQuery.Wrong(start + 1, key.reason()));
        }
        conditions.add(isNot ? condition.get().negate() : condition.get());
        return Optional.empty();
    }

    private static boolean endsInWord(String token) {
        return !token.isEmpty() && Character.isLetterOrDigit(token.codePointBefore(token.length()));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var cursor = new WordCursor(text);
        while (cursor.next()) {
            words.add(cursor.word());
        }
        return words;
    }
}
