package fi.helminauha.settings;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/// The file that keeps the settings, `settings.properties` in the user’s data folder. Whatever it holds, reading
/// gives usable settings: a value that is missing, damaged or out of range is the first one. Used on one thread
/// only.
public final class SettingsFile {
    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    public Settings read() {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Settings.FIRST;
        } catch (IOException e) {
            // Absent at the first start; unreadable is told when writing fails too.
            return Settings.FIRST;
        }
        var first = Settings.FIRST;
        return new Settings(
                Language.ofCode(values.getProperty("language", "")),
                Arrays.stream(Look.values())
                        .filter(look -> look.name().equals(values.getProperty("look")))
                        .findFirst()
                        .orElse(first.look()),
                (int) number(values, "text", 100, 200, first.textPercent()),
                (int) number(values, "zoom", 80, 300, first.zoomPercent()),
                window(values),
                !"false".equals(values.getProperty("tree.shown")),
                !"false".equals(values.getProperty("list.shown")),
                number(values, "tree.share", 0.05, 0.6, first.treeShare()),
                number(values, "list.share", 0.1, 0.9, first.listShare()),
                Optional.ofNullable(values.getProperty("pearl"))
                        .filter(PearlId::isValid)
                        .map(PearlId::new),
                (int) number(values, "notes", Settings.NOTES_LEAST, Settings.NOTES_MOST, first.notesPercent()));
    }

    private static Optional<WindowPlace> window(Properties values) {
        if (!values.containsKey("window.width")) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlace(
                number(values, "window.x", -20_000, 20_000, 0),
                number(values, "window.y", -20_000, 20_000, 0),
                number(values, "window.width", 300, 20_000, 1280),
                number(values, "window.height", 300, 20_000, 800),
                "true".equals(values.getProperty("window.maximized"))));
    }

    private static double number(Properties values, String key, double least, double most, double otherwise) {
        try {
            var number = Double.parseDouble(values.getProperty(key, ""));
            return number >= least && number <= most ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Replaces the file whole: a stop in the middle leaves the old one.
    /// @throws UncheckedIOException if the folder cannot be written
    public void write(Settings settings) {
        var values = new Properties();
        settings.language().ifPresent(language -> values.setProperty("language", language.code()));
        values.setProperty("look", settings.look().name());
        values.setProperty("text", Integer.toString(settings.textPercent()));
        values.setProperty("zoom", Integer.toString(settings.zoomPercent()));
        values.setProperty("notes", Integer.toString(settings.notesPercent()));
        settings.window().ifPresent(window -> {
            values.setProperty("window.x", Double.toString(window.x()));
            values.setProperty("window.y", Double.toString(window.y()));
            values.setProperty("window.width", Double.toString(window.width()));
            values.setProperty("window.height", Double.toString(window.height()));
            values.setProperty("window.maximized", Boolean.toString(window.maximized()));
        });
        values.setProperty("tree.shown", Boolean.toString(settings.treeShown()));
        values.setProperty("list.shown", Boolean.toString(settings.listShown()));
        values.setProperty("tree.share", Double.toString(settings.treeShare()));
        values.setProperty("list.share", Double.toString(settings.listShare()));
        settings.lastPearl().ifPresent(pearl -> values.setProperty("pearl", pearl.value()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("write " + file, e);
        }
    }
}
