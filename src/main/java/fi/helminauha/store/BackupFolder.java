package fi.helminauha.store;

import fi.helminauha.files.PrivateFiles;
import fi.helminauha.files.WholeFile;
import fi.helminauha.library.Backup;
import fi.helminauha.library.Backup.Occasion;
import fi.helminauha.library.BackupThinning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The folder `backups` beside the library. A backup is written under another name, brought onto the disk, opened again
/// and compared value by value with the library; then it gets its name. Older ones are thinned out after the daily one
/// has its name. No file is ever written over. Used on the thread of the library.
final class BackupFolder {
    private static final String NAME = "backups";

    private final Path folder;
    private final Clock clock;

    private BackupFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// @param library  the library’s file
    static BackupFolder beside(Path library, Clock clock) {
        return new BackupFolder(library.toAbsolutePath().resolveSibling(NAME), clock);
    }

    Path file(Backup backup) {
        return folder.resolve(backup.fileName());
    }

    /// The backups, made last first. None where the folder is not there or cannot be read.
    List<Backup> all() {
        var all = new ArrayList<Backup>();
        try {
            if (Files.isDirectory(folder)) {
                try (var files = Files.newDirectoryStream(folder)) {
                    for (var file : files) {
                        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                            Backup.of(String.valueOf(file.getFileName()), Files.size(file))
                                    .ifPresent(all::add);
                        }
                    }
                }
            }
        } catch (IOException e) {
            // What can be listed is listed.
        }
        all.sort(Comparator.comparing(Backup::number).reversed());
        return List.copyOf(all);
    }

    /// Makes a backup; it is whole and on the disk when this returns. Where the last one holds the same, that one is
    /// returned and no other is made.
    /// @throws StoreException  if none could be made; those that there are stay
    Backup make(Connection library, Occasion occasion) {
        try {
            PrivateFiles.makeFolder(folder);
            WholeFile.clear(folder);
            var unfinished = folder.resolve(".library.unfinished");
            try {
                // SQLite fills a file that is empty, and leaves it the permissions that it has.
                PrivateFiles.makeFile(unfinished);
                copy(library, unfinished);
                WholeFile.syncFile(unfinished);
                verify(library, unfinished);
                return keep(unfinished, occasion);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new StoreException("back up the library", e);
        } catch (SQLException e) {
            throw Database.failure("back up the library", e);
        }
    }

    private static void copy(Connection library, Path empty) throws SQLException {
        try (var statement = library.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, empty.toString());
            statement.executeUpdate();
        }
    }

    private static void verify(Connection library, Path copy) throws SQLException {
        try (var reopened = Database.openReadOnly(copy)) {
            if (!LibraryStore.isSound(reopened)
                    || !Arrays.equals(LibraryDigest.of(library), LibraryDigest.of(reopened))) {
                throw new StoreException("back up the library", "the copy is not what was copied");
            }
        }
    }

    private Backup keep(Path unfinished, Occasion occasion) throws IOException {
        var all = all();
        if (!all.isEmpty() && Files.mismatch(unfinished, file(all.getFirst())) < 0) {
            return all.getFirst();
        }
        var number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
        var made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var backup = new Backup(number, made, occasion, Files.size(unfinished));
        Files.move(unfinished, file(backup));
        WholeFile.syncFolder(file(backup));
        if (occasion == Occasion.DAILY) {
            thin();
        }
        return backup;
    }

    private void thin() {
        for (var superfluous : BackupThinning.superfluous(all())) {
            try {
                Files.deleteIfExists(file(superfluous));
            } catch (IOException e) {
                // It is tried again after the next backup.
            }
        }
    }

    /// Keeps a backup for good, since the library is not what it was when that was made.
    void keepForGood(Backup backup) {
        if (backup.occasion() == Occasion.DAMAGE || backup.occasion() == Occasion.MIGRATION) {
            return;
        }
        var kept = file(backup.with(Occasion.DAMAGE));
        try {
            Files.move(file(backup), kept);
            WholeFile.syncFolder(kept);
        } catch (IOException e) {
            // Nothing can be changed in the folder, so nothing will be thinned out of it either.
        }
    }

    /// The newest backup that can be opened and in which there is something.
    Optional<Backup> newestGood() {
        return all().stream().filter(this::isGood).findFirst();
    }

    private boolean isGood(Backup backup) {
        try (var opened = open(backup)) {
            return !opened.contents().isEmpty();
        } catch (StoreException e) {
            return false;
        }
    }

    /// Opens a backup for reading, with the tables of today whatever it had; its file stays as it is.
    /// @throws StoreException  if it is damaged, of a newer program, or gone
    LibraryStore open(Backup backup) {
        return LibraryStore.openCopy(file(backup), clock);
    }
}
