package fi.helminauha.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads files that anything may have happened to. A pipe or a device is not waited for, and a file that is far too
/// large is not taken into memory.
public final class LimitedFile {
    private LimitedFile() {}

    /// @param most  bytes
    /// @throws NoSuchFileException  if there is nothing of that name
    /// @throws TooLargeException    if it is larger
    /// @throws FileSystemException  if it is no file, such as a folder, a pipe or a device
    /// @throws IOException          if it cannot be read
    public static byte[] read(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            if (Files.exists(file)) {
                throw new FileSystemException(file.toString(), null, "it is no file");
            }
            throw new NoSuchFileException(file.toString());
        }
        // The size that a file tells is asked first, and not trusted.
        if (Files.size(file) <= most) {
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes(most + 1);
                if (bytes.length <= most) {
                    return bytes;
                }
            }
        }
        throw new TooLargeException(file, most);
    }
}
