package fi.helminauha.collection.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that means harm, or was saved by a program that did, is a problem like any other: quickly told, and no crash.
class HostileFileTest {
    private static final String FILE = "sessions/paha.json";
    private static final Duration QUICK = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCollection() {
        SmallCollection.writeTo(folder);
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("empty", "", "The file is empty"),
                Arguments.of("blank", " \n\t ", "The file is empty"),
                Arguments.of("not closed", "{", "not JSON at line 1"),
                Arguments.of("two documents", "{} {}", "Something follows the document at line 1, column 4"),
                Arguments.of("a comment", "{} // x", "not JSON"),
                Arguments.of("a list", "[]", "Here is an array; write an object"),
                Arguments.of("deep objects", "{\"a\":".repeat(100_000), "nest more than 32 deep"),
                Arguments.of("deep arrays", "[".repeat(100_000), "nest more than 32 deep"),
                Arguments.of("a long string", "{\"id\": \"" + "a".repeat(100_001) + "\"}", "over 100000 characters"),
                Arguments.of("a long name", "{\"" + "a".repeat(500_000) + "\": 1}", "beyond a limit of size"),
                Arguments.of("a long number", "{\"minutes\": " + "9".repeat(500_000) + "}", "beyond a limit of size"),
                Arguments.of("many values", "[" + "0,".repeat(450_000) + "0]", "beyond a limit of size"),
                Arguments.of("NUL", "{\"id\": \"a\u0000b\"}", "not JSON at line 1"),
                Arguments.of("infinity", "{\"minutes\": -Infinity}", "not JSON at line 1"),
                Arguments.of("a name of two lines", "{\"a\\nb\": 1}", "The field \"a\uFFFDb\" is unknown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void whatIsWrittenInAFileIsAProblemAtWorst(String what, String content, String sentence) {
        SmallCollection.write(folder, FILE, content);

        assertProblem(FILE, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a. ", " ", "0", "+358 ", "*", "[", "\\\\", "a@", "ä"})
    void aTextOfOneThingOverAndOverIsJudgedQuickly(String thing) throws IOException {
        var file = folder.resolve(SmallCollection.RICH);
        var text = thing.repeat(100_000 / thing.length());
        Files.writeString(
                file, Files.readString(file).replace("fi alkaa.", text).replace("fi otsikko", text));

        assertProblem(SmallCollection.RICH, "");
    }

    @Test
    void aFileOfFiftyMegabytesIsNotReadToItsEnd() throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve(FILE))) {
            out.write("{\"id\": \"");
            for (var i = 0; i < 50; i++) {
                out.write("a".repeat(1_000_000));
            }
            out.write("\"}");
        }

        assertProblem(FILE, "larger than 1000 kB");
    }

    @Test
    void aDrawingOverTwoHundredKilobytesIsRefused() {
        SmallCollection.write(folder, "figures/iso.svg", "<svg>" + " ".repeat(200_000) + "</svg>");

        assertProblem("figures/iso.svg", "larger than 200 kB");
    }

    @ParameterizedTest
    @CsvSource({"<rect/>, 1001", "<g>, 21"})
    void aDrawingOfTooManyElementsIsRefused(String element, int count) {
        var end = element.endsWith("/>") ? "" : "</g>";
        SmallCollection.write(
                folder,
                "figures/paha.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + element.repeat(count)
                        + end.repeat(count) + "</svg>");

        assertProblem("figures/paha.svg", "more than 1000 elements or is deeper than 20");
    }

    @Test
    void aDrawingThatFetchesOrGrowsIsRefused() {
        SmallCollection.write(folder, "figures/paha.svg", """
                <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>&b;&c;</text></svg>
                """);

        assertProblem("figures/paha.svg", "DOCTYPE");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirLine() throws IOException {
        Files.write(folder.resolve(FILE), "{\n\"id\": \"työ\"}".getBytes(ISO_8859_1));

        assertProblem(FILE, "not UTF-8 at line 2");
    }

    @Test
    void aSurrogateInUtf8IsNotUtf8() throws IOException {
        Files.write(folder.resolve(FILE), new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'});

        assertProblem(FILE, "not UTF-8 at line 1");
    }

    @Test
    void aByteOrderMarkIsTheOnlyProblemOfAGoodFile() throws IOException {
        var file = folder.resolve(SmallCollection.RICH);
        Files.write(file, ("\uFEFF" + Files.readString(file)).getBytes(UTF_8));

        assertEquals(1, problems().size());
        assertProblem(SmallCollection.RICH, "byte order mark");
    }

    @Test
    void aFolderInPlaceOfAFileIsAProblem() throws IOException {
        Files.createDirectory(folder.resolve(FILE));

        assertProblem(FILE, "This is a folder");
    }

    @Test
    void aSymbolicLinkIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve(FILE), Path.of("/etc/hostname"));
        Files.createSymbolicLink(folder.resolve("pearls/muu"), Path.of("/etc"));

        assertProblem(FILE, "symbolic link");
        assertProblem("pearls/muu", "symbolic link");
        assertEquals(2, problems().size());
    }

    @Test
    void aFileFullOfMistakesIsToldInReasonableLength() {
        SmallCollection.write(folder, FILE, "{\"steps\": [" + "0,".repeat(100_000) + "0]}");

        assertEquals(201, problems().size());
    }

    private void assertProblem(String file, String sentence) {
        var problems = problems();
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> problem.file().equals(file)
                                && problem.sentence().contains(sentence)),
                problems::toString);
    }

    private List<Problem> problems() {
        var reading = assertTimeoutPreemptively(QUICK, () -> CollectionReader.read(folder));
        return assertInstanceOf(CollectionReading.Rejected.class, reading).problems();
    }
}
