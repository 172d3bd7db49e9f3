package fi.helminauha.training.json;

import fi.helminauha.training.Limits;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The one way in which this room reads and writes JSON.
final class Json {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 20;
    private static final int DEEPEST = 16;
    /// A session at all its limits of lists has fewer.
    private static final long MOST_TOKENS = 4_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(Limits.TEXT)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String write(JsonNode document) {
        return MAPPER.writeValueAsString(document);
    }

    /// @param what  as “session”
    static <T> T read(String what, String json, Function<Fields, T> mapping) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new TrainingReadException(what, e);
        }
        return Fields.map(what, root, mapping);
    }
}
