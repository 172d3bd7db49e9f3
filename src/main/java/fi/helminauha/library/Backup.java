package fi.helminauha.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A copy of the whole library, as its file’s name tells of it: `library-000012-20261129T153000Z-daily.db`. The number
/// gives the order in which copies were made; the clock may have been set back between two.
/// @param number    1 for the first that was ever made
/// @param made      in whole seconds, by the clock of that day
/// @param occasion  why it was made or is kept
/// @param bytes     of its file
public record Backup(long number, Instant made, Occasion occasion, long bytes) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("library-(\\d{6,18})-(\\d{8}T\\d{6}Z)-([a-z]+)\\.db");

    /// Why a backup was made, or why it is kept.
    public enum Occasion {
        /// The last one was more than a day old when the program started.
        DAILY,
        /// Its user wanted one.
        WISH,
        /// A newer program was about to change the tables.
        MIGRATION,
        /// Something was about to be brought in from a file.
        IMPORT,
        /// Another backup was about to be restored.
        RESTORE,
        /// It is the last good one from before the library was found damaged or gone.
        DAMAGE;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param fileName  of any file
    /// @param bytes     of that file
    /// @return absent if the name is not that of a backup
    public static Optional<Backup> of(String fileName, long bytes) {
        var name = NAME.matcher(fileName);
        if (!name.matches()) {
            return Optional.empty();
        }
        for (var occasion : Occasion.values()) {
            if (occasion.code().equals(name.group(3))) {
                try {
                    var made = Instant.from(DATE.parse(name.group(2)));
                    return Optional.of(new Backup(Long.parseLong(name.group(1)), made, occasion, bytes));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// The name of its file.
    public String fileName() {
        return "library-%06d-%s-%s.db".formatted(number, DATE.format(made), occasion.code());
    }

    public Backup with(Occasion other) {
        return new Backup(number, made, other, bytes);
    }
}
