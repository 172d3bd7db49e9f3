package fi.helminauha.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() {
        var file = new SettingsFile(folder.resolve("new/settings.properties"));
        var settings = Settings.FIRST
                .withLanguage(Language.SV)
                .withLook(Look.DARK)
                .withTextPercent(150)
                .withZoomPercent(200)
                .withWindow(new WindowPlace(10.5, -20, 1280, 800, true))
                .withPanesShown(false, true)
                .withShares(0.2, 0.55)
                .withLastPearl(new PearlId("dia-learning-cafe"))
                .withNotesPercent(145);

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
                path, "text=9000\nzoom=-1\nlook=PINK\nlanguage=de\ntree.share=NaN\npearl=../etc/passwd\nnotes=20\n");

        assertEquals(Settings.FIRST, new SettingsFile(path).read());
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
