package fi.helminauha.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Each question is asked in a Java of its own, with the programs of a folder instead of those of this computer.
@EnabledOnOs(OS.LINUX)
class DefaultProgramTest {
    @TempDir
    private Path programs;

    /// Prints whether there is a program for what is named.
    static final class Asked {
        private Asked() {}

        public static void main(String[] addresses) {
            System.out.print(DefaultProgram.isKnownFor(URI.create(addresses[0])));
        }
    }

    @BeforeEach
    void requireGio() {
        try {
            NativeCall.of("libgio-2.0.so.0");
        } catch (PlatformException e) {
            Assumptions.abort("GIO, which comes with GTK, is not here");
        }
    }

    private boolean isKnown(String address) throws IOException, InterruptedException {
        var java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Asked.class.getName(),
                address);
        for (var name : new String[] {"XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"}) {
            java.environment().put(name, programs.toString());
        }
        var asked = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, asked.waitFor(), said);
        return Boolean.parseBoolean(said);
    }

    private void install(String types) throws IOException {
        var folder = Files.createDirectories(programs.resolve("applications"));
        Files.writeString(folder.resolve("reader.desktop"), """
                [Desktop Entry]
                Type=Application
                Name=Reader
                Exec=/bin/true %%u
                MimeType=%s
                """.formatted(types));
        var list = new StringBuilder("[Default Applications]\n");
        for (var type : types.split(";")) {
            list.append(type).append("=reader.desktop\n");
        }
        Files.writeString(programs.resolve("mimeapps.list"), list);
    }

    @Test
    void whereNoProgramIsInstalledThatIsKnown() throws IOException, InterruptedException {
        assertEquals(false, isKnown("file:///tmp/P%C3%A4iv%C3%A4%20%E2%80%93%20moniste.PDF"));
        assertEquals(false, isKnown("mailto:?subject=x"));
    }

    @Test
    void aProgramThatIsInstalledIsFound() throws IOException, InterruptedException {
        install("application/pdf;x-scheme-handler/mailto");

        assertTrue(isKnown("file:///tmp/P%C3%A4iv%C3%A4%20%E2%80%93%20moniste.pdf"));
        assertTrue(isKnown("mailto:?subject=x"));
        assertEquals(false, isKnown("file:///tmp/kirja.epub"));
    }

    @Test
    void ofAFileThatThisProgramNeverWritesNothingIsClaimed() throws IOException, InterruptedException {
        assertTrue(isKnown("file:///tmp/something.else"));
    }
}
