package fi.helminauha.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;

/// Why nothing can be written to the library: what the user can do about it depends on that.
public enum NotKeptReason {
    /// Its folder, its disk or the file itself may only be read.
    READ_ONLY,
    /// The file or its folder belongs to another user, as after a start by `sudo`.
    OTHER_OWNER,
    /// Another program holds the file.
    BUSY,
    /// Its folder is one in which files cannot be locked, as on some network disks.
    NO_LOCKS,
    /// The disk is full.
    NO_ROOM,
    /// A newer version of this program wrote it.
    NEWER,
    /// It is damaged, and was noticed while it was in use.
    DAMAGED,
    /// The disk fails, or something else that nobody foresaw.
    OTHER;

    /// Bytes; with less a disk is full for SQLite.
    private static final long ROOM = 64 * 1024;

    static NotKeptReason of(StoreException failure, Path file) {
        if (failure instanceof NewerLibraryException) {
            return NEWER;
        }
        if (failure instanceof DamagedStoreException) {
            return DAMAGED;
        }
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        return failure.getCause() instanceof SQLException cause
                // The low byte is the primary result code.
                ? of(SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff), cause.getErrorCode(), file, folder)
                : byAccess(file, folder);
    }

    private static NotKeptReason of(SQLiteErrorCode code, int extendedCode, Path file, Path folder) {
        return switch (code) {
            case SQLITE_FULL -> NO_ROOM;
            // SQLite takes a disk that knows no locks for a busy one.
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> canLockIn(folder) ? BUSY : NO_LOCKS;
            case SQLITE_IOERR ->
                extendedCode == SQLiteErrorCode.SQLITE_IOERR_LOCK.code && !canLockIn(folder)
                        ? NO_LOCKS
                        : byAccess(file, folder);
            default -> byAccess(file, folder);
        };
    }

    private static NotKeptReason byAccess(Path file, Path folder) {
        try {
            if (Files.exists(folder) && Files.getFileStore(folder).getUsableSpace() < ROOM) {
                return NO_ROOM;
            }
            for (var part : List.of("", "-wal", "-shm")) {
                var path = file.resolveSibling(file.getFileName() + part);
                if (Files.exists(path) && !Files.isWritable(path)) {
                    return isOwn(path) ? READ_ONLY : OTHER_OWNER;
                }
            }
            if (Files.isDirectory(folder)) {
                return Files.isWritable(folder) ? OTHER : isOwn(folder) ? READ_ONLY : OTHER_OWNER;
            }
            return READ_ONLY;
        } catch (IOException e) {
            return OTHER;
        }
    }

    private static boolean isOwn(Path path) throws IOException {
        return Files.getOwner(path).getName().endsWith(System.getProperty("user.name", ""));
    }

    private static boolean canLockIn(Path folder) {
        Path probe;
        try {
            probe = Files.createTempFile(folder, ".", ".unfinished");
        } catch (IOException e) {
            // Nothing can be tried here, and what holds the file is likely a program.
            return true;
        }
        try {
            try (var channel = FileChannel.open(probe, StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                return lock != null;
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (IOException e) {
            return false;
        }
    }
}
