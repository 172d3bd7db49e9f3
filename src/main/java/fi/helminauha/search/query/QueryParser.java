package fi.helminauha.search.query;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.TypedText;
import fi.helminauha.search.analysis.WordCursor;
import fi.helminauha.search.analysis.WordEnding;
import fi.helminauha.search.query.TypedQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the query language that [Query] describes. No text is wrong: what cannot be anything else is words.
public final class QueryParser {
    /// What is typed beyond is not read: nobody types as much, but some paste it.
    private static final int MAX_LENGTH = 4_000;

    private static final int MAX_PHRASES = 16;
    /// Shorter words before a colon are no attempt at a key.
    private static final int SHORTEST_KEY = 3;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final QueryConditions conditionsOf;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<List<Word>> excluded = new ArrayList<>();
    private final List<Predicate<PearlCard>> conditions = new ArrayList<>();
    private final List<QueryHint> hints = new ArrayList<>();
    private boolean isOpen;
    private int position;

    private QueryParser(String text, List<Theme> themes) {
        this.text = TypedText.line(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        this.conditionsOf = new QueryConditions(themes);
    }

    public static TypedQuery parse(String text, List<Theme> themes) {
        return new QueryParser(text, themes).read();
    }

    private TypedQuery read() {
        while (skipSpace()) {
            var isNot = text.charAt(position) == '-' && position + 1 < text.length() && !isSpace(position + 1);
            if (isNot) {
                position++;
            }
            if (isQuote(position)) {
                readPhrase(isNot);
            } else {
                readToken(isNot);
            }
        }
        return new TypedQuery(words, phrases, excluded, conditions, hints, isOpen);
    }

    private boolean skipSpace() {
        while (position < text.length() && isSpace(position)) {
            position++;
        }
        return position < text.length();
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ';
    }

    private boolean isQuote(int at) {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private void readPhrase(boolean isNot) {
        var phrase = words(quoted());
        isOpen = false;
        if (phrase.isEmpty()) {
            return;
        }
        var some = phrase.subList(0, Math.min(MAX_PHRASES, phrase.size()));
        if (isNot && excluded.size() < MAX_PHRASES) {
            excluded.add(some);
        } else if (!isNot && phrases.size() < MAX_PHRASES) {
            phrases.add(some.stream().map(Word::text).toList());
        }
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

    private void readToken(boolean isNot) {
        var from = position;
        while (position < text.length() && !isSpace(position) && !isQuote(position)) {
            position++;
        }
        var token = text.substring(from, position);
        if (readCondition(token, isNot)) {
            isOpen = false;
            return;
        }
        var found = words(token);
        isOpen = !isNot && position == text.length() && endsInWord(token);
        if (isNot) {
            found.stream().limit(MAX_PHRASES - excluded.size()).forEach(word -> excluded.add(List.of(word)));
        } else {
            words.addAll(found);
        }
    }

    /// @return whether the token is a condition, or the beginning of one at the end of the text
    private boolean readCondition(String token, boolean isNot) {
        var colon = token.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        var name = token.substring(0, colon);
        var inToken = token.substring(colon + 1);
        if (isInflected(name, inToken)) {
            return false;
        }
        var key = QueryKey.of(name);
        if (key.isEmpty()) {
            if (resemblesCondition(name, inToken)) {
                hint(token, "query.key");
            }
            return false;
        }
        var before = position;
        var value = inToken.isEmpty() && position < text.length() && isQuote(position) ? quoted() : inToken;
        var condition =
                value.isBlank() ? Optional.<Predicate<PearlCard>>empty() : conditionsOf.of(key.get(), value.strip());
        if (condition.isPresent()) {
            conditions.add(isNot ? condition.get().negate() : condition.get());
            return true;
        }
        position = before;
        if (WordEnding.isOne(inToken)) {
            return false;
        }
        hint(token, key.get().reason());
        return inToken.isEmpty() && text.substring(position).isBlank();
    }

    /// The same sentence is said once.
    private void hint(String typed, String reason) {
        if (hints.stream().noneMatch(hint -> hint.reason().equals(reason))) {
            hints.add(new QueryHint(typed, reason));
        }
    }

    /// `TYP:tä` is an abbreviation with its ending, though `typ` is a key too.
    private static boolean isInflected(String name, String ending) {
        return name.length() > 1
                && name.chars().allMatch(Character::isUpperCase)
                && ending.chars().allMatch(Character::isLowerCase)
                && WordEnding.isOne(ending);
    }

    private static boolean resemblesCondition(String name, String value) {
        return !value.isEmpty()
                && name.length() >= SHORTEST_KEY
                && !WordEnding.isOne(value)
                && isWord(name)
                && (QueryKey.isNearly(name) || isWord(value));
    }

    private static boolean isWord(String text) {
        return text.codePoints().allMatch(Character::isLetter);
    }

    private static boolean endsInWord(String token) {
        return !token.isEmpty() && Character.isLetterOrDigit(token.codePointBefore(token.length()));
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var cursor = new WordCursor(text);
        while (cursor.next()) {
            words.add(new Word(cursor.word(), hasWildcard(text, cursor.end())));
        }
        return words;
    }

    /// One within a word says nothing.
    private static boolean hasWildcard(String text, int wordEnd) {
        var end = wordEnd;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end > wordEnd && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
