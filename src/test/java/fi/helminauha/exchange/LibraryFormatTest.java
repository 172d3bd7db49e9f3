package fi.helminauha.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.helminauha.exchange.LibraryArchive.Opened;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The description in docs/formats says what the program writes and reads.
class LibraryFormatTest {
    private static final Path EXAMPLE = Path.of("docs/formats/helmikirjasto-example");

    @TempDir
    private Path folder;

    private static Map<String, String> example() throws IOException {
        var documents = new TreeMap<String, String>();
        try (var files = Files.walk(EXAMPLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                documents.put(EXAMPLE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return documents;
    }

    private static List<Error> errors(Map<String, String> documents) throws IOException {
        var all = documents.entrySet().stream()
                .map(document -> "\"" + document.getKey() + "\": " + document.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/formats/helmikirjasto.schema.json")), InputFormat.JSON)
                .validate(all, InputFormat.JSON);
    }

    private LibraryArchive.Reading read(Map<String, String> documents) throws IOException {
        var file = folder.resolve("esimerkki" + LibraryArchive.EXTENSION);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var document : documents.entrySet()) {
                zip.putNextEntry(new ZipEntry(document.getKey()));
                zip.write(document.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return LibraryArchive.read(file);
    }

    @Test
    void theWorkedExampleIsWhatTheSchemaSaysAndCanBeBroughtIn() throws IOException {
        assertEquals(List.of(), errors(example()));

        var opened = assertInstanceOf(Opened.class, read(example()));

        assertEquals(2, opened.holdings().bookmarks().size());
        assertEquals(
                "- neljä pöytää\n- **kello** näkyviin",
                opened.holdings().notes().getFirst().text());
        assertEquals(
                "Tiimin aloitus",
                opened.holdings().sessions().getFirst().summary().title());
        assertEquals(1, opened.holdings().runs().size());
        assertEquals(1, opened.holdings().times().size());
        assertEquals(
                "Ennakkojälkipuinti",
                opened.holdings().teamRuns().getFirst().summary().title());
    }

    @Test
    void whatTheProgramWritesIsWhatTheSchemaSays() throws IOException {
        var file = folder.resolve("omat" + LibraryArchive.EXTENSION);
        LibraryArchive.write(file, LibraryArchiveTest.holdings(), Instant.EPOCH);
        var documents = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                documents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertEquals(List.of(), errors(documents));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "bookmarks.json, since, until",
        "notes.json, text, words",
        "highlights.json, rose, yellow",
        "folders.json, 2f9d1c3e, zzzzzzzz",
        "helmikirjasto.json, \"version\": 2, \"version\": 3",
        "helmikirjasto.json, \"version\": 2, \"version\": 1",
        "team-runs.json, changed, since",
        "team-runs/c3d5f0a1-8e0b-4f57-9a3e-1b2c3d4e5f60.json, \"well\", \"fine\"",
        "team-runs/c3d5f0a1-8e0b-4f57-9a3e-1b2c3d4e5f60.json, \"isHeld\": false, \"isHeld\": 0",
        "times.json, 1260, -1",
        "runs.json, true, \"yes\"",
        "readings.json, 2026-11-28T12, eilen"
    })
    void schemaAndProgramRefuseTheSame(String name, String found, String replacement) throws IOException {
        var broken = example();
        broken.computeIfPresent(name, (_, text) -> text.replace(found, replacement));
        assertNotEquals(example(), broken);

        assertNotEquals(List.of(), errors(broken));
        assertInstanceOf(LibraryArchive.Refused.class, read(broken));
    }
}
