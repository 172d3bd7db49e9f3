package fi.helminauha.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() {
        var file = new SettingsFile(folder.resolve("new/settings.properties"));
        var settings = Settings.FIRST
                .withLanguage(Language.SV)
                .withLook(Look.DARK)
                .withZoomPercent(200)
                .withWindow(new WindowPlace(10.5, -20, 1280, 800, true))
                .withPanesShown(false, true)
                .withTreeEm(20.5)
                .withListEm(31)
                .withLastPearl(new PearlId("dia-learning-cafe"))
                .withNotesPercent(145)
                .withTeam(new TeamChoices(12, false))
                .withPresenting(
                        new Presenting(false, true, true, Optional.of(new WindowPlace(40, 60, 640, 360, false))));

        file.write(settings);

        assertEquals(settings, file.read());
    }

    @Test
    void aMissingFileGivesTheFirstSettings() {
        assertEquals(Settings.FIRST, new SettingsFile(folder.resolve("none")).read());
    }

    @Test
    void aValueOutOfRangeIsTheFirstOne() throws IOException {
        var path = folder.resolve("settings.properties");
        Files.writeString(
                path,
                "zoom=-1\nlook=PINK\nlanguage=de\ntree.em=NaN\nlist.em=9e9\npearl=../etc/passwd\nnotes=20\nteam.months=1\n");

        assertEquals(Settings.FIRST, new SettingsFile(path).read());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pearl=\\u00zz", "pearl=ty\u00f6", "look", "=", "text=\\", "zoom=1e999"})
    void oneBadLineCostsOneValue(String bad) throws IOException {
        var path = folder.resolve("settings.properties");
        Files.write(path, ("zoom=120\n" + bad + "\nnotes=150\n").getBytes(StandardCharsets.ISO_8859_1));

        var read = new SettingsFile(path).read();

        assertEquals(150, read.notesPercent());
        assertEquals(bad.startsWith("zoom") ? 100 : 120, read.zoomPercent());
    }

    @Test
    void aWindowLargerThanAnyScreensIsAsLargeAsSomeAre() throws IOException {
        var path = folder.resolve("settings.properties");
        Files.writeString(path, "window.x=-99999\nwindow.y=NaN\nwindow.width=1e300\nwindow.height=1\n");

        assertEquals(
                Optional.of(new WindowPlace(-20_000, 0, 12_000, 300, false)),
                new SettingsFile(path).read().window());
    }

    @Test
    void whatANewerProgramAddedStays() throws IOException {
        var path = folder.resolve("settings.properties");
        Files.writeString(path, "zoom=120\nfrom.the.future=yes\n");
        var file = new SettingsFile(path);

        file.write(file.read().withZoomPercent(130));

        assertTrue(Files.readString(path).contains("from.the.future=yes"));
        assertEquals(130, file.read().zoomPercent());
    }

    @Test
    void whatIsNoFileOrFarTooLargeGivesTheFirstSettingsAtOnce() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe");
        assumeTrue(isMade(pipe));
        var huge = folder.resolve("huge");
        try (var sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        var device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/zero"));

        for (var path : List.of(pipe, huge, device, folder)) {
            assertEquals(Settings.FIRST, new SettingsFile(path).read(), path.toString());
        }
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void theFileIsTheUsersAloneWhateverWasThere() throws IOException {
        var path = folder.resolve("new").resolve("settings.properties");
        new SettingsFile(path).write(Settings.FIRST);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        var path = folder.resolve("settings.properties");
        new SettingsFile(path).write(Settings.FIRST);
        new SettingsFile(path).write(Settings.FIRST.withZoomPercent(150));

        try (var names = Files.list(folder)) {
            assertEquals(List.of(path), names.toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 130, 130", "150, 100, 150", "200, 130, 260", "200, 300, 300", "9000, 120, 120"})
    void whatWasTwoSizesIsTheOneThatThePageHad(int text, int zoom, int size) throws IOException {
        var path = folder.resolve("settings.properties");
        Files.writeString(path, "text=" + text + "\nzoom=" + zoom + "\n");

        assertEquals(size, new SettingsFile(path).read().zoomPercent());
    }

    @Test
    void aDamagedFileNeverStopsTheProgram() throws IOException {
        var path = folder.resolve("settings.properties");
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            Files.write(path, bytes);

            assertEquals(Settings.FIRST, new SettingsFile(path).read());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        var blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where the folder should be");

        assertThrows(
                UncheckedIOException.class,
                () -> new SettingsFile(blocked.resolve("settings.properties")).write(Settings.FIRST));
    }
}
