package fi.helminauha.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnansweredFileTest {
    @TempDir
    private Path folder;

    private UnansweredFile file() {
        return new UnansweredFile(folder.resolve("own").resolve("unanswered.txt"));
    }

    @Test
    void whatIsAddedIsThereForTheNextProgram() {
        file().add("pysäköintilupa");
        file().add("paljonko saan eläkettä");

        assertEquals(List.of("pysäköintilupa", "paljonko saan eläkettä"), file().read());
    }

    @Test
    void aSearchThatIsThereBecomesTheNewest() {
        file().add("ruokalista");
        file().add("pysäköintilupa");

        assertEquals(List.of("pysäköintilupa", "ruokalista"), file().add("ruokalista"));
    }

    @Test
    void theOldestGoWhenThereAreMany() {
        for (var i = 0; i < UnansweredFile.MOST + 2; i++) {
            file().add("haku " + i);
        }

        assertEquals(UnansweredFile.MOST, file().read().size());
        assertEquals("haku 2", file().read().getFirst());
    }

    @Test
    void aSearchIsOneLineOfALimitedLength() {
        var kept = file().add("eka\n\ttoka " + "x".repeat(1_000));

        assertEquals("eka toka ", kept.getFirst().substring(0, 9));
        assertEquals(199, kept.getFirst().length());
    }

    @Test
    void clearedThereIsNoFile() {
        file().add("ruokalista");

        file().clear();

        assertFalse(Files.exists(folder.resolve("own").resolve("unanswered.txt")));
        assertEquals(List.of(), file().read());
        file().clear();
    }

    @Test
    void aDamagedFileIsReadAsFarAsItGoes() throws IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.write(folder.resolve("own").resolve("unanswered.txt"), new byte[] {'a', (byte) 0xC3, '\n', '\n', 'b'});

        assertEquals(2, file().read().size());
        assertEquals("b", file().add("b").getLast());
    }
}
