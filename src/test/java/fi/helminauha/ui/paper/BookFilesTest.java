package fi.helminauha.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.book.BookFormat;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookFilesTest {
    @TempDir
    private Path folder;

    private PaperDesk desk;

    @BeforeEach
    void begin() {
        desk = new PaperDesk(folder, new PaperSubject.OfSession(TrainingSession.empty("Päivä")));
    }

    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void aHandoutIsInItsFileBeforeThatIsSaid(BookFormat format) throws IOException {
        var file = folder.resolve("Päivä" + format.extension());

        desk.books.write(format, file);
        assertEquals(List.of("Tehdään tiedostoa…"), desk.said);
        desk.doAll();

        assertEquals("Tallennettu: " + file, desk.said.getLast());
        var bytes = Files.readAllBytes(file);
        assertTrue(
                new String(bytes, StandardCharsets.UTF_8).startsWith(format == BookFormat.EPUB ? "PK" : "<!DOCTYPE"));
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaidAndNoHalfFileIsLeft() throws IOException {
        Files.writeString(folder.resolve("este"), "ei kansio");

        desk.books.write(BookFormat.EPUB, folder.resolve("este").resolve("x.epub"));
        desk.doAll();

        assertTrue(desk.said.getLast().startsWith("Ei voitu tallentaa: "), desk.said::toString);
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of("este"),
                    left.map(it -> it.getFileName().toString())
                            .filter(it -> !it.endsWith(".properties"))
                            .toList());
        }
    }

    @Test
    void whatIsWantedNoMoreIsNotWritten() {
        var file = folder.resolve("Päivä.epub");

        desk.books.write(BookFormat.EPUB, file);
        desk.viewModel.end();
        desk.doAll();

        assertTrue(Files.notExists(file));
    }

    @Test
    void eachFormatThatIsAskedIsWrittenAndIsAmongWhatWasMadeLast() {
        var page = folder.resolve("Päivä.html");
        var book = folder.resolve("Päivä.epub");

        desk.books.write(BookFormat.WEB_PAGE, page);
        desk.books.write(BookFormat.EPUB, book);
        desk.doAll();

        assertTrue(Files.exists(page) && Files.exists(book));
        assertEquals(List.of(book.toString(), page.toString()), desk.viewModel.made());
    }
}
