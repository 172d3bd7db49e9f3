package fi.helminauha.ui.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.calendar.CalendarEvent;
import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.mail.Letter;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingTest {
    private static final List<CalendarEvent> EVENTS =
            List.of(CalendarEvent.on("a", "Seuranta", LocalDate.of(2027, 1, 7), "Miten meni?"));
    private static final Letter LETTER =
            new Letter("Päivä", "Päivä\n\nTavoite: ä & ö", "<h1>Päivä</h1><p>ä &amp; ö</p>");

    @TempDir
    private Path folder;

    private final ByHand io = new ByHand();
    private final Notices notices = new Notices();
    private final List<URI> shown = new ArrayList<>();
    private final Letters letters = new Letters(shown::add, notices);
    private final CalendarEntries entries = entries(shown::add);

    private CalendarEntries entries(Predicate<URI> show) {
        return new CalendarEntries(
                new Background(io, new ByHand(), Runnable::run, failure -> notices.tellFailure("failed", failure)),
                notices,
                () -> {
                    throw new AssertionError("asked for a window");
                },
                show,
                Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneId.of("Europe/Helsinki")));
    }

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    private String told() {
        return notices.shownProperty().get().map(Notices.Notice::key).orElse("");
    }

    @Test
    void aLetterIsOnTheClipboardAsTextAndAsHtml() {
        var copied = InterfaceThread.get(() -> {
            letters.copy(LETTER);
            var board = Clipboard.getSystemClipboard();
            return List.of(board.getString(), board.getHtml());
        });

        assertEquals(List.of(LETTER.plain(), LETTER.html()), copied);
        assertEquals("notice.send.copied", told());
    }

    @Test
    void aShortLetterOpensInTheMailProgramAndALongOneWaitsOnTheClipboard() {
        InterfaceThread.run(() -> letters.mail(LETTER, Messages.in(Language.FI)));
        assertTrue(
                shown.getFirst().toString().startsWith("mailto:?subject=P%C3%A4iv%C3%A4&body=P%C3%A4iv%C3%A4%0D%0A"));
        assertEquals("notice.send.mail", told());

        var longer = new Letter("Päivä", "x".repeat(3_000), "<p>x</p>");
        var copied = InterfaceThread.get(() -> {
            letters.mail(longer, Messages.in(Language.FI));
            return Clipboard.getSystemClipboard().getString();
        });

        assertEquals(longer.plain(), copied);
        assertEquals("notice.send.mail.long", told());
        assertEquals(2, shown.size());
    }

    @Test
    void whereNoProgramOpensThemThatIsSaidAndNothingIsLost() {
        var copied = InterfaceThread.get(() -> {
            new Letters(_ -> false, notices).mail(LETTER, Messages.in(Language.FI));
            return Clipboard.getSystemClipboard().getString();
        });
        assertEquals(LETTER.plain(), copied);
        assertEquals("notice.send.mail.none", told());

        var file = folder.resolve("Seuranta.ics");
        entries(_ -> false).write(file, EVENTS, "notice.send.calendar");
        io.runAll();
        assertEquals("notice.send.calendar.none", told());
        assertTrue(Files.exists(file));
    }

    @Test
    void aLetterIsWrittenWhenItIsWanted() {
        InterfaceThread.run(() -> {
            var items = letters.items(Optional::empty, Messages.in(Language.FI));
            items.forEach(item -> item.getOnAction().handle(null));
        });

        assertEquals("", told());
        assertEquals(List.of(), shown);
    }

    @Test
    void anEntryIsInItsFileBeforeTheCalendarOpensIt() throws IOException {
        var file = folder.resolve("Seuranta ä.ics");

        entries.write(file, EVENTS, "notice.send.calendar");
        assertFalse(Files.exists(file));
        io.runAll();

        assertTrue(Files.readString(file).startsWith("BEGIN:VCALENDAR\r\n"));
        assertEquals(List.of(file.toUri()), shown);
        assertEquals("notice.send.calendar", told());
    }

    @Test
    void aFileThatIsThereIsReplacedWhole() throws IOException {
        var file = folder.resolve("Seuranta.ics");
        Files.writeString(file, "x".repeat(9_000));

        entries.write(file, EVENTS, "notice.send.calendar");
        io.runAll();

        var written = Files.readString(file);
        assertTrue(written.startsWith("BEGIN:VCALENDAR\r\n") && written.endsWith("END:VCALENDAR\r\n"), written);
        assertEquals("notice.send.calendar", told());
    }

    @Test
    void whereTheNameIsAFoldersThatIsSaidAndNothingIsLeftBesideIt() throws IOException {
        var file = folder.resolve("Seuranta.ics");
        Files.createDirectories(file.resolve("vanhat"));

        entries.write(file, EVENTS, "notice.send.calendar");
        io.runAll();

        assertEquals("notice.send.unwritten", told());
        assertEquals(List.of(), shown);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaidAndNoHalfFileIsLeft() throws IOException {
        var file = folder.resolve("tiedosto").resolve("Seuranta.ics");
        Files.writeString(folder.resolve("tiedosto"), "ei kansio");

        entries.write(file, EVENTS, "notice.send.calendar");
        io.runAll();

        assertEquals("notice.send.unwritten", told());
        assertEquals(List.of(), shown);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
