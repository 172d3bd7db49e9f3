package fi.helminauha.ui.paper;

import fi.helminauha.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A paper, or what else is made of a handout, as a file that a user named.
public final class WrittenPaper {
    private WrittenPaper() {}

    /// Writes it whole or not at all, in place of a file that was there.
    /// @throws UncheckedIOException if the folder or the disk does not take it
    public static void write(Path file, byte[] paper) {
        try {
            WholeFile.write(file, paper, WholeFile.Readers.CUSTOMARY);
        } catch (IOException e) {
            throw new UncheckedIOException("write " + file, e);
        }
    }
}
