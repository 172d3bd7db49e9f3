package fi.helminauha.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionBuilderTest {
    @TempDir
    private static Path shared;

    private static FewPearls.Checked collection;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() {
        collection = FewPearls.read(FewPearls.copyTo(shared));
    }

    @Test
    void buildingTwiceDoesNothing() throws IOException {
        var edition = folder.resolve("edition");
        assertTrue(build(edition));
        var before = times(edition);

        assertFalse(build(edition));

        assertEquals(before, times(edition));
    }

    @Test
    void equalInputGivesAnEqualDatabase() throws IOException {
        build(folder.resolve("one"));
        build(folder.resolve("other"));

        assertArrayEquals(
                Files.readAllBytes(folder.resolve("one").resolve(Edition.DATABASE)),
                Files.readAllBytes(folder.resolve("other").resolve(Edition.DATABASE)));
    }

    @Test
    void whateverIsWrongWithAnEditionBuildingMakesItSound() throws IOException {
        var edition = folder.resolve("edition");
        build(edition);
        FewPearls.delete(edition.resolve(Edition.INDEX));
        assertTrue(build(edition), "no index");

        Files.writeString(edition.resolve(Edition.DATABASE), "no database");
        assertTrue(build(edition), "no database");

        FewPearls.blank(edition.resolve(Edition.DATABASE));
        assertTrue(build(edition), "no database behind the catalogue");

        FewPearls.delete(edition.resolve(Edition.CATALOGUE));
        assertTrue(build(edition), "no catalogue");

        FewPearls.delete(edition);
        Files.writeString(edition, "a file where the folder should be");
        assertTrue(build(edition), "no folder");

        assertSound(edition);
    }

    @Test
    void whatAStoppedBuildLeftBehindDoesNotDisturbTheNext() throws IOException {
        var edition = folder.resolve("edition");
        build(edition);
        for (var left : new String[] {"edition.new", "edition.old"}) {
            Files.createDirectories(folder.resolve(left).resolve("index"));
            Files.writeString(folder.resolve(left).resolve("index").resolve("half"), "written");
        }
        FewPearls.delete(edition.resolve(Edition.INDEX));

        assertTrue(build(edition));

        assertSound(edition);
        assertTrue(Files.notExists(folder.resolve("edition.new")) && Files.notExists(folder.resolve("edition.old")));
    }

    private static boolean build(Path edition) {
        return EditionBuilder.build(collection.collection(), collection.files(), Optional.empty(), edition);
    }

    private static void assertSound(Path folder) {
        try (var edition = Edition.open(folder)) {
            edition.warmUp();
            assertEquals(16, edition.cards().size());
        }
    }

    private static TreeMap<String, Object> times(Path folder) throws IOException {
        var times = new TreeMap<String, Object>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
