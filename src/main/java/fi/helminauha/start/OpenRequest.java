package fi.helminauha.start;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a further start asks of the first: to come to the front, and to open files.
/// @param files  absolute; none if only the window is wanted
public record OpenRequest(List<Path> files) {
    /// The window alone.
    static final OpenRequest WINDOW = new OpenRequest(List.of());

    public OpenRequest {
        files = List.copyOf(files);
    }

    /// A line a file, percent-encoded, so that a name with a line break is one line.
    String text() {
        var text = new StringBuilder();
        for (var file : files) {
            text.append(file.toUri()).append('\n');
        }
        return text.toString();
    }

    /// @return the files of those lines that name one
    static OpenRequest of(String text) {
        var files = new ArrayList<Path>();
        text.lines().forEach(line -> {
            try {
                files.add(Path.of(URI.create(line)));
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                // Not written by a start of this program: there is nobody to tell.
            }
        });
        return new OpenRequest(files);
    }
}
