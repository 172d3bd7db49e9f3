package fi.helminauha.collection.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The place of a value in a document. Written out only when something is said about it, since a document that means
/// harm could have a million places with long names.
record Pointer(@Nullable Pointer parent, String step) {
    static final Pointer ROOT = new Pointer(null, "");

    Pointer at(String name) {
        return new Pointer(this, name);
    }

    Pointer at(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /// As RFC 6901 writes it; empty for the whole document.
    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (var here = this; here.parent != null; here = here.parent) {
            steps.push(here.step.replace("~", "~0").replace("/", "~1"));
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }
}
