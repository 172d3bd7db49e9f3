package fi.helminauha.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Keeps other users of a computer out of what a user wrote, whatever the umask is. Where there are no POSIX
/// permissions, as on Windows, the user’s folder is private by itself.
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /// Makes the folder, with those above it, and makes it private.
    /// @throws IOException  if it cannot be made; one that is there and belongs to another user is left as it is
    public static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            // A link to a folder is a folder.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        permit(folder, FOLDER);
    }

    /// Makes an empty file that nobody else can read.
    /// @throws FileAlreadyExistsException  if there is anything of that name, be it a link
    public static void makeFile(Path file) throws IOException {
        Files.createFile(file);
        permit(file, FILE);
    }

    /// Makes the files of a folder private that are not yet; those of another user are left as they are.
    public static void closeAll(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    permit(file, FILE);
                }
            }
        }
    }

    private static void permit(Path path, Set<PosixFilePermission> permissions) {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        try {
            if (!view.readAttributes().permissions().equals(permissions)) {
                view.setPermissions(permissions);
            }
        } catch (IOException e) {
            // It belongs to another user, or its disk knows no permissions.
        }
    }
}
