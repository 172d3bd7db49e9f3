package fi.helminauha.settings;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.files.LimitedFile;
import fi.helminauha.files.PrivateFiles;
import fi.helminauha.files.WholeFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// The file that keeps the settings, `settings.properties` in the user’s data folder. Whatever it holds, reading
/// gives usable settings: a value that is missing, damaged or out of range is the first one, and costs no other value.
/// Lines of a newer program stay. Used on one thread only.
public final class SettingsFile {
    /// Bytes; the settings of this program are less than one thousand.
    private static final int LARGEST = 64 * 1024;

    private static final Set<String> OWN = Set.of(
            "language",
            "look",
            "text",
            "zoom",
            "notes",
            "window.x",
            "window.y",
            "window.width",
            "window.height",
            "window.maximized",
            "tree.shown",
            "list.shown",
            "tree.em",
            "list.em",
            "team.months",
            // Of earlier versions.
            "tree.share",
            "list.share",
            "pearl",
            "text.loose",
            "keys.held");

    private static final String PAPER = "paper.";
    private static final String PREPARED = "prepared.";

    private final Path file;
    /// What was read and is none of this program’s.
    private final Properties others = new Properties();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Whether anything was chosen before.
    public boolean exists() {
        return Files.exists(file);
    }

    public Settings read() {
        var values = values();
        others.clear();
        others.putAll(values);
        others.keySet().removeAll(OWN);
        others.keySet()
                .removeIf(name ->
                        name.toString().startsWith(PAPER) || name.toString().startsWith(PREPARED));
        var first = Settings.FIRST;
        return new Settings(
                Language.ofCode(values.getProperty("language", "")),
                Arrays.stream(Look.values())
                        .filter(look -> look.name().equals(values.getProperty("look")))
                        .findFirst()
                        .orElse(first.look()),
                zoom(values),
                window(values, "window"),
                !"false".equals(values.getProperty("tree.shown")),
                !"false".equals(values.getProperty("list.shown")),
                number(values, "tree.em", 5, 200, first.treeEm()),
                number(values, "list.em", 5, 200, first.listEm()),
                Optional.ofNullable(values.getProperty("pearl"))
                        .filter(PearlId::isValid)
                        .map(PearlId::new),
                (int) number(values, "notes", Settings.NOTES_LEAST, Settings.NOTES_MOST, first.notesPercent()),
                new Presenting(
                        !"false".equals(values.getProperty("present.click")),
                        "true".equals(values.getProperty("present.wheel")),
                        "true".equals(values.getProperty("present.window")),
                        window(values, "present.window")),
                papers(values),
                new Ease(
                        "true".equals(values.getProperty("text.loose")),
                        "true".equals(values.getProperty("keys.held"))),
                new TeamChoices(clearedAfter(values), !"false".equals(values.getProperty("team.leader"))),
                preparations(values));
    }

    /// Runs are deleted only where that was chosen in so many words.
    private static int clearedAfter(Properties values) {
        var months = (int) number(values, "team.months", 0, 24, 0);
        return TeamChoices.MONTHS.contains(months) ? months : 0;
    }

    private static PaperChoices papers(Properties values) {
        var choices = PaperChoices.FIRST;
        for (var name : values.stringPropertyNames()) {
            if (name.startsWith(PAPER)) {
                choices = choices.with(name.substring(PAPER.length()), values.getProperty(name));
            }
        }
        return choices;
    }

    private static Preparations preparations(Properties values) {
        var read = Preparations.NONE;
        for (var name : values.stringPropertyNames()) {
            if (name.startsWith(PREPARED)) {
                read = read.reading(name.substring(PREPARED.length()), values.getProperty(name));
            }
        }
        return read;
    }

    private Properties values() {
        var values = new Properties();
        try {
            // What is no UTF-8 costs the line in which it is.
            var text = new String(LimitedFile.read(file, LARGEST), StandardCharsets.UTF_8);
            for (var line : text.split("\\R", -1)) {
                add(line, values);
            }
        } catch (IOException e) {
            // Absent at the first start; unreadable is told when writing fails too.
        }
        return values;
    }

    private static void add(String line, Properties values) {
        try {
            values.load(new StringReader(line));
        } catch (IOException | IllegalArgumentException e) {
            // One bad line costs one line.
        }
    }

    /// An earlier version kept the interface’s text and, in hundredths of that, the page’s.
    private static int zoom(Properties values) {
        var zoom = number(values, "zoom", Settings.ZOOM_LEAST, Settings.ZOOM_MOST, Settings.FIRST.zoomPercent());
        var text = number(values, "text", 100, 200, 100);
        return (int) Math.clamp(Math.round(zoom * text / 100), Settings.ZOOM_LEAST, Settings.ZOOM_MOST);
    }

    /// @param name  which window
    private static Optional<WindowPlace> window(Properties values, String name) {
        if (!values.containsKey(name + ".width")) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlace(
                within(values, name + ".x", -20_000, 20_000, 0),
                within(values, name + ".y", -20_000, 20_000, 0),
                within(values, name + ".width", 300, 12_000, 1280),
                within(values, name + ".height", 300, 8_000, 800),
                "true".equals(values.getProperty(name + ".maximized"))));
    }

    private static void write(WindowPlace window, String name, Properties values) {
        values.setProperty(name + ".x", Double.toString(window.x()));
        values.setProperty(name + ".y", Double.toString(window.y()));
        values.setProperty(name + ".width", Double.toString(window.width()));
        values.setProperty(name + ".height", Double.toString(window.height()));
        values.setProperty(name + ".maximized", Boolean.toString(window.maximized()));
    }

    /// A size that no screens have is the largest or least that some have.
    private static double within(Properties values, String key, double least, double most, double otherwise) {
        var number = number(values, key, -Double.MAX_VALUE, Double.MAX_VALUE, otherwise);
        return Math.clamp(number, least, most);
    }

    private static double number(Properties values, String key, double least, double most, double otherwise) {
        try {
            var number = Double.parseDouble(values.getProperty(key, ""));
            return number >= least && number <= most ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Replaces the file whole, and is done when the new one is on the disk: a stop or a power cut leaves the old one
    /// or the new one.
    /// @throws UncheckedIOException if the folder cannot be written
    public void write(Settings settings) {
        var values = new Properties();
        values.putAll(others);
        settings.language().ifPresent(language -> values.setProperty("language", language.code()));
        values.setProperty("look", settings.look().name());
        values.setProperty("zoom", Integer.toString(settings.zoomPercent()));
        values.setProperty("team.months", Integer.toString(settings.team().clearedAfter()));
        values.setProperty("team.leader", Boolean.toString(settings.team().isLeaderShown()));
        values.setProperty("notes", Integer.toString(settings.notesPercent()));
        values.setProperty(
                "present.click", Boolean.toString(settings.presenting().clickGoesOn()));
        values.setProperty(
                "present.wheel", Boolean.toString(settings.presenting().wheelGoesOn()));
        values.setProperty(
                "present.window", Boolean.toString(settings.presenting().inWindow()));
        settings.window().ifPresent(window -> write(window, "window", values));
        settings.presenting().window().ifPresent(window -> write(window, "present.window", values));
        values.setProperty("tree.shown", Boolean.toString(settings.treeShown()));
        values.setProperty("list.shown", Boolean.toString(settings.listShown()));
        values.setProperty("tree.em", Double.toString(settings.treeEm()));
        values.setProperty("list.em", Double.toString(settings.listEm()));
        values.setProperty("text.loose", Boolean.toString(settings.ease().looseText()));
        values.setProperty("keys.held", Boolean.toString(settings.ease().heldKeys()));
        settings.papers().values().forEach((name, value) -> values.setProperty(PAPER + name, value));
        settings.preparations().values().forEach((name, value) -> values.setProperty(PREPARED + name, value));
        settings.lastPearl().ifPresent(pearl -> values.setProperty("pearl", pearl.value()));
        try {
            var text = new StringWriter();
            values.store(text, null);
            PrivateFiles.makeFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8), WholeFile.Readers.OWN);
        } catch (IOException e) {
            throw new UncheckedIOException("write " + file, e);
        }
    }
}
