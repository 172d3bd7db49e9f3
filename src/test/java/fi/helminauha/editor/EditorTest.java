package fi.helminauha.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.json.SmallCollection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aGoodCollectionIsReported() {
        SmallCollection.writeTo(folder);

        var exit = run("check", folder.toString());

        assertEquals(0, exit);
        assertTrue(out.toString().contains("fi             4       656             6.7"), out::toString);
        assertTrue(out.toString().contains("tip                                          3"), out::toString);
        assertTrue(out.toString().contains("synonym groups                               1"), out::toString);
    }

    @Test
    void eachProblemIsALineThatNamesFileAndPlace() {
        SmallCollection.writeTo(folder);
        SmallCollection.write(folder, "words.json", "{ \"words\": 1 }");

        var exit = run("check", folder.toString());

        assertEquals(1, exit);
        assertEquals("words.json:/words: Here is a number; write an array.\n1 problem.\n", out.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            font-size="9"                 | less than 15.8 is not read from the back of a room
            data-wrap="12" data-lines="1" | are broken or cut
            text-anchor="end"             | touch other words, or the edge of a box or of the drawing
            """)
    void wordsOfADrawingThatAreTooSmallForTheBackOfARoomOrHaveNoRoomAreAProblem(String wrong, String said)
            throws IOException {
        SmallCollection.writeTo(folder);
        var drawing = folder.resolve("figures/talo.svg");
        Files.writeString(drawing, Files.readString(drawing).replace("<text ", "<text " + wrong + " "));

        var exit = run("check", folder.toString());

        assertEquals(1, exit);
        assertTrue(out.toString().startsWith("figures/talo.svg:: The words"), out::toString);
        assertTrue(out.toString().contains(said), out::toString);
    }

    @Test
    void aQueryOfACollectionThatIsNotBuiltSaysInOneSentenceWhatToRun() {
        var missing = folder.resolve("collection");

        var exit = run("query", missing.toString(), "palaverit");

        assertEquals(2, exit);
        assertEquals(
                "There is no built collection in " + missing
                        + "; build one by: mvn -q compile exec:exec@editor -Deditor=\"build data " + missing + "\"\n",
                err.toString());
    }

    @Test
    void aCollectionWithProblemsIsNotBuilt() {
        SmallCollection.write(folder, "data/collection.json", "{}");

        var exit = run(
                "build",
                folder.resolve("data").toString(),
                folder.resolve("out").toString());

        assertEquals(1, exit);
        assertTrue(
                out.toString().contains("collection.json:: The field \"version\" is missing; add it."), out::toString);
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                           | Name a command
            check          | Missing required parameter: 'DIR'
            check nowhere  | There is no folder nowhere.
            check a b      | Unmatched argument
            chek data      | Unmatched argument
            """)
    void aWrongCallIsToldInOneSentence(String arguments, String sentence) {
        var exit = arguments == null ? run() : run(arguments.split(" "));

        assertEquals(2, exit);
        assertTrue(err.toString().startsWith(sentence), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    private int run(String... arguments) {
        return Editor.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
