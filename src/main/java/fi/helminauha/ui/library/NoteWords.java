package fi.helminauha.ui.library;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.library.NotesViewModel.Saving;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What is said of notes in one language.
public final class NoteWords {
    /// Characters.
    private static final int BEGINNING = 110;

    private final Messages messages;

    public NoteWords(Messages messages) {
        this.messages = messages;
    }

    /// The first words of a note, in one line.
    public static String beginning(String text) {
        // A note is much longer only by what nobody sees here.
        var line = text.strip()
                .substring(0, Math.min(text.strip().length(), 4 * BEGINNING))
                .replaceAll("\\s+", " ");
        var brief = Brief.of(line, BEGINNING);
        var word = brief.equals(line) ? -1 : brief.lastIndexOf(' ');
        return word > BEGINNING / 2 ? brief.substring(0, word) + " …" : brief;
    }

    /// How it stands with a note; empty where there is nothing to say.
    /// @param written  when it was last changed
    String saving(Saving saving, Optional<Instant> written) {
        return switch (saving) {
            case NOTHING -> "";
            case SAVED -> written.map(this::saved).orElse("");
            case DUE -> messages.text("note.saving.due");
            case FAILED -> messages.text("note.saving.failed");
        };
    }

    private String saved(Instant written) {
        var at = written.atZone(ZoneId.systemDefault());
        return at.toLocalDate().equals(LocalDate.now())
                ? messages.text(
                        "note.saving.saved.today", format("plan.time.pattern").format(at))
                : messages.text(
                        "note.saving.saved.on", format("plan.date.pattern").format(at));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(
                messages.text(pattern), messages.language().locale());
    }
}
