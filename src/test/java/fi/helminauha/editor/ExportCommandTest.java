package fi.helminauha.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.json.CollectionReader;
import fi.helminauha.collection.json.CollectionReading;
import fi.helminauha.collection.json.SmallCollection;
import fi.helminauha.edition.EditionBuilder;
import fi.helminauha.exchange.SharedSession;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void buildCollection() {
        SmallCollection.writeTo(folder.resolve("data"));
        var read = (CollectionReading.Read) CollectionReader.read(folder.resolve("data"));
        EditionBuilder.build(read.collection(), read.files(), Optional.empty(), built());
    }

    private Path built() {
        return folder.resolve("built");
    }

    @Test
    void everyKindIsMadeFromTheCommandLineWithTheSameBytesEachTime() throws IOException {
        for (var kind : PaperKind.values()) {
            for (var of :
                    kind.isOfSession() ? List.of("--session=aamu") : List.of("--session=aamu", "--pearls=rikas")) {
                var one = exported(kind, of, folder.resolve("one.pdf"));
                var other = exported(kind, of, folder.resolve("other.pdf"));

                assertTrue(new String(one, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
                assertArrayEquals(one, other, kind.code() + " " + of);
            }
        }
    }

    private byte[] exported(PaperKind kind, String of, Path file) throws IOException {
        var exit = run("export", built().toString(), "--what", kind.code(), of, "--out", file.toString());
        assertEquals(0, exit, err::toString);
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "epub, PK"})
    void aHandoutIsAlsoMadeForScreensWithTheSameBytesEachTime(String format, String beginning) throws IOException {
        var files = List.of(folder.resolve("one"), folder.resolve("other"));
        for (var file : files) {
            var exit = run(
                    "export",
                    built().toString(),
                    "--what=handout",
                    "--session=aamu",
                    "--format",
                    format,
                    "--out",
                    file.toString());
            assertEquals(0, exit, err::toString);
        }

        assertTrue(new String(Files.readAllBytes(files.getFirst()), StandardCharsets.ISO_8859_1).startsWith(beginning));
        assertArrayEquals(Files.readAllBytes(files.getFirst()), Files.readAllBytes(files.getLast()));
    }

    @Test
    void aSessionThatSomebodySentIsMadeTwiceWithTheSameBytes() throws IOException {
        var session = folder.resolve("oma.helminauha");
        SharedSession.write(session, TrainingSession.empty("Oma päivä"), "2026.1", pearl -> pearl.value());
        var one = folder.resolve("one.pdf");
        var other = folder.resolve("other.pdf");

        for (var file : new Path[] {one, other}) {
            run(
                    "export",
                    built().toString(),
                    "--what=handout",
                    "--session",
                    session.toString(),
                    "--lang=sv,en",
                    "--made=2026-12-10T07:00:00Z",
                    "--out",
                    file.toString());
        }

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other), err::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --what book --pearls rikas             | There is no kind of paper 'book'; there are handout, run-sheet,
            --what cards --pearls rikas --format epub | Only a handout can be epub.
            --what handout --pearls rikas --format odt | There is no format 'odt'; there are html, epub.
            --what cards                           | Give a session with --session, or pearls with --pearls.
            --what cards --pearls rikas --cards 3  | --cards is 2, 4 or 8,
            --what cards --pearls none             | There is no pearl 'none'.
            --what cards --pearls rikas --lang no  | There is no language 'no'; use fi, sv or en.
            --what handout --pearls rikas --parts own-notes | Own notes are in a user’s library,
            --what handout --session none          | There is no session 'none' (UNREADABLE,
            """)
    void aWrongCallIsToldInOneSentence(String arguments, String sentence) {
        var file = folder.resolve("paper.pdf");

        var exit = run(("export " + built() + " " + arguments + " --out " + file).split(" +"));

        assertEquals(2, exit);
        assertTrue(err.toString().startsWith(sentence), err::toString);
        assertTrue(Files.notExists(file));
    }

    private int run(String... arguments) {
        return Editor.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
