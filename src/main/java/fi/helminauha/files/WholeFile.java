package fi.helminauha.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Writes a file whole or not at all: beside its place under a name that nobody can guess, then onto the disk, then
/// into its place. After a power cut the old file is there or the new one.
public final class WholeFile {
    private static final String UNFINISHED = ".unfinished";
    private static final SecureRandom NAMES = new SecureRandom();

    private WholeFile() {}

    /// Who may read a file.
    public enum Readers {
        /// The user alone.
        OWN,
        /// Whoever the user’s umask and the folder let.
        CUSTOMARY
    }

    /// Writes the file, in place of one that was there. It is on the disk when this returns.
    /// @throws IOException  if it cannot be written; the old file is then as it was, and nothing lies beside it
    public static void write(Path file, byte[] bytes, Readers readers) throws IOException {
        var unfinished = unfinished(file, readers);
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                var left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        syncFolder(file);
    }

    /// Made anew: a file or link that waits under the name is not written through.
    private static Path unfinished(Path file, Readers readers) throws IOException {
        while (true) {
            var random = new byte[8];
            NAMES.nextBytes(random);
            // Not made of the file’s own name, which may be as long as names can be.
            var place = file.resolveSibling("." + HexFormat.of().formatHex(random) + UNFINISHED);
            try {
                if (readers == Readers.OWN) {
                    PrivateFiles.makeFile(place);
                } else {
                    Files.createFile(place);
                }
                return place;
            } catch (FileAlreadyExistsException e) {
                // Another name is tried.
            }
        }
    }

    /// Deletes what a program left in a folder that was killed while it wrote. For a folder in which nobody writes now.
    public static void clear(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, ".*" + UNFINISHED)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Brings what was written to a file onto the disk.
    public static void syncFile(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Brings onto the disk that a name in the folder of this file stands for something else now.
    public static void syncFolder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder, and keeps its names by a journal.
        }
    }
}
