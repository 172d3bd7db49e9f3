package fi.helminauha.collection.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.helminauha.collection.Advice;
import fi.helminauha.collection.Advice.Kind;
import fi.helminauha.collection.CollectionAdvice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no mistake, but is to be mended, is counted and told of with its place.
class CollectionAdviceTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        SmallCollection.writeTo(folder);
    }

    @Test
    void ofACollectionWithEverythingOnlyTheMissingSourcesAreTold() {
        assertEquals(
                List.of(Kind.SOURCES, Kind.SOURCES, Kind.SOURCES, Kind.SOURCES),
                advice().stream().map(Advice::kind).toList());
        assertEquals(
                "pearls/perusta/kaksi.json: Name 2 sources where there is literature.",
                advice().getFirst().toString());
    }

    @Test
    void twoSourcesAreEnough() {
        change(SmallCollection.RICH, "\"sources\": \\[", "\"sources\": [{ \"title\": \"Toinen lähde\" }, ");

        assertEquals(3, count(Kind.SOURCES));
    }

    @Test
    void aMethodForAGroupInARoomSaysHowTheRoomIsAndHowElseItGoes() {
        change(
                SmallCollection.RICH,
                "\"room\": \"(fi|sv|en) tuolit piirissä\",|\"variations\": \\[[^\\]]*\\]\\([^]]*\\],",
                "");

        assertEquals(1, count(Kind.ROOM));
        assertEquals(1, count(Kind.VARIATIONS));

        change(SmallCollection.RICH, "\"places\": \\[\"on-site\"\\]", "\"places\": [\"remote\"]");
        assertEquals(0, count(Kind.ROOM) + count(Kind.VARIATIONS));
    }

    @Test
    void aFormIsThereFilledInToo() {
        change(SmallCollection.RICH, "\"example\": \"(fi|sv|en) Aino\", ", "");

        assertEquals(1, count(Kind.EXAMPLES));
    }

    @ParameterizedTest
    @CsvSource({"fi, tiistaina", "fi, Tiistain", "sv, tisdagen", "en, Tuesdays"})
    void tuesdayIsCountedInEveryLanguageAndForm(String language, String word) {
        change(SmallCollection.RICH, "\"" + language + " alkaa\\.\"", "\"Se alkaa " + word + " aamulla.\"");

        assertEquals(1, count(Kind.TUESDAY));
    }

    private List<Advice> advice() {
        var reading = CollectionReader.read(folder);
        return CollectionAdvice.of(assertInstanceOf(CollectionReading.Read.class, reading, reading::toString)
                .collection());
    }

    private long count(Kind kind) {
        return told(kind).size();
    }

    private List<String> told(Kind kind) {
        return advice().stream()
                .filter(each -> each.kind() == kind)
                .map(Advice::toString)
                .toList();
    }

    /// @param found  a regular expression; all that it finds is replaced
    private void change(String file, String found, String replacement) {
        try {
            var text = Files.readString(folder.resolve(file));
            var changed = text.replaceAll(found, replacement);
            assertNotEquals(text, changed, "nothing is found by " + found);
            SmallCollection.write(folder, file, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
