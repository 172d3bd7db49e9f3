package fi.helminauha.collection.json;

import java.util.List;
import java.util.Map;

/// A JSON value that knows where it stands.
sealed interface JsonValue {
    Pointer pointer();

    /// What it is, for a sentence: `an object`.
    String type();

    /// @param members  in the order of the file
    record JsonObject(Pointer pointer, Map<String, JsonValue> members) implements JsonValue {
        @Override
        public String type() {
            return "an object";
        }
    }

    record JsonArray(Pointer pointer, List<JsonValue> items) implements JsonValue {
        @Override
        public String type() {
            return "an array";
        }
    }

    record JsonString(Pointer pointer, String text) implements JsonValue {
        @Override
        public String type() {
            return "a string";
        }
    }

    /// @param literal  as written, of any size
    record JsonNumber(Pointer pointer, String literal) implements JsonValue {
        @Override
        public String type() {
            return "a number";
        }
    }

    /// @param type  `true`, `false` or `null`
    record JsonLiteral(Pointer pointer, String type) implements JsonValue {}
}
