package fi.helminauha.collection;

import java.util.List;
import java.util.Optional;

/// What could be read of one file, before anything is known of the other files.
/// @param file        path below the collection's folder, with `/`
/// @param id          the id that the file gives itself, if it can be read
/// @param value       absent if a part is missing or cannot be read
/// @param passages    every text that could be read, also where the value is absent
/// @param references  every reference that could be read, also where the value is absent
public record Draft<T>(
        String file, Optional<String> id, Optional<T> value, List<Passage> passages, List<Reference> references) {
    public Draft {
        passages = List.copyOf(passages);
        references = List.copyOf(references);
    }

    /// The name of the file without folder and ending.
    String name() {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    /// The name of the folder that the file is in; empty at the top.
    String folder() {
        var end = file.lastIndexOf('/');
        return end < 0 ? "" : file.substring(file.lastIndexOf('/', end - 1) + 1, end);
    }

    Problem problem(String pointer, String sentence) {
        return new Problem(file, pointer, sentence);
    }
}
