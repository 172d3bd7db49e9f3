package fi.helminauha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.ChildJvm;
import fi.helminauha.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Locale FINNISH = Locale.of("fi", "FI");

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsThatOfTheProject(String option) throws IOException {
        var reply = reply(FINNISH, option).orElseThrow();

        assertEquals("Helminauha " + Version.PROGRAM, reply.words());
        assertEquals(0, reply.status());
        assertTrue(Files.readString(Path.of("pom.xml"))
                .contains("<artifactId>helminauha</artifactId>\n  <version>" + Version.PROGRAM + "</version>"));
    }

    @ParameterizedTest
    @CsvSource({"fi, Käyttö", "sv, Användning", "en, Usage", "de, Käyttö"})
    void helpIsInTheSystemsLanguageOrElseInFinnish(String language, String beginning) {
        for (var option : List.of("--help", "-h", "-?", "/?")) {
            var reply = reply(Locale.of(language), option).orElseThrow();

            assertTrue(reply.words().startsWith(beginning), reply::words);
            assertEquals(0, reply.status());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Valitsinta --verison ei ole.",
        "sv, Alternativet --verison finns inte.",
        "en, There is no option --verison."
    })
    void anUnknownOptionIsSaidAndNothingIsStarted(String language, String beginning) {
        var reply = reply(Locale.of(language), "--verison").orElseThrow();

        assertTrue(reply.words().startsWith(beginning), reply::words);
        assertEquals(2, reply.status());
    }

    @Test
    void aFileOrNothingStartsTheProgram() {
        assertEquals(Optional.empty(), reply(FINNISH));
        assertEquals(Optional.empty(), reply(FINNISH, "/koti/päivä.helminauha"));
        assertEquals(Optional.empty(), reply(FINNISH, "C:\\Users\\Äijä\\päivä.helminauha"));
        assertEquals(Optional.empty(), reply(FINNISH, "--tour", "kuvat"));
        assertEquals(Optional.empty(), reply(FINNISH, "--rehearse-start"));
    }

    /// The Finder gives it to a program that it starts.
    @Test
    void theProcessNumberOfMacIsNoOption() {
        assertEquals(Optional.empty(), reply(FINNISH, "-psn_0_12345"));
    }

    @Test
    void withoutADisplayTheProgramStillAnswers() {
        try (var main = ChildJvm.start(home, Map.of(), Main.class, "--version")) {
            assertEquals(List.of("Helminauha " + Version.PROGRAM), main.lines());
            assertEquals(0, main.end());
        }
        try (var main = ChildJvm.start(home, Map.of(), Main.class, "--nothing")) {
            assertEquals(2, main.end());
        }
        assertTrue(Files.notExists(home.resolve("data")), "nothing of the user’s is touched");
    }

    private static Optional<Options.Reply> reply(Locale system, String... arguments) {
        return Options.reply(arguments, system);
    }
}
