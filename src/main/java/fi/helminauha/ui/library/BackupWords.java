package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Backup;
import fi.helminauha.library.LibraryContents;
import fi.helminauha.library.LibraryPart;
import fi.helminauha.library.PartChange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of backups in one language.
final class BackupWords {
    private static final int KILO = 1000;

    private final Messages messages;

    BackupWords(Messages messages) {
        this.messages = messages;
    }

    /// A moment, in the time of this place.
    String when(Instant moment) {
        return messages.text(
                "backups.when", formatted(moment, "backups.when.day"), formatted(moment, "backups.when.time"));
    }

    private String formatted(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(
                        messages.text(pattern), messages.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /// Why it was made, and how large it is.
    String about(Backup backup) {
        return messages.text("backups.occasion." + backup.occasion().name().toLowerCase(Locale.ROOT)) + " · "
                + size(backup.bytes());
    }

    private String size(long bytes) {
        var kilo = Math.max(1, Math.round((double) bytes / KILO));
        return kilo < KILO
                ? messages.text("backups.size.kilo", kilo)
                : messages.text("backups.size.mega", Math.round(kilo / 100.0) / 10.0);
    }

    /// What the user has made that is in it.
    String contents(LibraryContents contents) {
        var words = ownWork()
                .filter(part -> contents.count(part) > 0)
                .map(part -> count(part, contents.count(part)))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? messages.text("backups.empty") : words;
    }

    private static Stream<LibraryPart> ownWork() {
        return Arrays.stream(LibraryPart.values()).filter(LibraryPart::isOwnWork);
    }

    private String count(LibraryPart part, int number) {
        return messages.count("backups.part." + part.name().toLowerCase(Locale.ROOT), number);
    }

    /// What would become of what the user has made, a sentence each; one that says so if nothing would.
    List<String> changes(List<PartChange> changes) {
        var lines = new ArrayList<String>();
        add(lines, "backups.comes", changes, PartChange::comes);
        add(lines, "backups.goes", changes, PartChange::goes);
        add(lines, "backups.differs", changes, PartChange::changes);
        return lines.isEmpty() ? List.of(messages.text("backups.same")) : List.copyOf(lines);
    }

    /// What bringing something in would do to what the user has made, likewise.
    List<String> imported(List<PartChange> changes) {
        var lines = new ArrayList<String>();
        add(lines, "takealong.comes", changes, PartChange::comes);
        add(lines, "takealong.changes", changes, PartChange::changes);
        add(lines, "takealong.goes", changes, PartChange::goes);
        return lines.isEmpty() ? List.of(messages.text("takealong.same")) : List.copyOf(lines);
    }

    private void add(List<String> lines, String key, List<PartChange> changes, ToIntFunction<PartChange> number) {
        var words = changes.stream()
                .filter(change -> change.part().isOwnWork() && number.applyAsInt(change) > 0)
                .map(change -> count(change.part(), number.applyAsInt(change)))
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            lines.add(messages.text(key, words));
        }
    }
}
