package fi.helminauha.collection.json;

import fi.helminauha.collection.Draft;
import java.util.Optional;
import java.util.function.Function;

/// One JSON document and what could be read of it.
/// @param text  as it was written
record Document<T>(String text, Draft<T> draft) {
    /// Reads the document in the one way in which all are read; what is wrong goes into the findings.
    static <T> Document<T> parse(String text, Findings findings, Function<Fields, T> mapping) {
        Optional<T> value = JsonTree.parse(text, findings).map(root -> Fields.map(root, findings, mapping));
        return new Document<>(text, findings.draft(value));
    }

    /// Of a document without problems.
    T value() {
        return draft.value().orElseThrow();
    }
}
