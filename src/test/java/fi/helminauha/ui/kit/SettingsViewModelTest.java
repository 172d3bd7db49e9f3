package fi.helminauha.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.settings.Look;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsViewModelTest {
    private static final long PATIENCE_SECONDS = 40;

    @TempDir
    private Path folder;

    private final ByHand io = new ByHand();
    /// What is due on the JavaFX thread, some of it after a while.
    private final LinkedBlockingQueue<Runnable> due = new LinkedBlockingQueue<>();

    private final List<RuntimeException> failures = new ArrayList<>();
    private final Background background = new Background(io, new ByHand(), due::add, failures::add);

    @Test
    void aChangeIsShownAtOnceAndWrittenAWhileLater() throws InterruptedException {
        var settings = settings(Settings.FIRST);

        settings.change(old -> old.withLook(Look.DARK));

        assertEquals(Look.DARK, settings.get().look());
        awaitDue().run();
        io.runAll();
        assertEquals(Look.DARK, file().read().look());
    }

    @Test
    void manyChangesAreWrittenOnce() throws InterruptedException {
        var settings = settings(Settings.FIRST);

        for (var percent = 110; percent <= 200; percent += 10) {
            settings.zoom().set(percent);
        }

        awaitDue().run();
        assertEquals(1, io.size());
        assertEquals(0, due.size());
        io.runAll();
        assertEquals(200, file().read().zoomPercent());
    }

    @Test
    void whatIsNotWrittenYetIsGivenOutAtTheStop() {
        var settings = settings(Settings.FIRST);
        assertEquals(Optional.empty(), settings.unwritten());

        settings.zoom().set(150);

        assertEquals(Optional.of(Settings.FIRST.withZoomPercent(150)), settings.unwritten());
    }

    @ParameterizedTest
    @CsvSource({"-30, 80", "79, 80", "80, 80", "300, 300", "301, 300", "5000, 300"})
    void zoomStaysBetween80And300Percent(int asked, int given) {
        var settings = settings(Settings.FIRST);

        settings.zoom().set(asked);

        assertEquals(given, settings.get().zoomPercent());
    }

    @ParameterizedTest
    @CsvSource({"fi-FI, FI", "sv-SE, SV", "en-US, EN", "et-EE, FI"})
    void untilOneIsChosenTheLanguageIsTheSystems(String system, Language language) {
        var settings =
                new SettingsViewModel(background, file(), Settings.FIRST, Locale.forLanguageTag(system), failures::add);

        assertEquals(language, settings.language());
        settings.change(old -> old.withLanguage(Language.SV));
        assertEquals(Language.SV, settings.language());
    }

    @Test
    void whereNothingCanBeWrittenTheChoiceStillHoldsAndTheFailureIsToldOnce() throws Exception {
        Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        var blocked = new SettingsFile(folder.resolve("blocked").resolve("settings.properties"));
        var settings = new SettingsViewModel(background, blocked, Settings.FIRST, Locale.ROOT, failures::add);

        for (var look : List.of(Look.DARK, Look.LIGHT)) {
            settings.change(old -> old.withLook(look));
            awaitDue().run();
            io.runAll();
            while (!due.isEmpty()) {
                due.remove().run();
            }
        }

        assertEquals(Look.LIGHT, settings.get().look());
        assertEquals(1, failures.size());
        assertEquals(Optional.of(Settings.FIRST.withLook(Look.LIGHT)), settings.unwritten(), "tried again at the stop");
    }

    /// What is to be done next on JavaFX’s thread; a busy machine is late with it.
    private Runnable awaitDue() throws InterruptedException {
        return Objects.requireNonNull(due.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing was to be done");
    }

    private SettingsViewModel settings(Settings first) {
        return new SettingsViewModel(background, file(), first, Locale.ROOT, failures::add);
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.properties"));
    }
}
