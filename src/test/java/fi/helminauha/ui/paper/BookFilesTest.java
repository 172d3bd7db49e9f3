package fi.helminauha.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.book.BookFormat;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookFilesTest {
    @TempDir
    private Path folder;

    private final ByHand io = new ByHand();
    private final ByHand paper = new ByHand();
    private final List<String> said = new ArrayList<>();
    private PaperViewModel viewModel;
    private BookFiles files;

    @BeforeEach
    void begin() {
        var background = new Background(io, new ByHand(), Runnable::run, failure -> said.add(failure.toString()));
        var settings = new SettingsViewModel(
                background,
                new SettingsFile(folder.resolve("settings.properties")),
                Settings.FIRST,
                Locale.of("fi"),
                failure -> said.add(failure.toString()));
        var holdings = new PaperHoldings(new CollectionHead("1.0", List.of(), Map.of(), List.of()), Map.of(), Map.of());
        viewModel = new PaperViewModel(
                background,
                settings,
                _ -> holdings,
                new PaperWork(paper, Runnable::run),
                Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC));
        viewModel.begin(new PaperSubject.OfSession(TrainingSession.empty("Päivä")));
        io.runAll();
        files = new BookFiles(viewModel, Messages.in(Language.FI), () -> null, said::add);
    }

    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void aHandoutIsInItsFileBeforeThatIsSaid(BookFormat format) throws IOException {
        var file = folder.resolve("Päivä" + format.extension());

        files.write(format, file);
        assertEquals(List.of("Tehdään tiedostoa…"), said);
        paper.runAll();
        io.runAll();

        assertEquals("Tallennettu: " + file, said.getLast());
        var bytes = Files.readAllBytes(file);
        assertTrue(
                new String(bytes, StandardCharsets.UTF_8).startsWith(format == BookFormat.EPUB ? "PK" : "<!DOCTYPE"));
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaidAndNoHalfFileIsLeft() throws IOException {
        Files.writeString(folder.resolve("este"), "ei kansio");

        files.write(BookFormat.EPUB, folder.resolve("este").resolve("x.epub"));
        paper.runAll();
        io.runAll();

        assertTrue(said.getLast().startsWith("Ei voitu tallentaa: "), said::toString);
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of("este"),
                    left.map(it -> it.getFileName().toString())
                            .filter(it -> !it.endsWith(".properties"))
                            .toList());
        }
    }

    @Test
    void whatIsWantedNoMoreIsNotWritten() {
        var file = folder.resolve("Päivä.epub");

        files.write(BookFormat.EPUB, file);
        viewModel.end();
        paper.runAll();
        io.runAll();

        assertTrue(Files.notExists(file));
    }
}
