package fi.helminauha.collection.json;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Markup;
import fi.helminauha.collection.MarkupException;
import fi.helminauha.collection.Passage;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.Reference;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.json.JsonValue.JsonArray;
import fi.helminauha.collection.json.JsonValue.JsonLiteral;
import fi.helminauha.collection.json.JsonValue.JsonNumber;
import fi.helminauha.collection.json.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads single values as what they should be; notes what they are not, and stands something in for it.
record Values(Findings findings) {
    static final RichText NO_TEXT = new RichText(List.of(new Inline.Plain("")));
    /// Stands for no upper limit of a list; the size of the file is one already.
    static final int MANY = Integer.MAX_VALUE;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final int LONGEST_SHOWN = 60;

    String text(JsonValue value) {
        return text(value, false);
    }

    private String text(JsonValue value, boolean mayBeEmpty) {
        if (!(value instanceof JsonString(var place, var text))) {
            wrongType(value, "a string");
            return "";
        }
        if (text.isBlank()) {
            if (!mayBeEmpty || !text.isEmpty()) {
                findings.problem(place, "The text is empty; write it" + (mayBeEmpty ? " or leave it \"\"." : "."));
            }
            return "";
        }
        if (!text.equals(text.strip())) {
            findings.problem(place, "The text begins or ends with a space; remove it.");
        }
        return text;
    }

    String passage(JsonValue value, Language language, Role role) {
        return passage(value, Optional.of(language), role, false);
    }

    String passageOrEmpty(JsonValue value, Language language, Role role) {
        return passage(value, Optional.of(language), role, true);
    }

    String source(JsonValue value) {
        return passage(value, Optional.empty(), Role.SOURCE, false);
    }

    private String passage(JsonValue value, Optional<Language> language, Role role, boolean mayBeEmpty) {
        var text = text(value, mayBeEmpty);
        findings.passage(new Passage(value.pointer().toString(), language, role, text));
        return text;
    }

    /// A text with marks; what it links to goes into the findings.
    RichText rich(JsonValue value, Language language, Role role) {
        var source = text(value);
        if (source.isEmpty()) {
            return NO_TEXT;
        }
        var text = marked(value, source);
        var place = value.pointer().toString();
        findings.passage(new Passage(place, Optional.of(language), role, text.plain()));
        for (var run : text.runs()) {
            switch (run) {
                case Inline.PearlLink(var _, var pearl) -> findings.reference(new Reference.ToPearl(place, pearl));
                case Inline.TermLink(var _, var term) -> findings.reference(new Reference.ToTerm(place, term));
                case Inline.Plain _, Inline.Emphasis _, Inline.Strong _, Inline.WebLink _ -> {}
            }
        }
        return text;
    }

    private RichText marked(JsonValue value, String source) {
        try {
            return Markup.parse(source);
        } catch (MarkupException e) {
            findings.problem(
                    value.pointer(), "The marks cannot be read at column " + e.column() + ": " + e.reason() + ".");
            return new RichText(List.of(new Inline.Plain(source)));
        }
    }

    boolean flag(JsonValue value) {
        if (value instanceof JsonLiteral(var _, var type) && !type.equals("null")) {
            return type.equals("true");
        }
        wrongType(value, "true or false");
        return false;
    }

    OptionalInt number(JsonValue value, int least, int most) {
        if (!(value instanceof JsonNumber(var place, var literal))) {
            wrongType(value, "a whole number");
            return OptionalInt.empty();
        }
        var isWhole = WHOLE_NUMBER.matcher(literal).matches();
        if (!isWhole || Integer.parseInt(literal) < least || Integer.parseInt(literal) > most) {
            findings.loss(
                    place,
                    "The number " + shorten(literal) + " is not a whole number " + least + "–" + most + "; change it.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(literal));
    }

    <E extends Enum<E> & Coded> Optional<E> code(JsonValue value, Class<E> type) {
        if (!(value instanceof JsonString(var place, var code))) {
            wrongType(value, "a string");
            return Optional.empty();
        }
        var constant = Coded.of(type, code);
        if (constant.isEmpty()) {
            var known = Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
            findings.loss(place, "The code \"" + shorten(code) + "\" is unknown; use one of: " + known + ".");
        }
        return constant;
    }

    <T> Optional<T> id(JsonValue value, Predicate<String> isValid, Function<String, T> maker) {
        if (!(value instanceof JsonString(var place, var id))) {
            wrongType(value, "a string");
            return Optional.empty();
        }
        if (!isValid.test(id)) {
            findings.loss(
                    place,
                    "The id \"" + shorten(id)
                            + "\" is not lower-case words a–z and digits joined by hyphens; rewrite it.");
            return Optional.empty();
        }
        return Optional.of(maker.apply(id));
    }

    /// The entries of a list.
    /// @param most  [#MANY] for no upper limit
    Stream<JsonValue> items(JsonValue value, int least, int most) {
        if (!(value instanceof JsonArray(var place, var items))) {
            wrongType(value, "an array");
            return Stream.of();
        }
        if (items.size() < least || items.size() > most) {
            var wanted = most == MANY ? "at least " + least : least + "–" + most;
            findings.problem(place, "Here are " + items.size() + " entries; write " + wanted + ".");
        }
        return items.stream();
    }

    void wrongType(JsonValue value, String wanted) {
        findings.loss(value.pointer(), "Here is " + value.type() + "; write " + wanted + ".");
    }

    static String shorten(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
