package fi.helminauha.collection.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schemas in `data/schema` tell an editor's program what the reader tells: the same fields, types, codes and
/// limits. (What takes more than one value to judge is told by the reader alone.)
class SchemaTest {
    private static final Path DATA = Path.of("data");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

    @TempDir
    private Path folder;

    @Test
    void everyFileOfTheCollectionFitsItsSchema() throws IOException {
        var folder = CollectionFolder.list(DATA);
        var files = new ArrayList<>(folder.pearls());
        files.addAll(folder.sessions());
        for (var file : List.of(
                "collection.json",
                "glossary.json",
                "synonyms.json",
                "telling.fi.json",
                "telling.sv.json",
                "telling.en.json",
                "words.json",
                "wording.json")) {
            if (folder.has(file)) {
                files.add(file);
            }
        }

        var errors = new TreeMap<String, List<Error>>();
        for (var file : files) {
            var found = errors(file, Files.readString(DATA.resolve(file)));
            if (!found.isEmpty()) {
                errors.put(file, found);
            }
        }

        assertEquals(Map.of(), errors);
    }

    @Test
    void theSmallCollectionFitsToo() {
        SmallCollection.files().forEach((file, text) -> {
            if (file.endsWith(".json")) {
                assertEquals(List.of(), errors(file, text), file);
            }
        });
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pearls/perusta/rikas.json | "level": "operational"           | "level": "operational", "levle": 1
            pearls/perusta/rikas.json | "level": "operational",          | ``
            pearls/perusta/rikas.json | "level": "operational"           | "level": "low"
            pearls/perusta/rikas.json | "kind": "method"                 | "kind": "Method"
            pearls/perusta/rikas.json | "difficulty": 1                  | "difficulty": "1"
            pearls/perusta/rikas.json | "difficulty": 1                  | "difficulty": 0
            pearls/perusta/rikas.json | "difficulty": 1                  | "difficulty": 1.5
            pearls/perusta/rikas.json | "difficulty": 1                  | "difficulty": null
            pearls/perusta/rikas.json | "audiences": ["supervisors"]     | "audiences": []
            pearls/perusta/rikas.json | "audiences": ["supervisors"]     | "audiences": ["staff", "staff"]
            pearls/perusta/rikas.json | "audiences": ["supervisors"]     | "audiences": "staff"
            pearls/perusta/rikas.json | "places": ["on-site"]            | "places": ["onsite"]
            pearls/perusta/rikas.json | "group": { "from": 2 }           | "group": { "to": 2 }
            pearls/perusta/rikas.json | "minutes": { "from": 45, "to": 45 } | "minutes": 45
            pearls/perusta/rikas.json | "minutes": { "from": 45, "to": 45 } | "minutes": { "from": 45, "to": 961 }
            pearls/perusta/rikas.json | "relation": "project-theme", "project": "sh" | "relation": "project"
            pearls/perusta/rikas.json | "relation": "project-theme"      | "relation": "general"
            pearls/perusta/rikas.json | "id": "rikas"                    | "id": "Rikas"
            pearls/perusta/rikas.json | "title": "fi otsikko"            | "title": ""
            pearls/perusta/rikas.json | "title": "fi otsikko"            | "title": "fi otsikko "
            pearls/perusta/rikas.json | "title": "fi otsikko"            | "title": "fi\\u0007otsikko"
            pearls/perusta/rikas.json | fi otsikko | 123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-1
            pearls/perusta/rikas.json | , "fi miten kolme"               | ``
            pearls/perusta/rikas.json | "https://www.example.fi/"        | "http://www.example.fi/"
            pearls/perusta/rikas.json | "texts": { "fi": {               | "texts": { "fy": {
            pearls/perusta/rikas.json | "heading", "text": "fi väliotsikko" | "headings", "text": "fi väliotsikko"
            pearls/perusta/rikas.json | "text": "fi väliotsikko"         | "words": "fi väliotsikko"
            pearls/perusta/rikas.json | "text": "fi väliotsikko"         | "text": "fi väliotsikko", "level": 2
            pearls/perusta/rikas.json | "fi alkaa.", "minutes": 20       | "fi alkaa."
            pearls/perusta/rikas.json | "fi nimi", "lines": 2            | "fi nimi", "lines": 13
            pearls/perusta/rikas.json | "tip", "text": "fi katso         | "hint", "text": "fi katso
            pearls/perusta/rikas.json | "words": { "katto": "fi katto" } | "words": ["fi katto"]
            pearls/perusta/rikas.json | "alt": "fi talo, jossa on katto.", | ``
            pearls/perusta/rikas.json | "sittings": 2                    | "sittings": 1
            pearls/perusta/rikas.json | , "days": 14                     | ``
            pearls/perusta/rikas.json | "days": 14                       | "days": 14, "weeks": 2
            pearls/perusta/rikas.json | "sitting": 2                     | "sitting": 0
            pearls/perusta/rikas.json | "break": true                    | "break": "true"
            pearls/perusta/rikas.json | "break": true                    | "break": null
            pearls/perusta/rikas.json | "for": "leader", "text": "fi jälkeen" | "for": "trainer", "text": "fi jälkeen"
            pearls/perusta/rikas.json | "for": "leader", "text": "fi varo." | "for": "", "text": "fi varo."
            pearls/perusta/rikas.json | "read": true                     | "read": "yes"
            pearls/perusta/rikas.json | "example": "fi Aino"             | "example": ""
            pearls/perusta/rikas.json | "room": "fi tuolit piirissä"     | "room": ["fi tuolit piirissä"]
            pearls/perusta/rikas.json | "words": "fi tervetuloa"         | "words": ""
            pearls/perusta/rikas.json | "title": "fi yksin"              | "name": "fi yksin"
            sessions/aamu.json        | "groups": 2                      | "groups": 0
            sessions/aamu.json        | "per": "room"                    | "per": "hall"
            sessions/aamu.json        | "copies": 3                      | "copies": 101
            sessions/aamu.json        | "work": "plenary"                | "work": "break"
            sessions/aamu.json        | "audience": "sv tiimi"           | "audience": ""
            sessions/aamu.json        | "sv kortit", "sv lista"          | "sv kortit", ""
            sessions/aamu.json        | "minutes": 60                    | "minutes": "60"
            sessions/aamu.json        | "kind": "own"                    | "kind": "ovn"
            sessions/aamu.json        | "work": "alone"                  | "work": "break"
            sessions/aamu.json        | "work": "break"                  | "work": "alone"
            sessions/aamu.json        | "kind": "pearl", "pearl": "rikas", | "kind": "pearl",
            sessions/aamu.json        | "way": "sv kahvi"                | "way": ""
            sessions/aamu.json        | "sv aamu", "goal"                | "sv aamu", "gaol"
            collection.json           | "2026.1"                         | "26-1"
            collection.json           | ["fi", "sv", "en"]               | ["fi", "en", "sv"]
            collection.json           | "id": "tip"                      | "id": "tips"
            glossary.json             | "fi sana"                        | 1
            synonyms.json             | "language": "fi", "from"         | "language": "no", "from"
            synonyms.json             | "dialogi", "väittely"            | "dialogi"
            synonyms.json             | "en": ["supervisor"]             | "eng": ["supervisor"]
            words.json                | "parts": ["etä", "työnohjaus"]   | "parts": "etä"
            wording.json              | "language": "en"                 | "language": "no"
            wording.json              | "use": "esihenkilö"              | "write": "esihenkilö"
            wording.json              | "*esimies"                       | "esi(mies)"
            wording.json              | ["team leader*"]                 | "team leader*"
            """)
    void schemaAndReaderRefuseTheSame(String file, String found, String replacement) throws IOException {
        SmallCollection.writeTo(folder);
        var text = Files.readString(folder.resolve(file));
        var broken = text.replace(found, replacement);
        assertNotEquals(text, broken);
        SmallCollection.write(folder, file, broken);

        assertNotEquals(List.of(), errors(file, broken), "the schema accepts it");
        assertInstanceOf(CollectionReading.Rejected.class, CollectionReader.read(folder), "the reader accepts it");
    }

    private static List<Error> errors(String file, String text) {
        var name = file.startsWith("pearls/")
                ? "pearl"
                : file.startsWith("sessions/")
                        ? "session"
                        : file.startsWith("telling.") ? "telling" : file.replace(".json", "");
        return SCHEMAS.computeIfAbsent(name, SchemaTest::schema).validate(text, InputFormat.JSON);
    }

    private static Schema schema(String name) {
        try {
            return REGISTRY.getSchema(
                    Files.readString(DATA.resolve("schema/" + name + ".schema.json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
