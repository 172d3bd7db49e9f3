package fi.helminauha.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A file is larger than anything that could be meant.
public final class TooLargeException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    TooLargeException(Path file, int most) {
        super(file.toString(), null, "it is larger than " + most + " bytes");
    }
}
