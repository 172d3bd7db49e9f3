package fi.helminauha.collection.json;

import fi.helminauha.collection.json.JsonValue.JsonArray;
import fi.helminauha.collection.json.JsonValue.JsonLiteral;
import fi.helminauha.collection.json.JsonValue.JsonNumber;
import fi.helminauha.collection.json.JsonValue.JsonObject;
import fi.helminauha.collection.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Builds a tree of located values from the text of one document, and judges what can be judged without knowing what
/// the document is: whether it is JSON, whether a name occurs twice, and whether every string is sound.
final class JsonTree {
    static final int DEEPEST = 32;
    private static final int MOST_TOKENS = 300_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_REASON = 200;
    private static final Pattern FEATURE_ADVICE = Pattern.compile(": enable `.*", Pattern.DOTALL);
    // Strings are measured by StringRules, which can say where they are; the file's size bounds them here.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 2)
                    .maxTokenCount(MOST_TOKENS)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Findings findings;
    private Pointer here = Pointer.ROOT;

    private JsonTree(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /// The whole document, or a problem in the findings.
    static Optional<JsonValue> parse(String text, Findings findings) {
        if (text.isBlank()) {
            findings.loss(Pointer.ROOT, "The file is empty; write the JSON document into it.");
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser, findings).document();
        }
    }

    private Optional<JsonValue> document() {
        try {
            parser.nextToken();
            var value = value(Pointer.ROOT, 0);
            if (parser.nextToken() != null) {
                findings.loss(Pointer.ROOT, "Something follows the document" + position() + "; remove it.");
            }
            return Optional.of(value);
        } catch (TooDeep e) {
            findings.loss(here, "Values nest more than " + DEEPEST + " deep; write it flatter.");
        } catch (StreamConstraintsException e) {
            findings.loss(here, "The document is beyond a limit of size: " + reason(e) + "; make it smaller.");
        } catch (JacksonException e) {
            findings.loss(Pointer.ROOT, "This is not JSON" + position(e) + ": " + reason(e) + ".");
        }
        return Optional.empty();
    }

    private JsonValue value(Pointer pointer, int depth) {
        here = pointer;
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer, depth);
            case START_ARRAY -> array(pointer, depth);
            case VALUE_STRING -> {
                var string = new JsonString(pointer, parser.getString());
                StringRules.check(string, findings);
                yield string;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(pointer, parser.getString());
            default -> new JsonLiteral(pointer, parser.getString());
        };
    }

    private JsonObject object(Pointer pointer, int depth) {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = pointer.at(name);
            parser.nextToken();
            var value = value(place, depth + 1);
            if (members.putIfAbsent(name, value) != null) {
                findings.problem(place, "The name \"" + name + "\" occurs twice in one object; remove one.");
            }
        }
        return new JsonObject(pointer, members);
    }

    private JsonArray array(Pointer pointer, int depth) {
        var items = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(pointer.at(items.size()), depth + 1));
        }
        return new JsonArray(pointer, items);
    }

    private String position() {
        var location = parser.currentTokenLocation();
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String position(JacksonException e) {
        var location = e.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String reason(JacksonException e) {
        // What follows is advice for programmers: which feature of the parser would let it pass.
        var reason = FEATURE_ADVICE.matcher(e.getOriginalMessage()).replaceFirst("");
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
