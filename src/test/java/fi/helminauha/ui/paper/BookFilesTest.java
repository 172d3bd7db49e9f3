package fi.helminauha.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.book.BookFormat;
import fi.helminauha.collection.Language;
import fi.helminauha.paper.PaperSamples;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assertEquals(
                List.of(book.toString(), page.toString()),
                desk.viewModel.lately().paths());
    }

    @Test
    void theWholeCollectionAsABookTellsHowFarItIsAndCanBeStopped() {
        var all = new PaperDesk(
                folder, new PaperSubject.OfPearls("Sotehelmet", PaperSamples.pearls()), PaperSamples.HOLDINGS);
        all.viewModel.stop();
        var told = new ArrayList<Double>();
        var books = all.viewModel.books();
        books.progressProperty().subscribe((_, now) -> {
            told.add(now.doubleValue());
            if (now.doubleValue() > 0.3) {
                books.stop();
            }
        });
        var page = folder.resolve("kirja.html");
        var book = folder.resolve("kirja.epub");

        all.books.write(BookFormat.EPUB, book);
        all.books.write(BookFormat.WEB_PAGE, page);
        assertTrue(books.makingProperty().get());
        all.doAll();

        assertFalse(books.makingProperty().get());
        assertTrue(told.size() > 5, told.toString());
        assertTrue(Files.notExists(book) && Files.notExists(page), "the one that waited is stopped too");
        assertEquals(
                List.of("Tiedoston tekeminen keskeytettiin. Mitään ei tallennettu."),
                all.said.stream().skip(2).distinct().toList());
        assertEquals(List.of(), all.viewModel.lately().paths());
        all.viewModel.end();
    }

    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void progressGrowsFromItemToItemInAllLanguages(BookFormat format) {
        var three = new PaperDesk(
                folder, new PaperSubject.OfPearls("Kolme", PaperSamples.pearls().subList(0, 3)), PaperSamples.HOLDINGS);
        three.viewModel.choose(old -> old.toggled(Language.EN));
        var told = new ArrayList<Double>();
        three.viewModel.books().progressProperty().subscribe((_, now) -> told.add(now.doubleValue()));

        three.books.write(format, folder.resolve("kolme" + format.extension()));
        three.doAll();

        assertEquals(List.of(1 / 6.0, 2 / 6.0, 3 / 6.0, 4 / 6.0, 5 / 6.0, 0.0), told);
    }
}
