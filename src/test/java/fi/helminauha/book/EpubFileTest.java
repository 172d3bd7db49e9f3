package fi.helminauha.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import fi.helminauha.collection.Language;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSubject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EpubFileTest {
    @TempDir
    private Path folder;

    private static byte[] book(PaperSubject subject, Set<PaperPart> parts, Language... languages) {
        return EpubFile.of(subject, BookSamples.order(parts, languages), BookSamples.HOLDINGS, _ -> true);
    }

    /// What epubcheck finds: errors and warnings.
    private List<String> faults(byte[] book) throws IOException {
        var file = folder.resolve("kirja.epub");
        Files.write(file, book);
        var said = new StringWriter();
        var report = new WriterReportImpl(new PrintWriter(said), "", true);
        new EpubCheck(file.toFile(), report).doValidate();
        return report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount() == 0
                ? List.of()
                : said.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    static Map<String, String> files(byte[] book) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSessionIsABookWithoutErrorsAndWarnings(Language language) throws IOException {
        var book = book(BookSamples.session(BookSamples.sessions().getFirst(), language), BookSamples.ALL, language);

        assertEquals(List.of(), faults(book));
        for (var file : files(book).entrySet()) {
            if (file.getKey().endsWith(".xhtml")) {
                assertEquals(
                        List.of(), HtmlCheck.faults(file.getValue().replaceFirst("^<\\?xml[^>]*>", "")), file.getKey());
            }
        }
    }

    @Test
    void pearlsWithEveryKindOfBlockAreABookWithoutErrorsAndWarnings() throws IOException {
        assertEquals(List.of(), faults(book(BookSamples.ofEveryBlock(), BookSamples.ALL, Language.FI)));
    }

    /// With that, every figure and every form.
    @Tag("every")
    @Test
    void theWholeCollectionIsABookWithoutErrorsAndWarnings() throws IOException {
        assertEquals(List.of(), faults(book(BookSamples.everyPearl(), BookSamples.ALL, Language.FI)));
    }

    @Test
    void severalLanguagesAndNoCoverAndNothingAtAllAreBooksToo() throws IOException {
        var session = BookSamples.session(BookSamples.sessions().getFirst(), Language.FI);

        assertEquals(List.of(), faults(book(session, BookSamples.USUAL, Language.values())));
        assertEquals(List.of(), faults(book(session, Set.of(PaperPart.TEXTS), Language.EN)));
        assertEquals(List.of(), faults(book(new PaperSubject.OfPearls("", List.of()), BookSamples.USUAL, Language.SV)));
    }

    @Test
    void whatNobodyShouldPlanIsABookAndStaysText() throws IOException {
        var book = book(BookSamples.strange(), BookSamples.ALL, Language.FI);
        var files = files(book);

        assertEquals(List.of(), faults(book));
        assertTrue(files.values().stream().noneMatch(file -> file.contains("<script")));
        assertTrue(files.values().stream().anyMatch(file -> file.contains("Tätä helmeä ei ole tässä kokoelmassa.")));
        assertTrue(files.keySet().stream().allMatch(name -> name.matches("[A-Za-z0-9./-]+")));
    }

    @Test
    void whatIsWrongWouldBeFound() throws IOException {
        var files = new LinkedHashMap<>(files(book(
                BookSamples.session(BookSamples.sessions().getFirst(), Language.FI), BookSamples.USUAL, Language.FI)));
        files.replace("EPUB/fi-000.xhtml", files.get("EPUB/fi-000.xhtml").replace("<h1>", "<h1 alt=\"x\">"));

        assertFalse(faults(EpubZip.of(files)).isEmpty());
    }

    @Test
    void theFileSaysFirstWhatItIs() throws IOException {
        var book = book(
                BookSamples.session(BookSamples.sessions().getFirst(), Language.FI), BookSamples.USUAL, Language.FI);

        assertEquals("mimetypeapplication/epub+zip", new String(book, 30, 28, StandardCharsets.US_ASCII));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            assertEquals(ZipEntry.STORED, zip.getNextEntry().getMethod());
        }
    }

    @Test
    void theBookSaysHowItCanBeReadAndByWhatItIsKnown() throws IOException {
        var session = BookSamples.session(BookSamples.sessions().getFirst(), Language.SV);
        var opf = files(book(session, BookSamples.USUAL, Language.SV)).get("EPUB/package.opf");

        for (var property : List.of(
                "schema:accessMode\">textual",
                "schema:accessModeSufficient\">textual",
                "schema:accessibilityFeature\">tableOfContents",
                "schema:accessibilityFeature\">structuralNavigation",
                "schema:accessibilityHazard\">none",
                "schema:accessibilitySummary\">Rubriker",
                "<dc:language>sv",
                "dcterms:modified\">2026-11-30T12:00:00Z")) {
            assertTrue(opf.contains(property), property + "\n" + opf);
        }
    }

    @Test
    void theContentsLeadToEveryHeading() throws IOException {
        var pearls = new PaperSubject.OfPearls("Kaksi", BookSamples.pearls().subList(0, 2));
        var nav = HtmlCheck.tree(files(book(pearls, BookSamples.USUAL, Language.FI))
                .get("EPUB/nav.xhtml")
                .replaceFirst("^<\\?xml[^>]*>", ""));
        var titles =
                HtmlCheck.elements(nav, "a").map(link -> link.getTextContent()).toList();

        for (var id : BookSamples.pearls().subList(0, 2)) {
            assertTrue(titles.contains(
                    BookSamples.HOLDINGS.pearls().get(id).in(Language.FI).title()));
        }
        assertTrue(titles.contains("Lähteet"), titles::toString);
    }

    @Test
    void theSameOrderIsTheSameBytesWhereverItIsWritten() {
        var session = BookSamples.session(BookSamples.sessions().getFirst(), Language.FI);
        var first = book(session, BookSamples.USUAL, Language.FI);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Locale.setDefault(Locale.of("ar", "EG"));
        try {
            assertArrayEquals(first, book(session, BookSamples.USUAL, Language.FI));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertNotEquals(first.length, book(session, BookSamples.ALL, Language.FI).length);
    }

    @Test
    void whatIsWantedNoMoreIsNotWritten() {
        var order = BookSamples.order(BookSamples.USUAL, Language.FI);

        assertThrows(
                CancellationException.class,
                () -> EpubFile.of(BookSamples.everyPearl(), order, BookSamples.HOLDINGS, _ -> false));
    }

    @Tag("every")
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReadyMadeSessionIsABookWithoutErrorsAndWarnings(Language language) throws IOException {
        for (var id : BookSamples.sessions()) {
            assertEquals(List.of(), faults(book(BookSamples.session(id, language), BookSamples.USUAL, language)), id);
        }
    }
}
