package fi.helminauha.ui.send;

import fi.helminauha.calendar.CalendarEvent;
import fi.helminauha.calendar.CalendarFile;
import fi.helminauha.collection.TypedText;
import fi.helminauha.exchange.ProposedName;
import fi.helminauha.files.WholeFile;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Entries for the system’s calendar, by way of a file that the user names. Used on the JavaFX thread.
public final class CalendarEntries {
    private final Background background;
    private final Notices notices;
    private final Supplier<Window> window;
    private final Predicate<URI> show;
    private final Clock clock;

    /// @param window  over which is asked
    /// @param show    opens a file in the system’s program for it, and says whether there is one
    /// @param clock   says when a file is made, and by which place’s clocks its events are
    public CalendarEntries(
            Background background, Notices notices, Supplier<Window> window, Predicate<URI> show, Clock clock) {
        this.background = background;
        this.notices = notices;
        this.window = window;
        this.show = show;
        this.clock = clock;
    }

    /// Asks for a file, writes the events there and opens it in the calendar.
    /// @param title   by which the file is called
    /// @param events  at least one
    /// @param said    the key of the sentence that says so
    public void save(String title, List<CalendarEvent> events, String said, Messages messages) {
        var chooser = new FileChooser();
        var extension = CalendarFile.EXTENSION;
        chooser.setTitle(messages.text("send.calendar.save"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        messages.text("send.calendar.files"),
                        List.of("*" + extension, "*" + extension.toUpperCase(Locale.ROOT))));
        chooser.setInitialFileName(ProposedName.of(title, extension));
        ProposedName.target(
                        extension,
                        () -> Optional.ofNullable(chooser.showSaveDialog(window.get()))
                                .map(File::toPath),
                        again -> {
                            chooser.setInitialDirectory(again.toFile().getParentFile());
                            chooser.setInitialFileName(String.valueOf(again.getFileName()));
                        })
                .ifPresent(file -> write(file, events, said));
    }

    /// Writes the events whole or not at all, in place of a file that was there, and opens it in the calendar.
    public void write(Path file, List<CalendarEvent> events, String said) {
        var name = TypedText.line(file.toString());
        background.io(
                () -> {
                    try {
                        WholeFile.write(
                                file,
                                CalendarFile.of(events, clock.getZone(), clock.instant()),
                                WholeFile.Readers.CUSTOMARY);
                    } catch (IOException e) {
                        throw new UncheckedIOException("write " + file, e);
                    }
                    return true;
                },
                _ -> {
                    var isOpen = show.test(file.toUri());
                    notices.tell(isOpen ? said : "notice.send.calendar.none", name);
                },
                failure -> notices.tellDetails("notice.send.unwritten", name, Notices.details(failure)));
    }
}
