package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/// What is filled into the files of `src/packaging/linux`, as version and date.
record LinuxWords(String architecture, Map<String, String> words) {
    static LinuxWords of(Build build, AppImage image) {
        var architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        return new LinuxWords(
                architecture,
                Map.of(
                        "@VERSION@", build.version(),
                        "@ARCHITECTURE@", architecture,
                        "@DATE@",
                                LocalDate.ofInstant(build.time(), ZoneOffset.UTC)
                                        .toString(),
                        "@MAILDATE@",
                                DateTimeFormatter.RFC_1123_DATE_TIME
                                        .format(build.time().atOffset(ZoneOffset.UTC))
                                        .replace("GMT", "+0000"),
                        "@KILOBYTES@", Long.toString(Folders.size(image.folder()) / 1024)));
    }

    LinuxWords with(String word, String value) {
        var more = new HashMap<>(words);
        more.put(word, value);
        return new LinuxWords(architecture, more);
    }

    /// Writes a file with the words in their places.
    void fill(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.writeString(to, filled(from));
    }

    String filled(Path from) throws IOException {
        var text = Files.readString(from);
        for (var word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }
}
