package fi.helminauha.settings;

import fi.helminauha.files.LimitedFile;
import fi.helminauha.files.PrivateFiles;
import fi.helminauha.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The file that keeps the searches to which the collection had no pearl, one a line, the newest last. It is the
/// user’s own, and nothing sends it anywhere. Used on one thread only.
public final class UnansweredFile {
    /// How many searches are kept; the oldest go.
    public static final int MOST = 200;
    /// UTF-16 units of one search; what is longer is cut.
    private static final int LONGEST = 200;
    /// Bytes.
    private static final int LARGEST = 512 * 1024;

    private final Path file;

    public UnansweredFile(Path file) {
        this.file = file;
    }

    /// What is kept; nothing if there is no file or it cannot be read.
    public List<String> read() {
        try {
            return new String(LimitedFile.read(file, LARGEST), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            // Absent until something is kept; unreadable is told when writing fails too.
            return List.of();
        }
    }

    /// Keeps one more; one that is there already becomes the newest.
    /// @return what is kept now
    /// @throws UncheckedIOException if the folder cannot be written
    public List<String> add(String search) {
        var line = search.substring(0, Math.min(LONGEST, search.length()))
                .replaceAll("\\s+", " ")
                .strip();
        var kept = new ArrayList<>(read());
        kept.remove(line);
        kept.add(line);
        var newest = List.copyOf(kept.subList(Math.max(0, kept.size() - MOST), kept.size()));
        try {
            PrivateFiles.makeFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            WholeFile.write(
                    file, (String.join("\n", newest) + "\n").getBytes(StandardCharsets.UTF_8), WholeFile.Readers.OWN);
        } catch (IOException e) {
            throw new UncheckedIOException("write " + file, e);
        }
        return newest;
    }

    /// Forgets all.
    /// @throws UncheckedIOException if the file cannot be deleted
    public void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("delete " + file, e);
        }
    }
}
