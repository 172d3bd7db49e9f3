package fi.helminauha.edition;

import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.json.CollectionFiles;
import fi.helminauha.collection.json.CollectionReader;
import fi.helminauha.collection.json.CollectionReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A few of the real pearls as a collection of their own, for tests that want real texts and a short start. What
/// the chosen pearls say of others is taken out of the copies.
public final class FewPearls {
    /// Every main theme, seven kinds, five minutes to eight hours.
    public static final List<String> IDS = List.of(
            "tyokyky/tk-tyokykytalo",
            "tyokyky/tk-laaja-tyokykykasitys",
            "tyokyky/tk-varhaisen-tuen-keskustelu",
            "tyokyky/tk-halytysmerkit",
            "muutos/mj-kotter",
            "muutos/mj-muutosvartti",
            "dialogi/dia-learning-cafe",
            "dialogi/dia-kuuntelu",
            "dialogi/dia-puheeksiotto",
            "dialogi/dia-ristiriita",
            "hyvinvointi/hyv-jdr",
            "hyvinvointi/hyv-voimavarakartta",
            "eta/eta-aamukierros",
            "eta/eta-hajautettu-lasnaolo",
            "osallisuus/os-tikapuut",
            "osallisuus/os-kansalaisraati");

    private static final Path DATA = Path.of("data").toAbsolutePath();
    private static final Pattern PEARL_LINK = Pattern.compile("\\[([^\\[\\]\"]*)\\]\\(pearl:([a-z0-9-]+)\\)");
    private static final Pattern RELATED = Pattern.compile("\"related\": \\[[^\\]]*\\]");

    private FewPearls() {}

    /// Writes the collection’s files into a folder.
    public static Path copyTo(Path folder) {
        return copyTo(folder, IDS);
    }

    /// @param places  of the pearls under `data/pearls`, without `.json`; at least four
    public static Path copyTo(Path folder, List<String> places) {
        try {
            for (var file : List.of("collection.json", "glossary.json", "synonyms.json", "words.json")) {
                copy(DATA.resolve(file), folder.resolve(file));
            }
            try (var drawings = Files.newDirectoryStream(DATA.resolve("figures"), "*.svg")) {
                for (var drawing : drawings) {
                    copy(drawing, folder.resolve("figures").resolve(drawing.getFileName()));
                }
            }
            var ids = places.stream()
                    .map(place -> place.substring(place.indexOf('/') + 1))
                    .toList();
            for (var i = 0; i < places.size(); i++) {
                var file = folder.resolve("pearls").resolve(places.get(i) + ".json");
                Files.createDirectories(file.getParent());
                var text = Files.readString(DATA.resolve("pearls").resolve(places.get(i) + ".json"));
                Files.writeString(file, alone(text, ids, i));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    /// The pearl’s document with links to the chosen ones only; it relates to the three that follow it.
    private static String alone(String json, List<String> ids, int number) {
        var related = IntStream.rangeClosed(1, 3)
                .mapToObj(step -> "\"" + ids.get((number + step) % ids.size()) + "\"")
                .collect(Collectors.joining(", "));
        var linked = PEARL_LINK.matcher(json).replaceAll(link -> ids.contains(link.group(2)) ? "$0" : "$1");
        return RELATED.matcher(linked).replaceFirst("\"related\": [" + related + "]");
    }

    /// Builds the edition of these pearls in a folder, without a Finnish dictionary.
    public static Path buildIn(Path edition) {
        try {
            var data = Files.createTempDirectory("few-pearls");
            try {
                build(copyTo(data), edition);
            } finally {
                delete(data);
            }
            return edition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return whether anything had to be built
    public static boolean build(Path data, Path edition) {
        var read = read(data);
        return EditionBuilder.build(read.collection(), read.files(), Optional.empty(), edition);
    }

    /// A collection that was read, and its files.
    public record Checked(PearlCollection collection, CollectionFiles files) {}

    public static Checked read(Path data) {
        return switch (CollectionReader.read(data)) {
            case CollectionReading.Read(var collection, var files) -> new Checked(collection, files);
            case CollectionReading.Rejected(var problems) -> throw new AssertionError(problems);
        };
    }

    public static void copyFolder(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /// Changes a letter of a pearl’s text in a collection’s database, as a failing disk may.
    public static void changeLetter(Path database) throws IOException {
        var bytes = Files.readAllBytes(database);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("Kotterin");
        bytes[at] = 'M';
        Files.write(database, bytes);
    }

    /// Blanks a database behind its first page: it looks whole until it is asked.
    public static void blank(Path database) throws IOException {
        var bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0);
        Files.write(database, bytes);
    }

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : new ArrayList<>(paths.toList()).reversed()) {
                    Files.delete(path);
                }
            }
        }
    }
}
